import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/**
 * Runs npm under the given Node. A signal to this process ends npm too, and then this process.
 * @param {string} node
 * @param {string[]} args
 * @param {string} cwd
 * @param {(pid: number) => void} setChild told the process id of npm
 * @returns {Promise<boolean>} whether npm succeeded
 */
export function runNpm(node, args, cwd, setChild) {
  const env = Object.assign({}, process.env, { PATH: dirname(node) + delimiter + (process.env.PATH || '') });
  const child = spawn(node, [findNpm(), ...args], { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (child.pid) setChild(child.pid);
  /** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal */
  const stop = (signal) => {
    child.kill(signal);
    child.on('exit', () => process.exit(128 + constants.signals[signal]));
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => {
      for (const signal of signals) process.removeListener(signal, stop);
      resolve(code === 0);
    });
  });
}

/** The npm that started us, else the one that came with the running Node. */
function findNpm() {
  const started = process.env.npm_execpath;
  const beside = dirname(process.execPath);
  const places = [
    started && /npm-cli\.c?js$/.test(started) ? started : '',
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  for (const folder of (process.env.PATH || '').split(delimiter)) {
    places.push(join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'));
    places.push(join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'));
  }
  const npm = places.find((place) => place && existsSync(place));
  if (!npm) throw new Error('npm was not found: install Node 24 with npm from https://nodejs.org.');
  return npm;
}
