import { expect, test } from 'vitest';
import { isCountTyped } from './typed-count.ts';

test.each([
  ['12', true],
  [' 12 ', true],
  ['120', false],
  ['1', false],
  ['12.0', false],
  ['012', false],
  ['twelve', false],
  ['', false],
])('%j typed for 12 listings: %s', (typed, isRight) => {
  const form = new FormData();
  form.append('count', typed);
  expect(isCountTyped(form, 12)).toBe(isRight);
});

test('a form without the field confirms nothing, not even of no listing', () => {
  expect(isCountTyped(new FormData(), 0)).toBe(false);
});
