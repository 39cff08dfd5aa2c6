import { decodeTile } from '#domain/tiles/tile.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import type { Cell } from './tile-cells.ts';
import { readTile } from './tile-files.ts';

// An old tile stays for a while, for those who read the manifest before. Not when it tells what is to be told no more: an
// address that is now hidden, or a listing that was taken out. Whoever asks for it then reads the manifest anew.

/** The tile of a cell, and which listings it told of; with an address, or in all. Null when that cannot be read any more. */
export type Shown = {
  readonly hash: string;
  readonly ids: readonly number[] | null;
  readonly addressed: readonly number[];
};

/**
 * What the tiles of these cells tell now, before they are made anew; when one tells too much, also what all old ones do, as
 * these may tell it too.
 */
export function readShown(db: Db, folder: string, cells: readonly Cell[]): Shown[] {
  const hashes = prepared(
    db,
    'SELECT hash FROM tiles WHERE shelf = ? AND first >= ? AND first < ? AND hash IS NOT NULL',
  ).pluck();
  const read = (all: readonly string[]) => all.map((hash) => ({ hash, ...shownIn(folder, hash) }));
  const shown = read(
    cells.flatMap(({ shelf, first, bits }) => hashes.all(shelf, first, first + 2 ** bits) as string[]),
  );
  if (withdrawnOf(db, shown).size === 0) return shown;
  return [...shown, ...read(prepared(db, 'SELECT hash FROM old_tiles').pluck().all() as string[])];
}

/** A file may be gone, or written by an older program. */
function shownIn(folder: string, hash: string): Omit<Shown, 'hash'> {
  try {
    const cards = decodeTile(readTile(folder, hash));
    const addressed = cards.filter(({ place }) => place?.visibility === 'public');
    return { ids: cards.map(({ id }) => id), addressed: addressed.map(({ id }) => id) };
  } catch {
    return { ids: null, addressed: [] };
  }
}

/** Those that told more than may be told now. */
export function withdrawnOf(db: Db, shown: readonly Shown[]): ReadonlySet<string> {
  const tellsTooMuch = prepared(
    db,
    `SELECT 1 FROM json_each(@ids) AS told WHERE NOT EXISTS (SELECT 1 FROM cards WHERE listing_id = told.value)
     UNION ALL
     SELECT 1 FROM json_each(@addressed) AS told JOIN cards ON listing_id = told.value
       WHERE card ->> '$.place.visibility' <> 'public' LIMIT 1`,
  );
  // Of what cannot be read nobody knows what it tells.
  const withdrawn = shown.filter(
    ({ ids, addressed }) =>
      ids === null || tellsTooMuch.get({ ids: JSON.stringify(ids), addressed: JSON.stringify(addressed) }),
  );
  return new Set(withdrawn.map(({ hash }) => hash));
}
