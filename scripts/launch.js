#!/usr/bin/env node
// Runs one task of this project, on whatever Node is there: `node scripts/launch.js start`.
// Plain JavaScript in old syntax without a dependency, since it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './launch/dependencies.js';
import { SERVER_ENVIRONMENT, SERVER_FLAGS } from './launch/memory.js';
import { findNode } from './launch/node.js';
import { stopWhenNpmIsGone } from './launch/npm-watch.js';

const NODE_OPTIONS = { start: SERVER_FLAGS };
const ENVIRONMENT = { start: SERVER_ENVIRONMENT };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
stopWhenNpmIsGone();

try {
  const task = findTask(process.argv.slice(2));
  const node = await findNode(root);
  process.env.PATH = dirname(node) + delimiter + (process.env.PATH || '');
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  await installDependencies(root, node);
  Object.assign(process.env, ENVIRONMENT[process.argv[2]]);
  run(node, task);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/**
 * Node's arguments for a task: `migrate` is scripts/migrate.ts, `bench search` is scripts/bench/search.ts.
 * @param {string[]} words
 */
function findTask(words) {
  const [task, part] = words;
  const file = join('scripts', `${task}.ts`);
  if (task && existsSync(file)) return [...(NODE_OPTIONS[task] || []), file, ...words.slice(1)];
  const partFile = join('scripts', `${task}`, `${part}.ts`);
  if (task && part && existsSync(partFile)) return [partFile, ...words.slice(2)];
  throw new Error(`There is no task "${words.join(' ')}": see "scripts" in package.json.`);
}

/**
 * Runs a script to its end and ends as it ended. Signals are passed on. The channel lets the script notice
 * that this process was killed.
 * @param {string} node
 * @param {string[]} args
 */
function run(node, args) {
  const child = spawn(node, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}
