import { expect, test } from 'vitest';
import type { ListingInput } from '#domain/listing.ts';
import type { Author } from './author.ts';
import { getCard } from './cards.ts';
import { saveClaim } from './claims.ts';
import { type Db, openDb } from './client.ts';
import { readListing } from './listing-rows.ts';
import { saveListing } from './listings.ts';
import { getPublicListing } from './public-listing.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const staff: Author = { by: 'ana', at: NOW };

function startDb(): Db {
  const db = openDb(':memory:');
  db.exec(`INSERT INTO terms (vocabulary, code, name_en, name_es)
           VALUES ('format', 'open', 'Open', 'Abierta'), ('access', 'wheelchair', 'Wheelchair', 'Silla de ruedas')`);
  return db;
}

const meeting: ListingInput = {
  kind: 'meeting',
  fellowship: 'na',
  name: 'Serenity at Noon',
  organization: { name: 'Serenity Group', type: 'group' },
  attendance: 'in-person',
  place: {
    name: "St. John's Church",
    street: '44 Temple St',
    town: 'Worcester',
    region: 'MA',
    postalCode: '01608',
    latitude: 42.26,
    longitude: -71.8,
    timeZone: 'America/New_York',
  },
  schedules: [
    {
      recurrence: { type: 'weekly', weekday: 2 },
      startMinute: 720,
      durationMinutes: 60,
      timeZone: 'America/New_York',
    },
  ],
  terms: ['format:open', 'access:wheelchair'],
  serviceAreas: [
    { type: 'state', code: 'MA' },
    { type: 'county', code: '25027' },
  ],
  notes: 'Ring the <b>bell</b>',
};

async function add(db: Db, input: ListingInput = meeting, author = staff): Promise<number> {
  const saved = await saveListing(db, input, author);
  if ('conflict' in saved) throw new Error('A new listing cannot be in conflict');
  return saved.id;
}

const changesOf = (db: Db, id: number) =>
  db
    .prepare('SELECT field, before, after, changed_by FROM changes WHERE listing_id = ? ORDER BY id')
    .all(id) as {
    field: string;
    before: string | null;
    after: string;
  }[];

test('what was saved is what is read, and saving it again changes nothing', async () => {
  const db = startDb();
  const id = await add(db);
  const stored = readListing(db, id);
  expect(stored).toMatchObject({ name: 'Serenity at Noon', notes: 'Ring the <b>bell</b>' });
  expect(stored.terms).toEqual(['access:wheelchair', 'format:open']);
  const written = db.prepare('SELECT total_changes() AS n');
  const before = written.get();
  await saveListing(db, meeting, staff, { id, version: 1 });
  expect(written.get()).toEqual(before);
});

test('every changed field is kept with its before and after, and by whom', async () => {
  const db = startDb();
  const id = await add(db);
  await saveListing(
    db,
    { ...meeting, name: 'Serenity', notes: null },
    { by: 'ben', at: NOW },
    { id, version: 1 },
  );
  expect(changesOf(db, id).slice(1)).toEqual([
    { field: 'name', before: '"Serenity at Noon"', after: '"Serenity"', changed_by: 'ben' },
    { field: 'notes', before: '"Ring the <b>bell</b>"', after: 'null', changed_by: 'ben' },
  ]);
});

test('the second of two editors overwrites nothing', async () => {
  const db = startDb();
  const id = await add(db);
  await saveListing(db, { ...meeting, name: 'First' }, staff, { id, version: 1 });
  expect(await saveListing(db, { ...meeting, name: 'Second' }, staff, { id, version: 1 })).toEqual({
    conflict: true,
    version: 2,
  });
  expect(readListing(db, id).name).toBe('First');
});

test('two listings of one name get their own addresses, and a name without Latin letters gets one too', async () => {
  const db = startDb();
  const first = await add(db);
  const second = await add(db);
  await add(db, { ...meeting, name: 'קבוצת תקווה', place: null });
  const slugs = db.prepare('SELECT slug FROM listings ORDER BY id').pluck().all();
  expect(slugs).toEqual(['serenity-at-noon-worcester', `serenity-at-noon-worcester-${second}`, 'meeting-3']);
  expect(first).not.toBe(second);
});

