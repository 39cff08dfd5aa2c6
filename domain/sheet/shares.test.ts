import { expect, test } from 'vitest';
import { shares, wanted } from './shares.ts';

test('what it wants, three to seven altogether', () => {
  expect(shares([2, 1, 1])).toEqual([2, 1, 1]);
  expect(shares([1])).toEqual([3]);
  expect(shares([2])).toEqual([3]);
  expect(shares([1, 1])).toEqual([2, 1]);
  expect(shares([2, 2, 2, 2])).toEqual([2, 2, 2, 1]);
  expect(shares([2, 2, 2, 2, 2, 2, 2])).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test('however many needs, it is three to seven, and a greater concern has no less than a later one like it', () => {
  expect(shares([])).toEqual([]);
  for (let count = 1; count < 20; count++) {
    for (const want of [1, 2] as const) {
      const counts = shares(Array.from({ length: count }, () => want));
      const sum = counts.reduce((total, one) => total + one, 0);
      expect(sum).toBeGreaterThanOrEqual(3);
      expect(sum).toBeLessThanOrEqual(7);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  }
});

test('two of gatherings, and of what several kinds are there for', () => {
  expect(wanted([{ gathers: true }])).toBe(2);
  expect(wanted([{ gathers: false }])).toBe(1);
  expect(wanted([{ gathers: false }, { gathers: false }])).toBe(2);
  expect(wanted([])).toBe(1);
});
