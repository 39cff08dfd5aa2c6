import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../launch/lock.js';
import { compressBuild } from './compress-build.ts';
import { runProgram } from './run-program.ts';
import { hashSources } from './sources.ts';
import { step, TaskError } from './step.ts';

/**
 * Builds the pages unless a finished build of exactly these sources is there. The stamp is removed before and
 * written after, so that an interrupted build is done again.
 * @throws TaskError when the build fails
 */
export async function buildSite(): Promise<void> {
  const root = process.cwd();
  const stamp = join(root, '.next/open-door-build');
  const isBuilt = () => read(stamp) === hashSources(root);
  if (isBuilt()) return;
  await withLock(join(root, '.cache/build.lock'), 'building', async (setChild) => {
    if (isBuilt()) return;
    await step(
      'Building the pages: sources changed, or this is the first time (about a minute).',
      async () => {
        rmSync(stamp, { force: true });
        const sources = hashSources(root);
        const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
        const code = await runProgram('node_modules/next/dist/bin/next', ['build'], { setChild, env });
        if (code !== 0) throw new TaskError('The pages could not be built: see the messages above.');
        await compressBuild(join(root, '.next/static'));
        writeFileSync(stamp, sources);
      },
    );
  });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
