import './start/plain-errors.ts';
import { openDb } from '#db/client.ts';
import { readTile, tilesFolder } from '#db/tile-files.ts';
import { rebuildTiles } from '#db/tiles.ts';
import { readManifest, type TileRef } from '#domain/tiles/manifest.ts';
import { env } from '#env';
import { tilesText } from './start/keep-tiles.ts';
import { formatDuration, TaskError } from './start/step.ts';

// Makes all tiles anew that the finder reads on a device, and says how many and how large they are. `npm start` makes those
// that are missing, and keeps them up to date: this is for who wants to be sure. Safe to interrupt.

process.umask(0o077);
const folder = tilesFolder(env.dataDir);
const db = openDb(env.databaseFile);
const began = performance.now();
const report = await rebuildTiles(db, folder, () => new Date());
db.close();
if (!report) throw new TaskError('Another process is making the tiles. Try again when it is done.');
console.log(`${tilesText(report)} It took ${formatDuration(performance.now() - began)}.`);

const { places, keys } = readManifest(readTile(folder, 'manifest'));
for (const [shelf, tiles] of Object.entries({ ...places, ...keys })) console.log(`  ${lineOf(shelf, tiles)}`);

function lineOf(shelf: string, tiles: readonly TileRef[]): string {
  const [listings, bytes] = [tiles.map(({ count }) => count), tiles.map((tile) => tile.bytes)];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const figures = [
    `${tiles.length} tiles`,
    `${sum(listings)} listings, at most ${Math.max(0, ...listings)}`,
    `${(sum(bytes) / 1024).toFixed(0)} KiB, at most ${(Math.max(0, ...bytes) / 1024).toFixed(1)}`,
  ];
  return `${shelf.padEnd(16)} ${figures.join('; ')}`;
}
