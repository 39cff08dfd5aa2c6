import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPort } from '../start/free-port.ts';
import { edgeConfig } from './edge-config.ts';

export const EDGE_FILES = 'deploy/nginx';
const STARTS_WITHIN_MS = 10_000;

export type Edge = {
  readonly address: string;
  /** Where everything it writes is. */
  readonly folder: string;
  /** What its workers have taken of the processor so far, in seconds; null where the system does not say. */
  readonly cpuSeconds: () => number | null;
  readonly stop: () => Promise<void>;
};

/** The version of the nginx on this machine, such as "1.22.1"; null when there is none. */
export function nginxVersion(): string | null {
  const said = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  return said.error ? null : (said.stderr.match(/nginx\/([\d.]+)/)?.[1] ?? null);
}

/**
 * Starts an nginx of its own as an edge before a writer, by the files of deploy/nginx, on a free port and over a folder of
 * its own, which goes when it stops.
 * @param writer host and port
 * @param limits whether it counts how often one address asks, as in earnest; a bench asks more than any visitor
 * @throws Error with what nginx says when it cannot start
 */
export async function startEdge(writer: string, { limits }: { limits: boolean }): Promise<Edge> {
  const folder = mkdtempSync(join(tmpdir(), 'open-door-edge-'));
  const port = await checkPort(0, '127.0.0.1');
  const file = join(folder, 'nginx.conf');
  cpSync(join(EDGE_FILES, 'open-door'), join(folder, 'open-door'), { recursive: true });
  if (!limits) liftLimits(join(folder, 'open-door/edge.conf'));
  writeFileSync(file, edgeConfig({ folder, port, writer }));
  const args = ['-p', folder, '-c', file, '-e', join(folder, 'start.log'), '-g', 'daemon off;'];
  const child = spawn('nginx', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stopWithUs = () => child.kill('SIGTERM');
  process.once('exit', stopWithUs);
  const edge = {
    address: `http://127.0.0.1:${port}`,
    folder,
    cpuSeconds: () => cpuSecondsOfWorkers(child.pid ?? 0),
    async stop() {
      process.off('exit', stopWithUs);
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await waitFor(edge, () => child.exitCode !== null);
  return edge;
}

function liftLimits(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/rate=\d+r\/[sm]/g, 'rate=1000000r/s'));
}

async function waitFor({ address, folder }: Edge, hasEnded: () => boolean): Promise<void> {
  const until = performance.now() + STARTS_WITHIN_MS;
  while (performance.now() < until && !hasEnded()) {
    const isUp = await fetch(`${address}/static/none`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx did not start:\n${readFileSync(join(folder, 'start.log'), 'utf8')}`);
}

/** The clock that Linux counts processor time by has 100 ticks a second on every machine there is. */
const TICKS_PER_SECOND = 100;

function cpuSecondsOfWorkers(master: number): number | null {
  try {
    const workers = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8')
      .split(' ')
      .filter(Boolean);
    return workers.reduce((sum, pid) => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return sum + (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    }, 0);
  } catch {
    return null;
  }
}
