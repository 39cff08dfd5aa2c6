import type { Point } from '../point.ts';
import { fromSigns, fromSteps } from './columns.ts';
import type { Shelf } from './keys.ts';

/** Raised when the manifest is written otherwise. */
export const MANIFEST_FORMAT = 2;
export const HASH_LENGTH = 16;
/** Bounds are whole numbers of this many parts of a degree, rounded outward. */
export const PARTS_OF_DEGREE = 100;
/** Sizes are told in units of so many bytes, rounded up. */
export const BYTES_UNIT = 64;

/** Where to get a tile, and what is in it. */
export type TileRef = {
  /** Named by its content: what is there never changes. */
  readonly address: string;
  readonly count: number;
  /** As it is sent, compressed; rounded up. */
  readonly bytes: number;
  /** How many of each kind. */
  readonly kinds: Readonly<Record<string, number>>;
};
export type Bounds = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};
/** A tile of what one can go to; `bounds` hold all its public points, `middle` is the one in the midst of them. */
export type PlaceTile = TileRef & { readonly bounds: Bounds; readonly middle: Point };
/** A tile of what is not looked for by its point; keys as in keys.ts, both within it. */
export type KeyTile = TileRef & { readonly first: number; readonly last: number };

/** All tiles there are. It is small: the whole country needs nothing else. */
export type Manifest = {
  /** When the data was made, ISO text ending in Z. */
  readonly madeAt: string;
  readonly places: Readonly<Record<'gatherings' | 'services' | 'medicine-places', readonly PlaceTile[]>>;
  readonly keys: Readonly<Record<'times' | 'areas' | 'medicine-times', readonly KeyTile[]>>;
};

/** A shelf of the manifest as JSON, one value of each column per tile. */
export type ShelfFile = {
  /** One after the other. */
  readonly hashes: string;
  /** Signs, as in columns.ts. */
  readonly counts: string;
  readonly bytes: string;
  /** Signs in pairs: the index of a kind, and how many. */
  readonly kinds: readonly string[];
  /**
   * Steps of west, steps of south, widths, heights, and how far east and north of that corner the middle is; for keys, steps
   * of the first and how many more the last is.
   */
  readonly sides: readonly (readonly number[])[];
};
export type ManifestFile = {
  readonly v: typeof MANIFEST_FORMAT;
  readonly madeAt: string;
  readonly kinds: readonly string[];
  readonly shelves: Readonly<Record<Shelf, ShelfFile>>;
};

/** @throws Error for a manifest of another format, and what JSON.parse throws. */
export function readManifest(text: string): Manifest {
  const file = JSON.parse(text) as ManifestFile;
  if (file.v !== MANIFEST_FORMAT)
    throw new Error(`This manifest has format ${file.v}, not ${MANIFEST_FORMAT}`);
  const placesOf = (shelf: Shelf) => placeTilesOf(file.shelves[shelf], file.kinds);
  const keysOf = (shelf: Shelf) => keyTilesOf(file.shelves[shelf], file.kinds);
  return {
    madeAt: file.madeAt,
    places: {
      gatherings: placesOf('gatherings'),
      services: placesOf('services'),
      'medicine-places': placesOf('medicine-places'),
    },
    keys: { times: keysOf('times'), areas: keysOf('areas'), 'medicine-times': keysOf('medicine-times') },
  };
}

function refsOf({ hashes, counts, bytes, kinds }: ShelfFile, names: readonly string[]): TileRef[] {
  const sizes = fromSigns(bytes);
  return fromSigns(counts).map((count, index) => {
    const pairs = fromSigns(kinds[index] ?? '');
    return {
      address: `/tiles/${hashes.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH)}.json`,
      count,
      bytes: (sizes[index] ?? 0) * BYTES_UNIT,
      kinds: Object.fromEntries(
        Array.from({ length: pairs.length / 2 }, (_, at) => [names[pairs[2 * at] ?? 0], pairs[2 * at + 1]]),
      ),
    };
  });
}

function placeTilesOf(shelf: ShelfFile, names: readonly string[]): PlaceTile[] {
  const [wests = [], souths = [], widths = [], heights = [], easts = [], norths = []] = shelf.sides;
  const [west, south] = [fromSteps(wests), fromSteps(souths)];
  const degrees = (parts = 0) => parts / PARTS_OF_DEGREE;
  return refsOf(shelf, names).map((ref, index) => ({
    ...ref,
    bounds: {
      west: degrees(west[index]),
      south: degrees(south[index]),
      east: degrees((west[index] ?? 0) + (widths[index] ?? 0)),
      north: degrees((south[index] ?? 0) + (heights[index] ?? 0)),
    },
    middle: {
      longitude: degrees((west[index] ?? 0) + (easts[index] ?? 0)),
      latitude: degrees((south[index] ?? 0) + (norths[index] ?? 0)),
    },
  }));
}

function keyTilesOf(shelf: ShelfFile, names: readonly string[]): KeyTile[] {
  const [firsts = [], more = []] = shelf.sides;
  const first = fromSteps(firsts);
  return refsOf(shelf, names).map((ref, index) => ({
    ...ref,
    first: first[index] ?? 0,
    last: (first[index] ?? 0) + (more[index] ?? 0),
  }));
}
