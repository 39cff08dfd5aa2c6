import { execFileSync, spawn } from 'node:child_process';
import { checkPort } from '../../start/free-port.ts';

const STARTS_WITHIN_MS = 60_000;

export type BenchServer = {
  readonly address: string;
  /** What of it is in memory, in MB; null where the system has no `ps`. */
  readonly residentMegabytes: () => number | null;
  readonly stop: () => Promise<void>;
};

/** The built site in a process of its own, as an operator runs it, over the database in a folder. */
export async function startServer(folder: string): Promise<BenchServer> {
  const port = await checkPort(0, '127.0.0.1');
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--max-semi-space-size=8', 'scripts/start.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      SITE_URL: '',
      MALLOC_ARENA_MAX: '2',
      MALLOC_TRIM_THRESHOLD_: '131072',
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stopWithUs = () => child.kill('SIGTERM');
  process.once('exit', stopWithUs);
  await waitFor(`${address}/healthz`, () => child.exitCode !== null);
  return {
    address,
    residentMegabytes: () => residentMegabytes(child.pid),
    async stop() {
      process.off('exit', stopWithUs);
      child.kill('SIGTERM');
      await ended;
    },
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
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1000;
  } catch {
    return null;
  }
}
