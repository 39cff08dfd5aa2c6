import { type SpawnOptions, spawn } from 'node:child_process';

/**
 * Runs one of our tools to its end, under this Node, in the colours of this terminal.
 * @returns its exit code; 1 when a signal ended it
 */
export function runProgram(
  script: string,
  args: readonly string[],
  { setChild, env }: { setChild?: (pid: number) => void; env?: Readonly<Record<string, string>> } = {},
): Promise<number> {
  const options: SpawnOptions = { stdio: 'inherit', env: { ...process.env, ...env } };
  const child = spawn(process.execPath, [script, ...args], options);
  if (child.pid) setChild?.(child.pid);
  const stop = () => child.kill('SIGTERM');
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('exit', stop);
      resolve(code ?? 1);
    });
  });
}
