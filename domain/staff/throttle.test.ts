import { expect, test } from 'vitest';
import { afterWrongTry, LONGEST_WAIT_MS, type Tries, waitMs } from './throttle.ts';

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
