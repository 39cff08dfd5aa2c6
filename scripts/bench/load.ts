import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { type Db, openDb } from '#db/client.ts';
import { remakeCards } from '#db/remake-cards.ts';
import { indexCard } from '#db/search-index.ts';
import { syncTerms } from '#db/terms.ts';
import type { Card } from '#domain/card.ts';
import type { Gazetteer } from '#domain/gazetteer/gazetteer.ts';
import { generate } from './generate.ts';
import { readRealData } from './shared-data.ts';

/**
 * A database of so many generated listings in a folder, made when it is not there yet or is of an older kind. Listings have
 * their card and search rows, written by the functions that save any listing, and no history, which searching never reads.
 */
export async function openGenerated(
  count: number,
  folder: string,
  shared: string,
  gazetteer: Gazetteer,
): Promise<Db> {
  const file = join(folder, `generated-${count}.db`);
  if (existsSync(file)) {
    const known = openDb(file);
    if (await isWholeAndNew(known)) return known;
    known.close();
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  }
  const db = openDb(file);
  console.log(`Generating ${count.toLocaleString('en')} listings into ${file}`);
  const startedAt = performance.now();
  db.pragma('synchronous = OFF');
  await syncTerms(db, SHIPPED_TERMS);
  await remakeCards(db, new Date()); // of none yet: the server then takes ours for its own
  const cards = generate(count, readRealData(shared), gazetteer);
  db.transaction(() => {
    for (const card of cards) add(db, card);
    db.prepare("INSERT INTO settings (name, value) VALUES ('generated', ?)").run(String(count));
  })();
  db.exec("INSERT INTO words (words) VALUES ('optimize'); ANALYZE");
  db.pragma('synchronous = FULL');
  console.log(`done in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  return db;
}

/** Whether it was made to its end, with cards as this program makes them. */
async function isWholeAndNew(db: Db): Promise<boolean> {
  const empty = openDb(':memory:');
  await remakeCards(empty, new Date());
  const versionOf = (one: Db) => one.prepare("SELECT value FROM settings WHERE name = 'cards-version'").get();
  const [version, wanted] = [versionOf(db), versionOf(empty)].map((row) => JSON.stringify(row));
  empty.close();
  return (
    version === wanted && db.prepare("SELECT 1 FROM settings WHERE name = 'generated'").get() !== undefined
  );
}

function add(db: Db, card: Card): void {
  statements(db).listing.run(card.id, card.slug, card.kind, card.fellowship, card.name, card.attendance);
  statements(db).card.run(card.id, JSON.stringify(card));
  for (const area of card.serviceAreas) {
    statements(db).area.run(card.id, area.type, 'code' in area ? area.code : '');
  }
  indexCard(db, card);
}

const prepareAll = (db: Db) => ({
  listing: db.prepare(
    `INSERT INTO listings (id, slug, kind, fellowship, name, attendance, status, demo, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, 'published', 1, '', '')`,
  ),
  card: db.prepare('INSERT INTO cards (listing_id, card) VALUES (?, ?)'),
  area: db.prepare('INSERT INTO service_areas (listing_id, type, code) VALUES (?, ?, ?)'),
});
const prepared = new WeakMap<Db, ReturnType<typeof prepareAll>>();
function statements(db: Db) {
  const known = prepared.get(db) ?? prepareAll(db);
  prepared.set(db, known);
  return known;
}
