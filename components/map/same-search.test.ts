import { expect, test } from 'vitest';
import { sameSearchAt } from './same-search.ts';

test('another area keeps the language and the coarse choices and starts at the first page', () => {
  const current = new URL('https://example.org/es/find?near=01608&kind=meeting&day=2&within=25&page=3#map');
  expect(sameSearchAt(current, '02139', 5)).toBe('/es/find?near=02139&kind=meeting&day=2&within=5');
});

test('a search without a place gains one', () => {
  expect(sameSearchAt(new URL('https://example.org/find'), '02139', 5)).toBe('/find?near=02139&within=5');
});