test('meetings at one address share one place, and a group is one within its source', async () => {
  const db = startDb();
  await add(db);
  await add(db, { ...meeting, name: 'Evening' });
  await add(db, { ...meeting, name: 'From a feed' }, { by: 'feed:ne', at: NOW });
  expect(db.prepare('SELECT count(*) FROM places').pluck().get()).toBe(1);
  expect(db.prepare('SELECT source FROM organizations ORDER BY id').pluck().all()).toEqual([
    'staff',
    'feed:ne',
  ]);
});

test('a hidden house tells no street, postcode or true point on its card or its page', async () => {
  const db = startDb();
  await add(db, { ...meeting, place: { ...meeting.place, visibility: 'hidden' } });
  const told = JSON.stringify(await getPublicListing(db, 'serenity-at-noon-worcester'));
  for (const secret of ['Temple', '01608', "St. John's", '42.26']) expect(told).not.toContain(secret);
  expect(told).toContain('Worcester');
});

test('only somebody who says so checks a listing: saving it does not', async () => {
  const db = startDb();
  const id = await add(db);
  expect(await getCard(db, 'serenity-at-noon-worcester')).toMatchObject({ checkedOn: null, medication: [] });
  await saveClaim(
    db,
    id,
    { type: 'details', source: 'group', by: 'the group', on: '2026-05-03', method: 'phone' },
    staff,
  );
  expect(await getCard(db, 'serenity-at-noon-worcester')).toMatchObject({
    checkedOn: '2026-05-03',
    checkedBy: 'the group',
  });
});

test('the newest claim of each source stands on the card, and a day in the future is refused', async () => {
  const db = startDb();
  const id = await add(db);
  const claim = {
    type: 'medication',
    medication: 'any',
    source: 'group',
    by: 'the group',
    method: 'phone',
  } as const;
  await saveClaim(db, id, { ...claim, stance: 'welcomes', conditions: '', on: '2026-05-03' }, staff);
  await saveClaim(
    db,
    id,
    { ...claim, stance: 'depends-on-members', conditions: 'ask first', on: '2026-05-20' },
    staff,
  );
  expect((await getCard(db, 'serenity-at-noon-worcester'))?.medication).toEqual([
    {
      medication: 'any',
      stance: 'depends-on-members',
      conditions: 'ask first',
      source: 'group',
      by: 'the group',
      on: '2026-05-20',
    },
  ]);
  await expect(
    saveClaim(db, id, { ...claim, stance: 'welcomes', conditions: '', on: '2026-06-09' }, staff),
  ).rejects.toThrow('future');
});

test('drafts and do-not-list have no page; an ended listing keeps its page', async () => {
  const db = startDb();
  const id = await add(db);
  await saveListing(db, { ...meeting, status: 'ended' }, staff, { id, version: 1 });
  expect(await getCard(db, 'serenity-at-noon-worcester')).toMatchObject({ status: 'ended' });
  await saveListing(db, { ...meeting, status: 'do-not-list' }, staff, { id, version: 2 });
  expect(await getCard(db, 'serenity-at-noon-worcester')).toBeNull();
});

test('history is never rewritten or erased', async () => {
  const db = startDb();
  const id = await add(db);
  expect(() => db.prepare("UPDATE changes SET changed_by = 'x'").run()).toThrow('append-only');
  expect(() => db.prepare('DELETE FROM changes WHERE listing_id = ?').run(id)).toThrow('append-only');
});

test('a term that no vocabulary holds is refused with its name, and nothing is half saved', async () => {
  const db = startDb();
  await expect(add(db, { ...meeting, terms: ['format:sideways'] })).rejects.toThrow('format:sideways');
  expect(db.prepare('SELECT count(*) FROM listings').pluck().get()).toBe(0);
});
