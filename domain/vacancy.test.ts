import { expect, test } from 'vitest';
import { vacancyAge } from './vacancy.ts';

test.each([
  ['2026-03-08', 'new'],
  ['2026-03-06', 'new'],
  ['2026-03-05', 'old'],
  ['2026-03-01', 'old'],
  ['2026-02-28', 'gone'],
  ['2026-03-09', 'new'],
])('on March 8, free places told on %s are %s', (on, age) => {
  expect(vacancyAge(on, '2026-03-08')).toBe(age);
});
