import { expect, test } from 'vitest';
import { distanceMeters, isRealPoint } from './point.ts';

const worcester = { latitude: 42.2626, longitude: -71.8023 };
const boston = { latitude: 42.3601, longitude: -71.0589 };

test('Worcester to Boston is about 62 km, the same both ways, and nothing to itself', () => {
  expect(distanceMeters(worcester, boston)).toBeGreaterThan(61_500);
  expect(distanceMeters(worcester, boston)).toBeLessThan(62_500);
  expect(distanceMeters(boston, worcester)).toBe(distanceMeters(worcester, boston));
  expect(distanceMeters(boston, boston)).toBe(0);
});

test('the short way is taken across the date line', () => {
  const west = { latitude: 0, longitude: 179.9 };
  const east = { latitude: 0, longitude: -179.9 };
  expect(distanceMeters(west, east)).toBeLessThan(23_000);
});

test('0,0, swapped and missing coordinates are no place', () => {
  expect(isRealPoint(0, 0)).toBe(false);
  expect(isRealPoint(-121.9, 37.3)).toBe(false);
  expect(isRealPoint(Number.NaN, 1)).toBe(false);
  expect(isRealPoint(0, -78.5)).toBe(true);
});
