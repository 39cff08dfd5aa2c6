import { join, resolve } from 'node:path';
import * as z from 'zod';

/** Plain, quick to load, and says nothing about who reads it. */
const WEATHER = 'https://www.weather.gov/';

/** A setting that is there but empty (`PORT=`) counts as not set. */
const blankIsUnset = (value: unknown) => (value === '' ? undefined : value);

const settings = z.object({
  PORT: z.preprocess(
    blankIsUnset,
    z.coerce.number('a port number').int().min(1, 'from 1 up').max(65_535, 'to 65535').default(3000),
  ),
  HOST: z.preprocess(blankIsUnset, z.string().default('127.0.0.1')),
  DATA_DIR: z.preprocess(blankIsUnset, z.string().default('.data')),
  BACKUP_DIR: z.preprocess(blankIsUnset, z.string().optional()),
  SITE_URL: z.preprocess(
    blankIsUnset,
    z
      .url({ protocol: /^https?$/, error: 'a whole address such as https://help.example.org' })
      .transform((address) => address.replace(/\/+$/, ''))
      .optional(),
  ),
  TRUSTED_PROXIES: z.preprocess(
    blankIsUnset,
    z
      .string()
      .default('127.0.0.1,::1')
      .transform((list) => list.split(',').map((address) => address.trim()))
      .pipe(
        z.array(z.union([z.ipv4(), z.ipv6()], 'addresses with commas between, such as 127.0.0.1,10.0.0.2')),
      ),
  ),
  LEAVE_URL: z.preprocess(
    blankIsUnset,
    z
      .url({ protocol: /^https?$/, error: 'a whole address such as https://www.weather.gov/' })
      .transform((address) => new URL(address).href)
      .default(WEATHER),
  ),
  OPERATOR: z.preprocess(blankIsUnset, z.string().max(200, 'a name of up to 200 characters').optional()),
  CONTACT: z.preprocess(
    blankIsUnset,
    z
      .union(
        [z.email(), z.url({ protocol: /^https$/ })],
        'an e-mail address, or a page such as https://help.example.org/contact',
      )
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
  /** Absolute path of the folder of backups; best on another disk. */
  readonly backupDir: string;
  /** The site's public address, without a slash at the end. */
  readonly siteUrl: string;
  /** The addresses of the servers in front of this one, whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Where "Leave this site" leads. */
  readonly leaveUrl: string;
  /** Who runs this site and answers for it, as their name is to be shown; null when nobody has said. */
  readonly operator: string | null;
  /** How to reach them: an e-mail address, or the https address of a page. */
  readonly contact: string | null;
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
  const { PORT, HOST, DATA_DIR, BACKUP_DIR, SITE_URL, TRUSTED_PROXIES, LEAVE_URL, OPERATOR, CONTACT } =
    parsed.data;
  const dataDir = resolve(DATA_DIR);
  const everywhere = HOST === '0.0.0.0' || HOST === '::';
  const hostInUrl = everywhere ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return {
    port: PORT,
    host: HOST,
    dataDir,
    databaseFile: join(dataDir, 'open-door.db'),
    backupDir: BACKUP_DIR ? resolve(BACKUP_DIR) : join(dataDir, 'backups'),
    siteUrl: SITE_URL ?? `http://${hostInUrl}:${PORT}`,
    trustedProxies: TRUSTED_PROXIES,
    leaveUrl: LEAVE_URL,
    operator: OPERATOR ?? null,
    contact: CONTACT ?? null,
    isBuilding: variables.NEXT_PHASE === 'phase-production-build',
  };
}

/** The only reader of the environment in the program: everybody else imports this. */
export const env: Env = readEnv(process.env);
