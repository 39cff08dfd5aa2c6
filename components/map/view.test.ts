import { expect, test } from 'vitest';
import { distanceMeters, METERS_PER_MILE } from '#domain/point.ts';
import {
  boxAround,
  boxToShow,
  cellsIn,
  isElsewhere,
  middleOf,
  milesToCover,
  ringsToShow,
  WHOLE_COUNTRY,
} from './view.ts';

const worcester = { latitude: 42.26, longitude: -71.8 };
const fairbanks = { latitude: 64.84, longitude: -147.72 };

test.each([worcester, fairbanks])('the box around a circle touches it on all four sides', (spot) => {
  const box = boxAround(spot, 5);
  const milesTo = (latitude: number, longitude: number) =>
    distanceMeters(spot, { latitude, longitude }) / METERS_PER_MILE;
  expect(milesTo(box.north, spot.longitude)).toBeCloseTo(5, 2);
  expect(milesTo(box.south, spot.longitude)).toBeCloseTo(5, 2);
  expect(milesTo(spot.latitude, box.east)).toBeCloseTo(5, 1);
  expect(milesTo(spot.latitude, box.west)).toBeCloseTo(5, 1);
});

test('the searched circle is shown, also when what was found lies in a corner of it', () => {
  const found = [{ latitude: 42.27, longitude: -71.8 }];
  expect(boxToShow(worcester, 25, found)).toEqual(boxAround(worcester, 25));
});

test('one single place is shown with two miles around it, not as close as can be', () => {
  const box = boxToShow(null, null, [worcester]);
  expect(milesToCover(box)).toBe(2);
  expect(middleOf(box).latitude).toBeCloseTo(42.26);
});

test('results all over the country, or none at all, show the country', () => {
  expect(boxToShow(null, null, [fairbanks, worcester])).toEqual(WHOLE_COUNTRY);
  expect(boxToShow(null, null, [])).toEqual(WHOLE_COUNTRY);
});

test.each([1, 2, 5, 10, 25, 50, 100])('a view of %i miles asks for a search within as many', (miles) => {
  expect(milesToCover(boxAround(worcester, miles))).toBe(miles);
});

test('a wide view asks for what covers its shorter side, and never for more than is allowed', () => {
  const { west, east } = boxAround(worcester, 40);
  const { south, north } = boxAround(worcester, 10);
  expect(milesToCover({ west, east, south, north })).toBe(10);
  expect(milesToCover(WHOLE_COUNTRY)).toBe(100);
});

test('looking closer at what was searched is not elsewhere; moving away or out is', () => {
  const searched = boxAround(worcester, 10);
  const before = boxAround(worcester, 14);
  const east = { latitude: 42.26, longitude: -71.6 };
  expect(isElsewhere(before, before, searched)).toBe(false);
  expect(isElsewhere(boxAround(worcester, 2), before, searched)).toBe(false);
  expect(isElsewhere(boxAround(east, 14), before, searched)).toBe(true);
  expect(isElsewhere(boxAround(worcester, 28), before, searched)).toBe(true);
  const nudged = { latitude: 42.27, longitude: -71.81 };
  expect(isElsewhere(boxAround(nudged, 14), before, searched)).toBe(false);
});

test('rings are the searched distance and round numbers inside it that can be read at that zoom', () => {
  const phone = { shorterSidePixels: 340 };
  expect(ringsToShow(42.26, { zoom: 11, ...phone }, 5)).toEqual([2, 5]);
  expect(ringsToShow(42.26, { zoom: 9, ...phone }, 25)).toEqual([10, 25]);
  expect(ringsToShow(42.26, { zoom: 4, ...phone }, 5)).toEqual([]);
});

test('without a searched distance the rings grow as the map moves out', () => {
  const largest = [11, 10, 9, 8, 7].map((zoom) =>
    ringsToShow(42.26, { zoom, shorterSidePixels: 340 }, null).at(-1),
  );
  expect(largest).toEqual([...largest].sort((a = 0, b = 0) => a - b));
  expect(new Set(largest).size).toBe(5);
});

test('a view across a whole degree needs the cells on both sides', () => {
  expect(cellsIn({ west: -72.1, east: -71.9, south: 41.95, north: 42.05 }).sort()).toEqual([
    '41_-72',
    '41_-73',
    '42_-72',
    '42_-73',
  ]);
});
