import { expect, test } from 'vitest';
import { demoCommunity } from '#data/demo/index.ts';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { type ListingInput, listingSchema } from '#domain/listing.ts';
import { type Db, openDb } from './client.ts';
import { addDemo, hasDemo, removeDemo } from './demo.ts';
import { readListing } from './listing-rows.ts';
import { changeListing, saveListing } from './listings.ts';
import { syncTerms } from './terms.ts';

const NOW = new Date('2026-11-24T17:00:00Z');
const TODAY = '2026-11-24';
// Every sixth listing: all kinds, and quick enough to be added again and again.
const community = demoCommunity(TODAY).filter((_, index) => index % 6 === 0);

async function withWords(): Promise<Db> {
  const db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
  return db;
}

/**
 * Left out: SQLite's own counters, names of time zones, which tell nothing, that the demo was taken out, which tiles
 * are to be made anew, and the inside of the word index.
 */
const NOT_COMPARED = /^(sqlite_|zones$|settings$|words|tile_changes$)/;

/** Every row of every table, and the words of the index. */
function everything(db: Db): Record<string, unknown[]> {
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
  const rows = tables
    .filter((table) => !NOT_COMPARED.test(table))
    .map((table) => [table, db.prepare(`SELECT * FROM ${table}`).all()]);
  return { ...Object.fromEntries(rows), words: db.prepare('SELECT * FROM words_vocabulary').all() };
}

/** A real listing at the address of a demo one, held by a group of the same name. */
async function addRealListing(db: Db): Promise<number> {
  const input = community[0]?.input as ListingInput;
  const saved = await saveListing(db, input, { by: 'maria', at: new Date('2026-01-05T12:00:00Z') });
  if (!('id' in saved)) throw new Error('A new listing cannot conflict');
  return saved.id;
}

test('a community goes in once, every listing marked', async () => {
  const db = await withWords();
  expect(await hasDemo(db)).toBe(false);
  expect(await addDemo(db, community, NOW)).toBe(community.length);
  expect(await addDemo(db, community, NOW)).toBe(0);
  expect(await hasDemo(db)).toBe(true);
  const count = db.prepare('SELECT count(*) FROM listings WHERE demo = 1').pluck().get();
  expect(count).toBe(community.length);
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
});

test('taken out, it leaves no row anywhere, and real listings keep their place, group and history', async () => {
  const db = await withWords();
  const real = await addRealListing(db);
  const before = everything(db);
  await addDemo(db, community, NOW);
  expect(everything(db)).not.toEqual(before);
  expect(await removeDemo(db)).toBe(community.length);
  expect(await hasDemo(db)).toBe(false);
  expect(everything(db)).toEqual(before);
  expect(readListing(db, real).place?.street).toBe('18 Tinsmith Row');
  expect(await removeDemo(db)).toBe(0);
});

test('what staff tried out on demo listings goes with them', async () => {
  const db = await withWords();
  const before = everything(db);
  await addDemo(db, community, NOW);
  const id = db.prepare('SELECT max(id) FROM listings').pluck().get() as number;
  const listing = readListing(db, id);
  if (!listing.place) throw new Error('The last demo listing has no place');
  const moved = listingSchema.parse({
    ...listing,
    name: 'Renamed',
    place: { ...listing.place, street: '1 Other Way' },
  });
  changeListing(db, id, moved, { by: 'maria', at: new Date('2026-11-25T09:00:00Z') });
  db.prepare(
    "INSERT INTO suggestions (type, listing_id, received_at) VALUES ('correction', ?, '2026-11-25T10:00:00Z')",
  ).run(id);
  await removeDemo(db);
  expect(everything(db)).toEqual(before);
});

test('a history that is not of the demo cannot be deleted', async () => {
  const db = await withWords();
  const real = await addRealListing(db);
  await addDemo(db, community, NOW);
  expect(() => db.prepare('DELETE FROM changes WHERE listing_id = ?').run(real)).toThrow('append-only');
});

test('every table that belongs to a listing is known to the removal', async () => {
  const db = openDb(':memory:');
  const referring = db
    .prepare(
      `SELECT DISTINCT tables.name FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys
       WHERE tables.type = 'table' AND keys."table" = 'listings' ORDER BY tables.name`,
    )
    .pluck()
    .all();
  // `cells` goes with the search rows, `changes` refers to listings without a key, `duplicates` has two of them.
  expect(referring).toEqual([
    'calls',
    'cards',
    'cells',
    'claims',
    'closed_listings',
    'drafts',
    'duplicates',
    'feed_records',
    'listing_terms',
    'listings',
    'medicine_mentions',
    'overrides',
    'partner_links',
    'plan_steps',
    'schedules',
    'service_areas',
    'standing_list_items',
    'suggestions',
    'taken_up',
    'welcome_answers',
  ]);
});
