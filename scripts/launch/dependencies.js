import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.js';
import { runNpm } from './npm.js';

/**
 * Installs what the lockfile says, unless a finished install for it and for this Node is there.
 * The stamp is removed before and written after `npm ci`, so that an interrupted install is done again.
 * @param {string} root the project's folder
 * @param {string} node the Node that will run the task
 */
export async function installDependencies(root, node) {
  const stamp = join(root, 'node_modules', '.open-door-installed');
  const wanted = fingerprint(root, node);
  if (read(stamp) === wanted) return;

  await withLock(join(root, '.cache', 'install.lock'), 'installing', async (setChild) => {
    if (read(stamp) === wanted) return;
    console.log('Installing dependencies from the lockfile (a minute or two the first time).');
    const began = Date.now();
    rmSync(stamp, { force: true });
    // Building the site needs the development tools too, whatever NODE_ENV says. No package needs its install
    // script: what is native comes built.
    const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
    const worked = await runNpm(node, args, root, setChild);
    if (!worked) {
      throw new Error(
        'The dependencies could not be installed (see above). Check the network and the free disk space, then run the same command again.',
      );
    }
    writeFileSync(stamp, wanted);
    console.log(`  done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  });
}

/**
 * @param {string} root
 * @param {string} node
 */
function fingerprint(root, node) {
  const abi =
    node === process.execPath
      ? process.versions.modules
      : spawnSync(node, ['-p', 'process.versions.modules'], { encoding: 'utf8' }).stdout.trim();
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lockfile).digest('hex');
  return `${hash} ${process.platform}-${process.arch} abi-${abi}`;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
