import { execFile } from 'node:child_process';

/** Ten minutes: more than the longest import of the largest feed takes on a slow machine. */
const LONGEST_MS = 600_000;
const MOST_OUTPUT_BYTES = 8 * 1024 * 1024;

export type Ended = { readonly status: number; readonly stdout: string; readonly stderr: string };

/**
 * Runs one of our scripts over the same database, in a process of its own: what takes seconds must not keep this one
 * from answering. Words come from us or are checked before: no shell reads them.
 * @throws Error when it cannot be started, or does not end
 */
export function runInOwnProcess(
  script: 'table' | 'feed' | 'undo',
  ...words: readonly string[]
): Promise<Ended> {
  const options = { cwd: process.cwd(), timeout: LONGEST_MS, maxBuffer: MOST_OUTPUT_BYTES };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [`scripts/${script}.ts`, ...words], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
