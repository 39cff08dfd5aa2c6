import { expect, test } from 'vitest';
import { clusterPins } from './clusters.ts';
import type { Pin } from './pins.ts';
import { WHOLE_COUNTRY } from './view.ts';

const pin = (key: string, latitude: number, longitude: number, count = 1): Pin => ({
  key,
  latitude,
  longitude,
  precision: 'exact',
  name: key,
  count,
  listings: [],
});
const MAX_ZOOM = 12;
const worcester = pin('worcester', 42.26, -71.8, 3);
const nextDoor = pin('next door', 42.2605, -71.8005, 2);
const boston = pin('boston', 42.36, -71.06);
const portland = pin('portland', 45.5, -122.65);

test('seen from far, near places are one mark that counts what is found in all of them', () => {
  const marks = clusterPins([portland, worcester, boston, nextDoor], MAX_ZOOM).marksIn(WHOLE_COUNTRY, 4);
  expect(marks.map(({ pins, count }) => [pins.map(({ key }) => key), count])).toEqual([
    [['portland'], 1],
    [['worcester', 'boston', 'next door'], 6],
  ]);
});

test('marks stand in list order, whatever lies west or north of what', () => {
  const keys = (pins: Pin[]) =>
    clusterPins(pins, MAX_ZOOM)
      .marksIn(WHOLE_COUNTRY, 9)
      .map((mark) => mark.pins[0]?.key);
  expect(keys([boston, portland, worcester])).toEqual(['boston', 'portland', 'worcester']);
  expect(keys([worcester, boston, portland])).toEqual(['worcester', 'boston', 'portland']);
});

test('places that stay together at the closest zoom say so, so that a popup can tell them', () => {
  const [mark] = clusterPins([worcester, nextDoor], MAX_ZOOM).marksIn(WHOLE_COUNTRY, MAX_ZOOM);
  expect(mark?.pins).toHaveLength(2);
  expect(mark?.opensAtZoom).toBeGreaterThan(MAX_ZOOM);
});

test('the zoom a cluster promises to open at is one at which it is more than one mark', () => {
  const clusters = clusterPins([worcester, boston], MAX_ZOOM);
  const opensAt = clusters.marksIn(WHOLE_COUNTRY, 4)[0]?.opensAtZoom ?? 0;
  expect(clusters.marksIn(WHOLE_COUNTRY, opensAt - 1)).toHaveLength(1);
  expect(clusters.marksIn(WHOLE_COUNTRY, opensAt)).toHaveLength(2);
});

test('no place is lost at any zoom', () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    pin(`p${index}`, 30 + (index % 23) * 0.31, -120 + (index % 41) * 0.77),
  );
  const clusters = clusterPins(many, MAX_ZOOM);
  for (let zoom = 3; zoom <= MAX_ZOOM; zoom++) {
    const marks = clusters.marksIn(WHOLE_COUNTRY, zoom);
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(500);
  }
});

test('nothing found is no mark', () => {
  expect(clusterPins([], MAX_ZOOM).marksIn(WHOLE_COUNTRY, 5)).toEqual([]);
});
