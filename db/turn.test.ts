import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Db, openDb } from './client.ts';
import { exampleDesk, exampleSession, exampleUser } from './staff/example-staff.ts';
import { getStaff } from './staff/sessions.ts';
import { waitForTurn, writeIfFree } from './turn.ts';

let folder: string;
let [db, importing]: Db[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-door-turn-'));
  db = openDb(join(folder, 'open-door.db'));
  importing = openDb(join(folder, 'open-door.db'));
});
afterEach(() => {
  db?.close();
  importing?.close();
  rmSync(folder, { recursive: true });
});

function both(): [Db, Db] {
  if (!db || !importing) throw new Error('They are opened before each test');
  return [db, importing];
}

test('who waits for an import lets others be answered, and goes on when it is done', async () => {
  const [here, there] = both();
  await waitForTurn(here);
  there.exec('BEGIN IMMEDIATE');
  let answered = 0;
  const others = setInterval(() => {
    answered += 1;
    if (answered === 20) there.exec('COMMIT');
  }, 10);
  await waitForTurn(here);
  clearInterval(others);
  expect(answered).toBeGreaterThanOrEqual(20);
  expect(here.pragma('busy_timeout', { simple: true })).toBe(1000);
  here.exec("INSERT INTO settings (name, value) VALUES ('x', 'y')");
});

test('nobody waits for ever', async () => {
  const [here, there] = both();
  there.exec('BEGIN IMMEDIATE');
  const before = performance.now();
  await waitForTurn(here, 250);
  expect(performance.now() - before).toBeLessThan(2000);
  there.exec('ROLLBACK');
});

test('a write that can wait is left out while another process writes; any other fault is told', () => {
  const [here, there] = both();
  const set = () => here.exec("INSERT INTO settings (name, value) VALUES ('x', 'y')");
  there.exec('BEGIN IMMEDIATE');
  writeIfFree(here, set);
  there.exec('COMMIT');
  expect(here.prepare("SELECT 1 FROM settings WHERE name = 'x'").get()).toBeUndefined();
  writeIfFree(here, set);
  expect(here.prepare("SELECT value FROM settings WHERE name = 'x'").pluck().get()).toBe('y');
  expect(() => writeIfFree(here, set)).toThrow(/UNIQUE/);
});

test('a page of the desk is shown at once during an import, although it would note that the session is in use', async () => {
  const [here, there] = both();
  const desk = exampleDesk(here);
  const joined = new Date('2026-05-01T12:00:00Z');
  // The library reads the clock itself.
  vi.useFakeTimers({ now: joined, toFake: ['Date'] });
  const { secret } = await exampleUser(desk, { email: 'ana@example.org', role: 'viewer' }, joined);
  const signedIn = new Date(joined.getTime() + 60_000);
  vi.setSystemTime(signedIn);
  const { token } = await exampleSession(desk, 'ana@example.org', secret, signedIn);
  vi.useRealTimers();
  there.exec('BEGIN IMMEDIATE');
  const before = performance.now();
  expect(await getStaff(here, token, new Date(signedIn.getTime() + 10 * 60_000))).toMatchObject({
    role: 'viewer',
  });
  expect(performance.now() - before).toBeLessThan(500);
  there.exec('ROLLBACK');
});
