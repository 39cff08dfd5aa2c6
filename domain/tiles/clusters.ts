import type { Bounds, Manifest, PlaceTile } from './manifest.ts';

/** Listings at one spot of a map: those of a tile, or of one place. */
export type Heap = {
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
  readonly bounds: Bounds;
};

/** Heaps that are too close together to be told apart, at the spot of the largest. */
export type Cluster = Heap & { readonly heaps: number };

/** Two circles with four digits just do not touch. */
const RADIUS_PIXELS = 56;
/** More than these are not drawn on one map: nobody reads them, and each is a button that the keyboard passes. */
export const MOST_CLUSTERS = 100;
const WIDER = 1.3;

/**
 * What stands on a map of the whole country: how many listings are about where, of these kinds or (empty) of any, from the
 * manifest alone. `zoom` is Leaflet's: the world is 256 · 2^zoom pixels wide. At most `MOST_CLUSTERS`, the largest first.
 */
export function clustersOf(
  manifest: Manifest,
  bounds: Bounds,
  zoom: number,
  kinds: readonly string[] = [],
): Cluster[] {
  return gather(heapsOf(manifest, kinds), bounds, zoom);
}

/** One heap for each tile that holds some of the kinds. */
export function heapsOf({ places }: Manifest, kinds: readonly string[]): Heap[] {
  return [...places.gatherings, ...places.services].flatMap((tile) => {
    const count = countOf(tile, kinds);
    if (count === 0) return [];
    return { key: tile.address, ...tile.middle, count, bounds: tile.bounds };
  });
}

function countOf({ count, kinds: counts }: PlaceTile, kinds: readonly string[]): number {
  return kinds.length === 0 ? count : kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}

/** Heaps in view, put together until there are few enough to be told apart. The same ones wherever the view is moved to. */
export function gather(heaps: readonly Heap[], bounds: Bounds, zoom: number): Cluster[] {
  const byCount = heaps.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  for (let radius = RADIUS_PIXELS; ; radius *= WIDER) {
    const inView = together(byCount, zoom, radius).filter((cluster) => isWithin(cluster, bounds));
    if (inView.length <= MOST_CLUSTERS) return inView.sort((a, b) => b.count - a.count);
  }
}

function together(byCount: readonly Heap[], zoom: number, radius: number): Cluster[] {
  type Spread = { heap: Heap; x: number; y: number; count: number; heaps: number; bounds: Bounds };
  const squares = new Map<string, Spread[]>();
  const all: Spread[] = [];
  for (const heap of byCount) {
    const { x, y } = pixelsOf(heap, zoom);
    const [column, row] = [Math.floor(x / radius), Math.floor(y / radius)];
    const near = NEIGHBORS.flatMap(([right, down]) => squares.get(`${column + right} ${row + down}`) ?? []);
    const closest = nearestOf(near, x, y, radius);
    if (closest) {
      closest.count += heap.count;
      closest.heaps += 1;
      closest.bounds = joined(closest.bounds, heap.bounds);
      continue;
    }
    const spread = { heap, x, y, count: heap.count, heaps: 1, bounds: heap.bounds };
    const square = `${column} ${row}`;
    squares.set(square, [...(squares.get(square) ?? []), spread]);
    all.push(spread);
  }
  return all.map(({ heap, count, heaps, bounds }) => ({ ...heap, count, heaps, bounds }));
}

const NEIGHBORS = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const));

function nearestOf<At extends { readonly x: number; readonly y: number }>(
  all: readonly At[],
  x: number,
  y: number,
  within: number,
): At | null {
  let nearest: At | null = null;
  let least = within;
  for (const one of all) {
    const distance = Math.hypot(one.x - x, one.y - y);
    if (distance < least) [nearest, least] = [one, distance];
  }
  return nearest;
}

/** On the flat map of the world at a zoom (Mercator's, as web maps use it). */
function pixelsOf({ latitude, longitude }: Pick<Heap, 'latitude' | 'longitude'>, zoom: number) {
  const world = 256 * 2 ** Math.round(zoom);
  const sine = Math.sin((Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180);
  return {
    x: ((longitude + 180) / 360) * world,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world,
  };
}

function isWithin({ latitude, longitude }: Heap, { west, south, east, north }: Bounds): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

function joined(a: Bounds, b: Bounds): Bounds {
  return {
    west: Math.min(a.west, b.west),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east),
    north: Math.max(a.north, b.north),
  };
}
