import { expect, test } from 'vitest';
import { takeTurns } from './take-turns.ts';

const told = (items: readonly string[]) =>
  takeTurns(items, (item) => [...item.slice(0, -1)].map(Number)).join(' ');

test('one of each sort, then a second of each; the nearest of a sort stays first', () => {
  expect(told(['1a', '1b', '1c', '2a', '2b', '3a'])).toBe('1a 2a 3a 1b 2b 1c');
  expect(told(['3a', '1a', '2a'])).toBe('1a 2a 3a');
});

test('families take turns before the sorts within one do', () => {
  expect(told(['11a', '12a', '13a', '21a', '21b'])).toBe('11a 21a 12a 21b 13a');
});

test('what is of no sort comes after those that are, and nothing gets lost', () => {
  expect(takeTurns(['a', 'b1', 'c'], (item) => (item.length > 1 ? [1] : []))).toEqual(['b1', 'a', 'c']);
  expect(takeTurns([], () => [1])).toEqual([]);
});
