import type { Card } from '#domain/card.ts';
import { type Point, pointOf } from '#domain/point.ts';
import { encodeTile } from '#domain/tiles/encode.ts';
import type { TileFacts } from '#domain/tiles/encode-manifest.ts';
import { bitsOf, isOfPlaces, type Shelf } from '#domain/tiles/keys.ts';
import type { Bounds } from '#domain/tiles/manifest.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { BITS_OF_ID } from './shelves.ts';
import { packTile, writeTile } from './tile-files.ts';

/** The limits of a tile: a cell that goes over one of them is halved. */
export const MOST_LISTINGS = 500;
export const MOST_BYTES = 20 * 1024;
/** Compressing is done by other threads, while the next ones are read. */
const MOST_AT_ONCE = 4;

/** A stretch of keys of a shelf: `first` and the 2^bits - 1 after it. */
export type Cell = { readonly shelf: Shelf; readonly first: number; readonly bits: number };
/** A cell with its tile; without one while nothing stands there. */
export type Made = { readonly cell: Cell; readonly tile: TileFacts | null };

/** The cell of all keys of a shelf. */
export const wholeShelf = (shelf: Shelf): Cell => ({ shelf, first: 0, bits: bitsOf(shelf) + BITS_OF_ID });

/**
 * Makes the tiles of cells and writes their files. Too large a cell becomes two, and so on. Between two tiles other work
 * of this process gets its turn. `onTile` is called after each.
 */
export async function makeTiles(
  db: Db,
  folder: string,
  cells: readonly Cell[],
  onTile: () => void,
): Promise<Made[]> {
  const waiting = cells.toReversed();
  const atWork = new Set<Promise<void>>();
  const made: Made[] = [];
  const failures: unknown[] = [];
  const make = async (cell: Cell) => {
    const tile = await makeTile(db, folder, cell);
    if (tile === 'too-large') waiting.push(...halvesOf(cell).reverse());
    else made.push({ cell, tile });
    onTile();
  };
  while ((waiting.length > 0 && failures.length === 0) || atWork.size > 0) {
    const mayBegin = atWork.size < MOST_AT_ONCE && failures.length === 0;
    const cell = mayBegin ? waiting.pop() : undefined;
    if (cell === undefined) {
      await Promise.race(atWork);
      continue;
    }
    const work = make(cell)
      .catch((error) => failures.push(error))
      .then(() => {
        atWork.delete(work);
      });
    atWork.add(work);
    await new Promise(setImmediate);
  }
  if (failures.length > 0) throw failures[0];
  return made;
}

async function makeTile(db: Db, folder: string, cell: Cell): Promise<TileFacts | null | 'too-large'> {
  const canBeHalved = cell.bits > 0;
  if (canBeHalved && countListings(db, cell) > MOST_LISTINGS) return 'too-large';
  const listings = listingsIn(db, cell);
  if (listings.ids.length === 0) return null;
  const cards = readCards(db, listings.ids);
  const packed = await packTile(encodeTile(cards));
  if (packed.br.length > MOST_BYTES && canBeHalved) return 'too-large';
  writeTile(folder, packed);
  return {
    hash: packed.hash,
    count: cards.length,
    bytes: packed.br.length,
    kinds: kindsOf(cards),
    ...(isOfPlaces(cell.shelf) ? whereabouts(cards) : { bounds: null, middle: null }),
    first: Math.floor(listings.first / 2 ** BITS_OF_ID),
    last: Math.floor(listings.last / 2 ** BITS_OF_ID),
  };
}

function halvesOf({ shelf, first, bits }: Cell): Cell[] {
  return [0, 2 ** (bits - 1)].map((more) => ({ shelf, first: first + more, bits: bits - 1 }));
}

/** How many listings stand in a cell; more than a few thousand are not counted. */
export function countListings(db: Db, { shelf, first, bits }: Cell): number {
  const count = prepared(
    db,
    `SELECT count(DISTINCT listing_id) FROM (
       SELECT listing_id FROM shelved WHERE shelf = ? AND key >= ? AND key < ? LIMIT ${10 * MOST_LISTINGS})`,
  ).pluck();
  return count.get(shelf, first, first + 2 ** bits) as number;
}

/** The listings of a cell, and between which keys they stand. */
function listingsIn(db: Db, { shelf, first, bits }: Cell) {
  const rows = prepared(
    db,
    'SELECT listing_id, key FROM shelved WHERE shelf = ? AND key >= ? AND key < ? ORDER BY key',
  )
    .raw()
    .all(shelf, first, first + 2 ** bits) as [number, number][];
  return {
    ids: [...new Set(rows.map(([id]) => id))],
    first: rows[0]?.[1] ?? first,
    last: rows.at(-1)?.[1] ?? first,
  };
}

function readCards(db: Db, ids: readonly number[]): Card[] {
  const rows = prepared(
    db,
    'SELECT card FROM json_each(?) AS wanted CROSS JOIN cards ON listing_id = wanted.value',
  );
  return (rows.pluck().all(JSON.stringify(ids)) as string[]).map((text) => JSON.parse(text) as Card);
}

function kindsOf(cards: readonly Card[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of cards) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function whereabouts(cards: readonly Card[]): { bounds: Bounds; middle: Point | null } {
  const points = cards.flatMap(({ place }) => (place && pointOf(place)) ?? []);
  const inOrder = (degrees: readonly number[]) => degrees.toSorted((a, b) => a - b);
  const latitudes = inOrder(points.map(({ latitude }) => latitude));
  const longitudes = inOrder(points.map(({ longitude }) => longitude));
  const half = Math.floor(points.length / 2);
  const from = ({ latitude, longitude }: Point) =>
    Math.hypot(latitude - (latitudes[half] ?? 0), longitude - (longitudes[half] ?? 0));
  return {
    bounds: {
      west: longitudes[0] ?? 0,
      south: latitudes[0] ?? 0,
      east: longitudes.at(-1) ?? 0,
      north: latitudes.at(-1) ?? 0,
    },
    // A real one: between two towns there may be the sea.
    middle: points.length === 0 ? null : points.reduce((a, b) => (from(b) < from(a) ? b : a)),
  };
}
