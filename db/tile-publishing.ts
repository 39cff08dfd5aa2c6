import { encodeManifest, type TileFacts } from '#domain/tiles/encode-manifest.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { readSetting, writeSetting } from './settings.ts';
import type { Cell, Made } from './tile-cells.ts';
import { eraseTile, listTiles, writeManifest } from './tile-files.ts';
import type { Lease } from './tile-lease.ts';
import { type Shown, withdrawnOf } from './tile-withdrawn.ts';

const DAY_MS = 86_400_000;
/** So long somebody may go on with a manifest read before: a page that is open, or a cache. */
export const OLD_TILES_STAY_MS = 2 * DAY_MS;
/** Files that never came into a manifest, as their maker was killed, go after this. */
const STRAYS_STAY_MS = DAY_MS;
/** For what must go at once. */
const LONG_AGO = new Date(0).toISOString();
const MADE_AT_SETTING = 'tiles-made-at';

type Making = {
  /** What was made anew, all cells within them included. */
  readonly cells: readonly Cell[];
  readonly made: readonly Made[];
  /** What was told in them before. */
  readonly shown: readonly Shown[];
  /** The last change that it knows of. */
  readonly upTo: number;
  readonly now: Date;
};

/**
 * Writes down which tiles there are now: their files are there already. @returns how many were not there before.
 * @throws Error when another process has begun to make tiles meanwhile.
 */
export function commitTiles(db: Db, lease: Lease, { cells, made, shown, upTo, now }: Making): number {
  const commit = db.transaction(() => {
    lease.check();
    const before = new Set(cells.flatMap((cell) => removeCell(db, cell)));
    const add = prepared(db, 'INSERT INTO tiles (shelf, first, bits, hash, facts) VALUES (?, ?, ?, ?, ?)');
    for (const { cell, tile } of made) {
      add.run(cell.shelf, cell.first, cell.bits, tile?.hash ?? null, JSON.stringify(tile));
    }
    const keepFor = prepared(
      db,
      'INSERT OR REPLACE INTO old_tiles (hash, since) SELECT @hash, @since WHERE NOT EXISTS (SELECT 1 FROM tiles WHERE hash = @hash)',
    );
    const withdrawn = withdrawnOf(db, shown);
    for (const hash of before) keepFor.run({ hash, since: now.toISOString() });
    const goesNow = prepared(db, 'UPDATE old_tiles SET since = ? WHERE hash = ?');
    for (const hash of withdrawn) goesNow.run(LONG_AGO, hash);
    prepared(db, 'DELETE FROM old_tiles WHERE hash IN (SELECT hash FROM tiles)').run();
    prepared(db, 'DELETE FROM tile_changes WHERE id <= ?').run(upTo);
    const fresh = made.filter(({ tile }) => tile !== null && !before.has(tile.hash)).length;
    const isSame = fresh === 0 && before.size === made.filter(({ tile }) => tile !== null).length;
    if (!isSame) writeSetting(db, MADE_AT_SETTING, now.toISOString());
    return fresh;
  });
  return commit.immediate();
}

/** @returns the names of the tiles that were there. */
function removeCell(db: Db, { shelf, first, bits }: Cell): string[] {
  const hashes = prepared(db, 'DELETE FROM tiles WHERE shelf = ? AND first >= ? AND first < ? RETURNING hash')
    .pluck()
    .all(shelf, first, first + 2 ** bits) as (string | null)[];
  return hashes.filter((hash) => hash !== null);
}

/** Puts the manifest of the tiles as they are written down in place of the one before. */
export async function publishManifest(db: Db, folder: string): Promise<void> {
  const factsOf = prepared(
    db,
    'SELECT facts FROM tiles WHERE shelf = ? AND hash IS NOT NULL ORDER BY first',
  ).pluck();
  const madeAt = readSetting(db, MADE_AT_SETTING) ?? LONG_AGO;
  const text = encodeManifest(madeAt, (shelf) =>
    (factsOf.all(shelf) as string[]).map((facts) => JSON.parse(facts) as TileFacts),
  );
  await writeManifest(folder, text);
}

/** Erases the files that no tile has had for longer than anybody goes on with an old manifest. */
export function eraseOldTiles(db: Db, folder: string, now: Date): void {
  const before = new Date(now.getTime() - OLD_TILES_STAY_MS).toISOString();
  const old = prepared(db, 'SELECT hash FROM old_tiles WHERE since < ?').pluck().all(before) as string[];
  for (const hash of old) {
    eraseTile(folder, hash);
    prepared(db, 'DELETE FROM old_tiles WHERE hash = ?').run(hash);
  }
}

/** Erases files that are in no manifest, nor ever were: whoever made them was killed. */
export function eraseStrays(db: Db, folder: string, now: Date): void {
  const isKnown = prepared(
    db,
    'SELECT 1 FROM (SELECT hash FROM tiles UNION ALL SELECT hash FROM old_tiles) WHERE hash = ?',
  );
  for (const [hash, writtenAt] of listTiles(folder)) {
    if (!isKnown.get(hash) && writtenAt < now.getTime() - STRAYS_STAY_MS) eraseTile(folder, hash);
  }
}
