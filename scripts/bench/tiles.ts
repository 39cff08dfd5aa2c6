import '../start/plain-errors.ts';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import { type Db, openDb } from '#db/client.ts';
import { readTile } from '#db/tile-files.ts';
import { rebuildTiles, refreshTiles } from '#db/tiles.ts';
import type { Spot } from '#domain/search/query.ts';
import { readManifest, type TileRef } from '#domain/tiles/manifest.ts';
import { areaTiles, bytesOf, remoteTiles, tilesAround } from '#domain/tiles/wanted.ts';
import { openGenerated } from './load.ts';
import { measure, spreadOf } from './measure.ts';
import { spotsOf } from './spots.ts';

// Measures the tiles of an area search over generated listings: `npm run bench -- tiles 20000 200000`. Says how long it
// takes to make all of them, and those of one edit, how large they are, and what a device in some place reads of them.
// `--real FOLDER` measures over a database that scripts/load-shared.ts has filled.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: process.env.SHARED_DATA ?? '../shared/data' },
    folder: { type: 'string', default: '.cache/bench' },
    edits: { type: 'string', default: '100' },
    real: { type: 'string' },
  },
});
const NOW = new Date('2026-07-24T18:30:00-07:00');
const MILES = [2, 5, 10, 25, 100];

const gazetteer = readGazetteer();
if (values.real) {
  const file = join(values.real, 'open-door.db');
  const copy = join(values.real, 'bench-tiles.db');
  if (!existsSync(file))
    throw new Error(`${file} is not there: node scripts/load-shared.ts ${values.real} makes it`);
  cpSync(file, copy);
  await bench(openDb(copy));
  for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true });
}
const counts = positionals.length > 0 ? positionals.map(Number) : values.real ? [] : [20_000, 200_000];
for (const count of counts) {
  if (!Number.isInteger(count) || count < 100) throw new Error('Say how many listings, such as 20000');
  await bench(await openGenerated(count, values.folder, values.data, gazetteer));
}

async function bench(db: Db): Promise<void> {
  const folder = join(values.folder, 'tiles');
  rmSync(folder, { recursive: true, force: true });
  const listings = db.prepare('SELECT count(*) FROM cards').pluck().get() as number;
  console.log(`\n${listings.toLocaleString('en')} listings`);
  db.prepare('DELETE FROM shelved').run();
  await tell('All tiles, and where each listing stands', () => rebuildTiles(db, folder, () => new Date()));
  await tell('All tiles once more', () => rebuildTiles(db, folder, () => new Date()));
  console.log(`  memory at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  await benchEdits(db, folder);

  const text = readTile(folder, 'manifest');
  const manifest = readManifest(text);
  const packed = db.prepare("SELECT sum(facts ->> '$.bytes') FROM tiles").pluck().get();
  console.log(
    `  manifest ${text.length} bytes, all tiles ${(Number(packed) / 1e6).toFixed(1)} MB as they are sent`,
  );
  for (const [shelf, tiles] of Object.entries({ ...manifest.places, ...manifest.keys })) {
    if (tiles.length > 0) console.log(`  ${shelf.padEnd(18)}${sizesOf(tiles)}`);
  }
  console.log('What devices in 20 places read, KiB and tiles: the middle one, and the most');
  const spots = spotsOf(db, gazetteer).slice(0, 20);
  for (const miles of MILES) {
    say(`meetings within ${miles} miles`, spots, (spot) => tilesAround(manifest, spot, miles, ['meeting']));
  }
  say('everything within 10 miles', spots, (spot) => tilesAround(manifest, spot, 10));
  say('for its area', spots, (spot) => areaTiles(manifest, spot));
  say('to join in two hours', spots, () =>
    remoteTiles(manifest, NOW).filter(({ fromMinutes }) => fromMinutes < 120),
  );
  db.close();
}

async function tell(what: string, work: () => Promise<unknown>): Promise<void> {
  const { wall, cpu } = await measure(work);
  console.log(
    `  ${what}: ${(wall / 1000).toFixed(1)} s on the clock, ${(cpu / 1000).toFixed(1)} s of this thread`,
  );
}

/** One listing changed at a time, as a coordinator does. */
async function benchEdits(db: Db, folder: string): Promise<void> {
  const ids = db
    .prepare('SELECT listing_id FROM cards ORDER BY listing_id * 2654435761 % 4294967296 LIMIT ?')
    .pluck()
    .all(Number(values.edits)) as number[];
  const rename = db.prepare(
    "UPDATE cards SET card = json_set(card, '$.name', (card ->> '$.name') || ' (new)') WHERE listing_id = ?",
  );
  const walls: number[] = [];
  const cpus: number[] = [];
  const made: number[] = [];
  for (const id of ids) {
    rename.run(id);
    const { wall, cpu } = await measure(async () => {
      made.push((await refreshTiles(db, folder, () => new Date()))?.made ?? 0);
    });
    walls.push(wall);
    cpus.push(cpu);
  }
  const [wall, cpu] = [spreadOf(walls), spreadOf(cpus)];
  console.log(
    `  one edit: ${wall.p50.toFixed(0)} ms, 95 of 100 within ${wall.p95.toFixed(0)}; this thread ${cpu.p50.toFixed(0)} and ${cpu.p95.toFixed(0)} ms; tiles ${Math.min(...made)} to ${Math.max(...made)}`,
  );
}

function sizesOf(tiles: readonly TileRef[]): string {
  const most = (sizes: readonly number[]) => Math.max(0, ...sizes);
  const middle = spreadOf(tiles.map(({ bytes }) => bytes)).p50;
  return [
    `${tiles.length} tiles`.padEnd(12),
    `at most ${most(tiles.map(({ count }) => count))} listings`.padEnd(24),
    `${(middle / 1024).toFixed(1)} KiB, at most ${(most(tiles.map(({ bytes }) => bytes)) / 1024).toFixed(1)}`,
  ].join('');
}

function say(what: string, spots: readonly Spot[], tilesOf: (spot: Spot) => readonly TileRef[]): void {
  const read = spots.map(tilesOf).sort((a, b) => bytesOf(a) - bytesOf(b));
  const figures = [read[Math.floor(read.length / 2)], read.at(-1)].map(
    (tiles = []) => `${(bytesOf(tiles) / 1024).toFixed(0)} in ${tiles.length}`,
  );
  console.log(`  ${what.padEnd(30)}${figures.map((figure) => figure.padStart(12)).join('')}`);
}
