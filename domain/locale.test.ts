import { expect, test } from 'vitest';
import { localePath, withoutLocale } from './locale.ts';

test('English has no prefix and Spanish has one, with query and fragment kept', () => {
  expect(localePath('en', '/find?near=01608')).toBe('/find?near=01608');
  expect(localePath('es', '/find?near=01608#l=3')).toBe('/es/find?near=01608#l=3');
});

test('the home page is /es, not /es/', () => {
  expect(localePath('es', '/')).toBe('/es');
  expect(localePath('es', '/?near=01608')).toBe('/es?near=01608');
  expect(localePath('en', '/es')).toBe('/');
  expect(localePath('en', '/es?near=01608')).toBe('/?near=01608');
});

test('a path that has a language already changes it and never gets two', () => {
  expect(localePath('es', '/en/find')).toBe('/es/find');
  expect(localePath('es', '/es/find')).toBe('/es/find');
});

test('a path that only begins like a language stays whole', () => {
  expect(withoutLocale('/essex')).toBe('/essex');
  expect(withoutLocale('/english/es')).toBe('/english/es');
  expect(localePath('es', '/essex')).toBe('/es/essex');
});
