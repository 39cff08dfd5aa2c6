import { execFileSync, spawn } from 'node:child_process';
import { SERVER_ENVIRONMENT, SERVER_FLAGS } from '../launch/memory.js';
import { checkPort } from '../start/free-port.ts';

/** The first start over a large database makes cards anew, and tiles. */
const STARTS_WITHIN_MS = 600_000;

export type BenchServer = {
  readonly address: string;
  readonly pid: number | undefined;
  /** What of it is in memory, in MB; null where the system has no `ps`. */
  readonly residentMegabytes: () => number | null;
  /** What it has taken of the processor so far, in seconds; null where the system has no `ps`. */
  readonly cpuSeconds: () => number | null;
  readonly stop: () => Promise<void>;
  /** Ends it from one moment to the next, as a machine that loses its power. */
  readonly kill: () => Promise<void>;
};

/** The built site in a process of its own, as `npm start` runs it unless with other flags, over the database in a folder. */
export async function startServer(
  folder: string,
  flags: readonly string[] = SERVER_FLAGS,
): Promise<BenchServer> {
  const port = await checkPort(0, '127.0.0.1');
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...flags, 'scripts/start.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      SITE_URL: '',
      ...SERVER_ENVIRONMENT,
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stopWithUs = () => child.kill('SIGTERM');
  process.once('exit', stopWithUs);
  await waitFor(`${address}/healthz`, () => child.exitCode !== null);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    process.off('exit', stopWithUs);
    child.kill(signal);
    await ended;
  };
  return {
    address,
    pid: child.pid,
    residentMegabytes: () => residentMegabytes(child.pid),
    cpuSeconds: () => cpuSeconds(child.pid),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

async function waitFor(url: string, hasEnded: () => boolean): Promise<void> {
  const until = performance.now() + STARTS_WITHIN_MS;
  while (performance.now() < until && !hasEnded()) {
    const isUp = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The server did not start: see its messages above.');
}

function residentMegabytes(pid: number | undefined): number | null {
  const kilobytes = ps('rss', pid);
  return kilobytes === null ? null : Number(kilobytes) / 1000;
}

function cpuSeconds(pid: number | undefined): number | null {
  // [hours:]minutes:seconds; no measurement lasts a day.
  const time = ps('time', pid);
  return time === null ? null : time.split(/[-:]/).reduce((sum, part) => sum * 60 + Number(part), 0);
}

function ps(column: string, pid: number | undefined): string | null {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
