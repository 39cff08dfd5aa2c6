import { type Heap, heapsOf } from '#domain/tiles/clusters.ts';
import { type Manifest, type PlaceTile, readManifest } from '#domain/tiles/manifest.ts';
import { decodeTile } from '#domain/tiles/tile.ts';
import { pinKey } from './pins.ts';
import type { Box } from './view.ts';

const MANIFEST = '/tiles/manifest.json';
/** From this zoom on single places are shown; farther away the manifest tells enough. */
export const PLACES_ZOOM = 9;
/** More tiles than this are not read for one view: then numbers of tiles stand there instead of places. */
const MOST_TILES = 8;

async function read(address: string, cache: RequestCache = 'default'): Promise<string> {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}

let manifest: Promise<Manifest> | null = null;
const heapsOfTiles = new Map<string, Promise<readonly Heap[]>>();

/** Read when the map first shows more than was found, and once while the page is open, unless a tile is gone. */
function readOnce(cache?: RequestCache): Promise<Manifest> {
  manifest ??= read(MANIFEST, cache).then(readManifest);
  manifest.catch(() => {
    manifest = null;
  });
  return manifest;
}

/**
 * How many listings of these kinds (empty for any) are where, at any time: far away by tile, from the manifest alone; close
 * up by place, from the tiles in view. What is asked for tells which part of the map is looked at, and nothing else.
 */
export async function heapsInView(
  box: Box,
  zoom: number,
  kinds: readonly string[],
): Promise<readonly Heap[]> {
  try {
    return await heapsFrom(await readOnce(), box, zoom, kinds);
  } catch {
    // Tiles have been made anew meanwhile: what is there now is in a manifest that no cache has yet.
    manifest = null;
    return heapsFrom(await readOnce('no-cache'), box, zoom, kinds);
  }
}

async function heapsFrom(
  known: Manifest,
  box: Box,
  zoom: number,
  kinds: readonly string[],
): Promise<readonly Heap[]> {
  const tiles = [...known.places.gatherings, ...known.places.services].filter(
    (tile) => touches(tile, box) && (kinds.length === 0 || kinds.some((kind) => tile.kinds[kind])),
  );
  if (zoom < PLACES_ZOOM || tiles.length > MOST_TILES) return heapsOf(known, kinds);
  const heaps = await Promise.all(tiles.map(({ address }) => heapsOfTile(address, kinds)));
  return heaps.flat();
}

function touches({ bounds }: PlaceTile, { west, south, east, north }: Box): boolean {
  return bounds.west <= east && bounds.east >= west && bounds.south <= north && bounds.north >= south;
}

function heapsOfTile(address: string, kinds: readonly string[]): Promise<readonly Heap[]> {
  const key = `${address} ${kinds.join()}`;
  const known = heapsOfTiles.get(key) ?? read(address).then((text) => placesOf(text, kinds));
  heapsOfTiles.set(key, known);
  known.catch(() => heapsOfTiles.delete(key));
  return known;
}

function placesOf(text: string, kinds: readonly string[]): Heap[] {
  const heaps = new Map<string, Heap>();
  for (const { kind, place } of decodeTile(text)) {
    const key = pinKey(place);
    if (key === null || (kinds.length > 0 && !kinds.includes(kind))) continue;
    const [latitude, longitude] = [Number(place?.latitude), Number(place?.longitude)];
    const bounds = { west: longitude, south: latitude, east: longitude, north: latitude };
    const count = (heaps.get(key)?.count ?? 0) + 1;
    heaps.set(key, { key, latitude, longitude, count, bounds });
  }
  return [...heaps.values()];
}
