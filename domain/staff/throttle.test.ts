import { expect, test } from 'vitest';
import { afterWrongTry, LONGEST_WAIT_MS, makeRoom, type Tries, waitMs } from './throttle.ts';

const NOON = Date.parse('2026-05-01T12:00:00Z');

function wrongTries(count: number): Tries | undefined {
  let tries: Tries | undefined;
  for (let i = 0; i < count; i++) tries = afterWrongTry(tries, NOON);
  return tries;
}

test('the first few wrong tries cost nothing', () => {
  for (const count of [0, 1, 2, 3]) expect(waitMs(wrongTries(count), 60_000, NOON)).toBe(0);
});

test('then each wrong try doubles the wait, up to the longest', () => {
  const waits = [4, 5, 6, 7].map((count) => waitMs(wrongTries(count), LONGEST_WAIT_MS.account, NOON));
  expect(waits).toEqual([1000, 2000, 4000, 8000]);
  expect(waitMs(wrongTries(25), LONGEST_WAIT_MS.account, NOON)).toBe(60_000);
  expect(waitMs(wrongTries(500), LONGEST_WAIT_MS.source, NOON)).toBe(15 * 60_000);
});

test('the wait runs out by itself, and half an hour forgets', () => {
  expect(waitMs(wrongTries(25), LONGEST_WAIT_MS.account, NOON + 60_000)).toBe(0);
  const later = NOON + 31 * 60_000;
  expect(afterWrongTry(wrongTries(25), later)).toEqual({ wrong: 1, lastAt: later });
});

test('thousands of tries at invented accounts do not make anybody’s wait forgotten', () => {
  const tries = new Map<string, Tries>([['account of ana', { wrong: 25, lastAt: NOON - 50_000 }]]);
  for (let invented = 0; invented < 5000; invented++) {
    makeRoom(tries, 100, NOON + invented);
    tries.set(`account ${invented}`, afterWrongTry(undefined, NOON + invented));
  }
  expect(tries.size).toBeLessThanOrEqual(100);
  expect(tries.get('account of ana')?.wrong).toBe(25);
  expect(tries.has('account 4999')).toBe(true);
});

test('room is made even when everybody has to wait: those of the longest ago go', () => {
  const wait = (lastAt: number): Tries => ({ wrong: 9, lastAt });
  const tries = new Map(Array.from({ length: 100 }, (_, index) => [`${index}`, wait(NOON + index)]));
  makeRoom(tries, 100, NOON + 100);
  expect([...tries.keys()].slice(0, 2)).toEqual(['10', '11']);
  const later = new Map([['old', wait(NOON - 40 * 60_000)], ...tries]);
  makeRoom(later, 90, NOON);
  expect(later.has('old')).toBe(false);
});
