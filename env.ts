import { join, resolve } from 'node:path';
import * as z from 'zod';

/** A setting that is there but empty (`PORT=`) counts as not set. */
const blankIsUnset = (value: unknown) => (value === '' ? undefined : value);

const settings = z.object({
  PORT: z.preprocess(
    blankIsUnset,
    z.coerce.number('a port number').int().min(1, 'from 1 up').max(65_535, 'to 65535').default(3000),
  ),
  HOST: z.preprocess(blankIsUnset, z.string().default('127.0.0.1')),
  DATA_DIR: z.preprocess(blankIsUnset, z.string().default('.data')),
  SITE_URL: z.preprocess(
    blankIsUnset,
    z
      .url({ protocol: /^https?$/, error: 'a whole address such as https://help.example.org' })
      .transform((address) => address.replace(/\/+$/, ''))
      .optional(),
  ),
});

export type Env = {
  readonly port: number;
  /** The address to listen on; 0.0.0.0 for all of this machine's. */
  readonly host: string;
  /** Absolute path of the folder that holds the database. */
  readonly dataDir: string;
  readonly databaseFile: string;
  /** The site's public address, without a slash at the end. */
  readonly siteUrl: string;
  /** True while `next build` renders pages: there is no database then. */
  readonly isBuilding: boolean;
};

/** A setting of the operator's that cannot be used; its message says which and why. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * The settings of this process, checked.
 * @throws SettingsError with one line for each setting that cannot be read.
 */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const parsed = settings.safeParse(variables);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `  ${name} is "${variables[name]}"; expected: ${issue.message}`;
    });
    throw new SettingsError(`These settings cannot be used (the README lists them):\n${problems.join('\n')}`);
  }
  const { PORT, HOST, DATA_DIR, SITE_URL } = parsed.data;
  const dataDir = resolve(DATA_DIR);
  const everywhere = HOST === '0.0.0.0' || HOST === '::';
  const hostInUrl = everywhere ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return {
    port: PORT,
    host: HOST,
    dataDir,
    databaseFile: join(dataDir, 'open-door.db'),
    siteUrl: SITE_URL ?? `http://${hostInUrl}:${PORT}`,
    isBuilding: variables.NEXT_PHASE === 'phase-production-build',
  };
}

/** The only reader of the environment in the program: everybody else imports this. */
export const env: Env = readEnv(process.env);
