import { expect, test } from 'vitest';
import { distanceMeters, METERS_PER_MILE, type Point } from '../point.ts';
import { bandsOf, boxAround, cellOf } from './cells.ts';

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });
const PLACES = [
  at(42.27, -71.8),
  at(25.76, -80.19),
  at(71.29, -156.79),
  at(21.3, -157.85),
  at(-14.28, -170.7),
];

test.each(PLACES)('the rows of cells of a circle hold all that is within it: %j', (middle) => {
  for (const miles of [2, 5, 25, 100]) {
    const { south, north, west, east } = boxAround(middle, miles);
    const bands = new Map(bandsOf(middle, miles).map((band) => [band.cy, band]));
    for (let up = 0; up <= 80; up++) {
      for (let right = 0; right <= 80; right++) {
        const point = at(south + ((north - south) * up) / 80, west + ((east - west) * right) / 80);
        if (distanceMeters(middle, point) > miles * METERS_PER_MILE) continue;
        const { cy, cx } = cellOf(point);
        const band = bands.get(cy);
        expect(band && cx >= band.fromCx && cx <= band.toCx, JSON.stringify({ miles, point })).toBe(true);
      }
    }
  }
});

test('the corners of the box around a wide circle are left out', () => {
  const { from, to } = boxAround(at(42.27, -71.8), 100);
  const inBox = (to.cy - from.cy + 1) * (to.cx - from.cx + 1);
  const inBands = bandsOf(at(42.27, -71.8), 100).reduce(
    (sum, { fromCx, toCx }) => sum + toCx - fromCx + 1,
    0,
  );
  expect(inBands).toBeLessThan(0.85 * inBox);
});
