import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { withLock } from './lock.js';

let file = '';
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'open-door-')), 'cache/work.lock');
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

/** A process number nobody has: that of one that has just ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((resolve) => child.on('exit', resolve));
  return child.pid ?? 0;
}

test('two who want the same work do it one after the other', async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await wait(50);
    seen.push(`${name} ends`);
  };
  await Promise.all([withLock(file, 'working', work('a')), withLock(file, 'working', work('b'))]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect(existsSync(file)).toBe(false);
});

test('the work’s result and its error both come through, and the lock is free after either', async () => {
  expect(await withLock(file, 'working', async () => 7)).toBe(7);
  await expect(withLock(file, 'working', () => Promise.reject(new Error('no network')))).rejects.toThrow(
    'no network',
  );
  expect(existsSync(file)).toBe(false);
});

test('a killed holder leaves nothing to clean up', async () => {
  await withLock(file, 'working', async () => {}); // makes the folder
  writeFileSync(file, `${await endedProcess()}`);
  expect(await withLock(file, 'working', async () => 'mine')).toBe('mine');
});

test('a killed holder’s npm is waited for while it lives', async () => {
  await withLock(file, 'working', async () => {});
  const npm = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
  writeFileSync(file, `${await endedProcess()} ${npm.pid}`);
  let taken = false;
  const mine = withLock(file, 'working', async () => {
    taken = true;
  });
  await wait(700);
  expect(taken).toBe(false);
  npm.kill('SIGKILL');
  await mine;
  expect(taken).toBe(true);
});

test('a number that was given to another process since does not hold a lock for ever', async () => {
  await withLock(file, 'working', async () => {});
  writeFileSync(file, `${process.pid}`); // alive, and yet silent
  const minuteAgo = new Date(Date.now() - 60_000);
  utimesSync(file, minuteAgo, minuteAgo);
  expect(await withLock(file, 'working', async () => 'mine')).toBe('mine');
});

test('the file names the holder and the process it works through', async () => {
  await withLock(file, 'working', async (setChild) => {
    expect(readFileSync(file, 'utf8')).toBe(`${process.pid}`);
    setChild(4321);
    expect(readFileSync(file, 'utf8')).toBe(`${process.pid} 4321`);
  });
});
