import { expect, test } from 'vitest';
import { countEdits, findSpeltLike, indexSpelling } from './spelling.ts';

test.each([
  ['', '', 0],
  ['worcester', 'worcester', 0],
  ['worchester', 'worcester', 1],
  ['tuscon', 'tucson', 1],
  ['albequerque', 'albuquerque', 1],
  ['cincinatti', 'cincinnati', 2],
  ['ab', 'ba', 1],
  ['', 'ab', 2],
  ['ab', '', 2],
])('"%s" is "%s" after %i edits', (a, b, edits) => {
  expect(countEdits(a, b, 2)).toBe(edits);
});

test('what takes more edits than wanted is only said to take more', () => {
  expect(countEdits('boston', 'worcester', 2)).toBe(3);
  expect(countEdits('aaaaaaaaaa', 'bbbbbbbbbb', 1)).toBe(2);
});

test('the quick look at the letters loses no word that measuring would find', () => {
  const letters = ['a', 'b', 'c', 'z', '1'];
  const words = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
  const index = indexSpelling(words);
  for (const text of ['abc', 'acb', 'bc', 'zabc', '1', 'aaaaa', '']) {
    const expected = words.filter((word) => countEdits(text, word, 2) <= 2);
    expect(findSpeltLike(index, text, 2).map(({ word }) => word)).toEqual(expected);
  }
});
