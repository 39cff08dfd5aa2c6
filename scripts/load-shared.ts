import './start/plain-errors.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { openDb } from '#db/client.ts';
import { remakeCards } from '#db/remake-cards.ts';
import { syncTerms } from '#db/terms.ts';
import { zoneFinder } from './load-shared/clock.ts';
import { loadRows, readLines } from './load-shared/load.ts';
import { toMeeting } from './load-shared/meetings.ts';
import { toService } from './load-shared/services.ts';

const USAGE = `Fills a new database with other people's meetings and services, to look at every page with real data. Only for
that: what they gathered is theirs, and is never shipped.

  node scripts/load-shared.ts FOLDER     makes FOLDER, which must not hold listings yet; then DATA_DIR=FOLDER npm start

SHARED_DATA names the folder of the data; ../shared/data otherwise.`;

const [folder] = process.argv.slice(2);
if (!folder || folder.startsWith('-')) {
  console.log(USAGE);
  process.exitCode = folder ? 0 : 2;
} else {
  await loadInto(folder, process.env.SHARED_DATA ?? '../shared/data');
}

async function loadInto(folder: string, shared: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const db = openDb(join(folder, 'open-door.db'));
  if (db.prepare('SELECT 1 FROM listings LIMIT 1').get()) {
    throw new Error(`${folder} holds listings already: real data of others never goes beside them`);
  }
  const now = new Date();
  // A scratch database that is lost is made again.
  db.pragma('synchronous = OFF');
  await syncTerms(db, SHIPPED_TERMS);
  await remakeCards(db, now);
  const zoneOf = zoneFinder(readGazetteer());
  const sets = [
    ['meetings/us-normalized/meetings.ndjson.gz', toMeeting],
    ['services/us-normalized/sites.ndjson.gz', toService],
    ['services/us-normalized/orgs.ndjson.gz', toService],
  ] as const;
  for (const [file, toListing] of sets) {
    const startedAt = performance.now();
    const rows = readLines<never>(join(shared, file));
    const loaded = loadRows(db, rows, (row) => toListing(row, zoneOf), now);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
    console.log(`${file}: ${JSON.stringify(loaded)} in ${seconds} s`);
  }
  db.exec("INSERT INTO words (words) VALUES ('optimize'); ANALYZE");
  db.close();
}
