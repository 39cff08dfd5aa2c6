import { mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDb } from '#db/client.ts';
import { readEnv } from '#env';
import { adviceFor } from './advice.ts';
import { checkPort } from './free-port.ts';

async function errorOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('It was expected to fail');
}

test('a taken port is named, with one to take instead', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const advice = adviceFor(await errorOf(() => checkPort(port, '127.0.0.1')));
  expect(advice).toContain(`Port ${port} is in use`);
  expect(advice).toContain(`PORT=${port + 1} npm start`);
  other.close();
});

test('an address this machine does not have is said to be HOST', async () => {
  expect(adviceFor(await errorOf(() => checkPort(0, '192.0.2.77')))).toContain('HOST is 192.0.2.77');
});

test('a data folder that is a file, and a database that is none, are told apart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-door-'));
  const file = join(folder, 'notes.txt');
  writeFileSync(file, 'This is no database, whatever its name says.'.repeat(100));
  expect(adviceFor(await errorOf(() => openDb(join(file, 'open-door.db'))))).toMatch(/cannot be a folder/);
  expect(adviceFor(await errorOf(() => openDb(file)))).toMatch(/damaged.*backup/);
});

test('a database of a newer program is left alone, and said so without a trace', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'open-door-')), 'open-door.db');
  const db = openDb(file);
  db.pragma('user_version = 99');
  db.close();
  expect(adviceFor(await errorOf(() => openDb(file)))).toMatch(/has schema 99.*start the newer program/);
});

test('a setting that cannot be read is said without a trace', async () => {
  expect(adviceFor(await errorOf(() => readEnv({ PORT: 'http' })))).toMatch(/PORT is "http"/);
});

test('a full disk and a folder without rights have their words', () => {
  const system = (code: string, more = {}) => Object.assign(new Error(code), { code, ...more });
  expect(adviceFor(system('ENOSPC'))).toMatch(/disk is full/);
  expect(adviceFor(system('SQLITE_FULL'))).toMatch(/disk is full/);
  expect(adviceFor(system('EROFS', { path: '/srv/data' }))).toMatch(/\/srv\/data cannot be written/);
  expect(adviceFor(system('EACCES', { port: 80 }))).toMatch(/port 80/);
  expect(adviceFor(system('SQLITE_BUSY_SNAPSHOT'))).toMatch(/Another program/);
});

test('a mistake of ours gets no advice, so that its trace is shown', () => {
  expect(adviceFor(new TypeError('x is not a function'))).toBeNull();
  expect(adviceFor(Object.assign(new Error('odd'), { code: 'SQLITE_ERROR' }))).toBeNull();
  expect(adviceFor('text')).toBeNull();
});
