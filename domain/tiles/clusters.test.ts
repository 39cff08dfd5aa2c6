import { expect, test } from 'vitest';
import { clustersOf, gather, type Heap, MOST_CLUSTERS } from './clusters.ts';
import { encodeManifest, type TileFacts } from './encode-manifest.ts';
import { type Manifest, readManifest } from './manifest.ts';

const COUNTRY = { west: -125, south: 24.4, east: -66.9, north: 49.4 };

const facts = (
  index: number,
  latitude: number,
  longitude: number,
  kinds: Record<string, number>,
): TileFacts => ({
  hash: String(index).padStart(16, '0'),
  count: Object.values(kinds).reduce((sum, count) => sum + count, 0),
  bytes: 9_000,
  kinds,
  bounds: { west: longitude - 0.1, south: latitude - 0.1, east: longitude + 0.1, north: latitude + 0.1 },
  middle: { latitude, longitude },
  first: 0,
  last: 0,
});

const manifestOf = (tiles: readonly TileFacts[]): Manifest =>
  readManifest(encodeManifest('2026-05-01T00:00:00Z', (shelf) => (shelf === 'gatherings' ? tiles : [])));

const THREE = manifestOf([
  facts(1, 42.26, -71.8, { meeting: 300, 'family-group': 20 }),
  facts(2, 42.36, -71.06, { meeting: 450 }),
  facts(3, 34.05, -118.24, { meeting: 400 }),
]);

test('from far away two towns of one state are one number, from close by two', () => {
  expect(clustersOf(THREE, COUNTRY, 4).map(({ count, heaps }) => [count, heaps])).toEqual([
    [770, 2],
    [400, 1],
  ]);
  expect(clustersOf(THREE, COUNTRY, 9).map(({ count }) => count)).toEqual([450, 400, 320]);
});

test('a cluster stands at its largest heap and tells how far all of it reaches', () => {
  const [east] = clustersOf(THREE, COUNTRY, 4);
  expect(east?.latitude).toBeCloseTo(42.36);
  expect(east?.bounds).toEqual({ west: -71.9, south: 42.16, east: -70.96, north: 42.46 });
});

test('only the kinds that are asked for count, and what is out of view is not told', () => {
  expect(clustersOf(THREE, COUNTRY, 4, ['family-group']).map(({ count }) => count)).toEqual([20]);
  expect(clustersOf(THREE, COUNTRY, 4, ['food'])).toEqual([]);
  expect(clustersOf(THREE, { ...COUNTRY, west: -80 }, 4).map(({ count }) => count)).toEqual([770]);
});

test('however many tiles there are and however close one looks, a map has a hundred numbers at most and loses no listing', () => {
  const heaps: Heap[] = Array.from({ length: 1_000 }, (_, index) => {
    const [latitude, longitude] = [25 + (index % 32) * 0.75, -124 + Math.floor(index / 32) * 1.8];
    return {
      key: String(index),
      latitude,
      longitude,
      count: 1 + ((index * 7) % 500),
      bounds: { west: longitude, south: latitude, east: longitude, north: latitude },
    };
  });
  const all = heaps.reduce((sum, { count }) => sum + count, 0);
  for (const zoom of [3, 4, 6, 10]) {
    const clusters = gather(heaps, COUNTRY, zoom);
    expect(clusters.length).toBeLessThanOrEqual(MOST_CLUSTERS);
    expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(all);
  }
});
