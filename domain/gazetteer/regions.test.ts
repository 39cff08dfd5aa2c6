import { expect, test } from 'vitest';
import { REGIONS, regionOfCounty, regionOfWords } from './regions.ts';

test('all fifty states, the District of Columbia and five territories are there, each once', () => {
  expect(REGIONS).toHaveLength(56);
  expect(new Set(REGIONS.map(({ code }) => code)).size).toBe(56);
  expect(new Set(REGIONS.map(({ fips }) => fips)).size).toBe(56);
});

test('a region is read by its letters, its name and what it is called elsewhere', () => {
  expect(regionOfWords(['ny'])).toBe('NY');
  expect(regionOfWords(['n', 'y'])).toBe('NY');
  expect(regionOfWords(['nueva', 'york'])).toBe('NY');
  expect(regionOfWords(['district', 'of', 'columbia'])).toBe('DC');
  expect(regionOfWords(['york'])).toBeNull();
  expect(regionOfWords([])).toBeNull();
});

test('a county code tells its region', () => {
  expect(regionOfCounty('25027')).toBe('MA');
  expect(regionOfCounty('72127')).toBe('PR');
  expect(() => regionOfCounty('99001')).toThrow('99001');
});
