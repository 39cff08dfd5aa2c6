import type { Point } from '../point.ts';
import { toSign, toSteps } from './columns.ts';
import { isOfPlaces, SHELVES, type Shelf } from './keys.ts';
import {
  type Bounds,
  BYTES_UNIT,
  MANIFEST_FORMAT,
  type ManifestFile,
  PARTS_OF_DEGREE,
  type ShelfFile,
} from './manifest.ts';

/** What the manifest tells of one tile. `bounds` and `middle` of tiles of places, the first and last key of others. */
export type TileFacts = {
  readonly hash: string;
  readonly count: number;
  readonly bytes: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly bounds: Bounds | null;
  readonly middle: Point | null;
  readonly first: number;
  readonly last: number;
};

/** The text of the manifest; tiles of each shelf in the order of their keys. */
export function encodeManifest(madeAt: string, tilesOf: (shelf: Shelf) => readonly TileFacts[]): string {
  const kinds: string[] = [];
  const shelves = Object.fromEntries(SHELVES.map((shelf) => [shelf, shelfOf(shelf, tilesOf(shelf), kinds)]));
  const file: ManifestFile = {
    v: MANIFEST_FORMAT,
    madeAt,
    kinds,
    shelves: shelves as ManifestFile['shelves'],
  };
  return JSON.stringify(file);
}

function shelfOf(shelf: Shelf, tiles: readonly TileFacts[], kinds: string[]): ShelfFile {
  const signOfKind = (kind: string) => {
    const known = kinds.indexOf(kind);
    return toSign(known >= 0 ? known : kinds.push(kind) - 1);
  };
  return {
    hashes: tiles.map(({ hash }) => hash).join(''),
    counts: tiles.map(({ count }) => toSign(count)).join(''),
    bytes: tiles.map(({ bytes }) => toSign(Math.ceil(bytes / BYTES_UNIT))).join(''),
    kinds: tiles.map((tile) =>
      Object.entries(tile.kinds)
        .map(([kind, count]) => signOfKind(kind) + toSign(count))
        .join(''),
    ),
    sides: isOfPlaces(shelf) ? sidesOfBounds(tiles) : sidesOfKeys(tiles),
  };
}

function sidesOfBounds(tiles: readonly TileFacts[]): number[][] {
  const boxes = tiles.map(({ hash, bounds, middle }) => {
    if (!bounds || !middle) throw new Error(`Tile ${hash} is of places and has no bounds`);
    return {
      west: Math.floor(bounds.west * PARTS_OF_DEGREE),
      south: Math.floor(bounds.south * PARTS_OF_DEGREE),
      east: Math.ceil(bounds.east * PARTS_OF_DEGREE),
      north: Math.ceil(bounds.north * PARTS_OF_DEGREE),
      x: Math.round(middle.longitude * PARTS_OF_DEGREE),
      y: Math.round(middle.latitude * PARTS_OF_DEGREE),
    };
  });
  return [
    toSteps(boxes.map(({ west }) => west)),
    toSteps(boxes.map(({ south }) => south)),
    boxes.map(({ west, east }) => east - west),
    boxes.map(({ south, north }) => north - south),
    boxes.map(({ west, x }) => x - west),
    boxes.map(({ south, y }) => y - south),
  ];
}

function sidesOfKeys(tiles: readonly TileFacts[]): number[][] {
  return [toSteps(tiles.map(({ first }) => first)), tiles.map(({ first, last }) => last - first)];
}
