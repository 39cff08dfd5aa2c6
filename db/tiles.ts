import { SHELVES } from '#domain/tiles/keys.ts';
import { MANIFEST_FORMAT } from '#domain/tiles/manifest.ts';
import { TILE_FORMAT } from '#domain/tiles/tile.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { readSetting, writeSetting } from './settings.ts';
import { shelveAll } from './shelves.ts';
import { type Cell, makeTiles, wholeShelf } from './tile-cells.ts';
import { cellsToRemake, lastChange } from './tile-changes.ts';
import { listTiles } from './tile-files.ts';
import { type Lease, takeLease } from './tile-lease.ts';
import { commitTiles, eraseOldTiles, eraseStrays, publishManifest } from './tile-publishing.ts';
import { readShown } from './tile-withdrawn.ts';

/** Raised when listings are put on shelves otherwise: then all tiles are made anew at the next start. */
const SHELVES_VERSION = 1;
const VERSION = [SHELVES_VERSION, TILE_FORMAT, MANIFEST_FORMAT].join('.');
const VERSION_SETTING = 'tiles-version';

/** Tiles that were made, and how many of them are not as they were before. */
export type TilesReport = { readonly made: number; readonly fresh: number };

/**
 * Makes those published tiles anew in whose stretch something has changed; all of them when this program makes them
 * otherwise than the one before, or there are none. It can be killed at any moment: the next call does the rest.
 * @returns null while another process is at it.
 */
export async function refreshTiles(db: Db, folder: string, clock: () => Date): Promise<TilesReport | null> {
  if (readSetting(db, VERSION_SETTING) !== VERSION) return rebuildTiles(db, folder, clock);
  return withLease(db, clock, (lease) => remakeChanged(db, folder, clock, lease));
}

/** `refreshTiles` that looks whether all files are there, and makes all tiles anew when one is gone. */
export async function repairTiles(db: Db, folder: string, clock: () => Date): Promise<TilesReport | null> {
  return hasAllFiles(db, folder) ? refreshTiles(db, folder, clock) : rebuildTiles(db, folder, clock);
}

/** Makes all tiles anew. @returns null while another process is at it. */
export async function rebuildTiles(db: Db, folder: string, clock: () => Date): Promise<TilesReport | null> {
  return withLease(db, clock, (lease) => remakeAll(db, folder, clock, lease));
}

/** Whether anything has changed since the tiles were made: quick enough to be asked every second. */
export function hasTileChanges(db: Db): boolean {
  return prepared(db, 'SELECT 1 FROM tile_changes LIMIT 1').get() !== undefined;
}

async function withLease<Value>(
  db: Db,
  clock: () => Date,
  work: (lease: Lease) => Promise<Value>,
): Promise<Value | null> {
  const lease = takeLease(db, clock());
  if (!lease) return null;
  try {
    return await work(lease);
  } finally {
    lease.release();
  }
}

async function remakeChanged(db: Db, folder: string, clock: () => Date, lease: Lease): Promise<TilesReport> {
  const upTo = lastChange(db);
  const cells = cellsToRemake(db, upTo);
  return remake(db, folder, clock, lease, { cells, changed: cells, upTo });
}

async function remakeAll(db: Db, folder: string, clock: () => Date, lease: Lease): Promise<TilesReport> {
  shelveAll(db);
  const upTo = lastChange(db);
  const report = await remake(db, folder, clock, lease, {
    cells: SHELVES.map(wholeShelf),
    changed: cellsToRemake(db, upTo),
    upTo,
  });
  writeSetting(db, VERSION_SETTING, VERSION);
  eraseStrays(db, folder, clock());
  return report;
}

/** The files first, then what there is, then the manifest: killed in between, what is published is whole. */
async function remake(
  db: Db,
  folder: string,
  clock: () => Date,
  lease: Lease,
  { cells, changed, upTo }: { cells: readonly Cell[]; changed: readonly Cell[]; upTo: number },
): Promise<TilesReport> {
  const shown = readShown(db, folder, changed);
  const made = await makeTiles(db, folder, cells, () => lease.renew(clock()));
  const fresh = commitTiles(db, lease, { cells, made, shown, upTo, now: clock() });
  await publishManifest(db, folder);
  eraseOldTiles(db, folder, clock());
  return { made: made.filter(({ tile }) => tile !== null).length, fresh };
}

function hasAllFiles(db: Db, folder: string): boolean {
  const there = listTiles(folder);
  const hashes = prepared(db, 'SELECT hash FROM tiles WHERE hash IS NOT NULL').pluck().all() as string[];
  return hashes.every((hash) => there.has(hash));
}
