import { beforeEach, expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { addClaim } from '#db/claims.ts';
import { type Db, openDb } from '#db/client.ts';
import { addListing } from '#db/listings.ts';
import { syncTerms } from '#db/terms.ts';
import { type ListingInput, listingSchema } from '#domain/listing.ts';
import { weekly } from '#domain/search/example-cards.ts';
import { readSheet } from './read-sheet.ts';
import { suggestSheet } from './suggest-sheet.ts';

// A Tuesday, 10 in the morning in Worcester.
const NOW = new Date('2026-11-24T10:00:00-05:00');
const AUTHOR = { by: 'test', at: NOW };

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
});

const place = {
  name: 'Hall',
  street: '44 Temple St',
  town: 'Worcester',
  region: 'MA',
  postalCode: '01608',
  latitude: 42.2626,
  longitude: -71.8023,
  timeZone: 'America/New_York',
};

/** A meeting in Worcester, checked on that day. @returns its public number */
function add(name: string, over: Partial<ListingInput> = {}, checkedOn = '2026-11-01'): number {
  const listing = listingSchema.parse({
    kind: 'meeting',
    name,
    attendance: 'in-person',
    place,
    schedules: [weekly(2, '19:00')],
    ...over,
  });
  return db.transaction(() => {
    const id = addListing(db, listing, AUTHOR);
    addClaim(db, id, { type: 'details', source: 'group', by: '', on: checkedOn, method: 'phone' }, AUTHOR);
    return id;
  })();
}

const house = { kind: 'recovery-housing', schedules: [] };
const read = (numbers: number[], locale: 'en' | 'es' = 'en') => readSheet(db, numbers, locale, NOW);

test('what has ended or is too old offers others near that are sound and not on the list yet', async () => {
  const ended = add('Ended', { status: 'ended' });
  const old = add('Old', {}, '2025-11-01');
  const listed = add('On the list');
  add('Other');
  add('Paused', { status: 'paused' });
  add('Far away', { place: { ...place, latitude: 34.05, longitude: -118.24, postalCode: '90001' } });
  const sheet = await read([ended, old, listed]);
  expect(Object.keys(sheet.instead).map(Number)).toEqual([ended, old]);
  expect(sheet.instead[ended]?.map(({ name }) => name)).toEqual(['Other']);
  expect(sheet.instead[old]?.map(({ name }) => name)).toEqual(['Other']);
});

test('where there is nothing near, some online are offered; where there is nothing at all, no empty list', async () => {
  const ended = add('Ended', { status: 'ended' });
  expect((await read([ended])).instead).toEqual({});
  add('Online', { attendance: 'online', place: null, online: { url: 'https://example.org/1' } });
  expect((await read([ended])).instead[ended]?.map(({ name }) => name)).toEqual(['Online']);
});

test('unknown and repeated numbers, drafts and an empty list are answered', async () => {
  const one = add('One');
  const draft = add('Draft', { status: 'draft' });
  const sheet = await read([one, 77_777, one, draft, 77_777]);
  expect(sheet.items.map(({ number }) => number)).toEqual([one]);
  expect(sheet.unknown).toEqual([77_777, draft]);
  expect(await read([])).toMatchObject({ items: [], unknown: [], instead: {} });
});

test('the day of printing is that of the places, not of the server', async () => {
  const late = new Date('2026-11-25T03:00:00Z');
  expect((await readSheet(db, [add('One')], 'en', late)).printedOn).toBe('2026-11-24');
});

test('nothing in the answer tells the street, hall or point of a hidden house', async () => {
  const hidden = {
    ...place,
    name: 'Secret Hall',
    street: '99 Hidden Way',
    visibility: 'hidden',
    directions: 'Red door',
  } as const;
  const number = add('Wren Cottage', { ...house, place: hidden });
  const answer = JSON.stringify(await read([number]));
  expect(answer).toContain('Worcester');
  expect(answer).not.toMatch(/Hidden Way|Secret Hall|Red door|42\.26|71\.80|01608/);
});

const ask = (needs: string[], near = '01608', medication: 'methadone' | null = null) =>
  suggestSheet(db, { near, needs, medication }, 'en', NOW);

test('a full house is never suggested, one that nobody asked is', async () => {
  const full = add('Full', house);
  add('Nobody asked', house);
  const said = { source: 'organization', by: '', on: '2026-11-23', method: 'phone' } as const;
  db.transaction(() => addClaim(db, full, { type: 'vacancy', places: 0, ...said }, AUTHOR))();
  const answer = await ask(['place-to-stay']);
  if (answer.type !== 'picks') throw new Error('no picks');
  expect(answer.picks.map(({ item }) => item.name)).toEqual(['Nobody asked']);
});

test('two meetings are of different days, and who refuses the medicine is not among them', async () => {
  add('Tuesday');
  add('Tuesday too');
  add('Friday', { schedules: [weekly(5, '19:00')] });
  const refusing = add('Refuses', { schedules: [weekly(0, '19:00')] });
  const said = { source: 'group', by: '', on: '2026-11-01', method: 'phone', conditions: '' } as const;
  db.transaction(() =>
    addClaim(
      db,
      refusing,
      { type: 'medication', medication: 'methadone', stance: 'not-accepted', ...said },
      AUTHOR,
    ),
  )();
  const answer = await ask(['meeting', 'work'], '01608', 'methadone');
  if (answer.type !== 'picks') throw new Error('no picks');
  expect(new Set(answer.picks.map(({ item }) => item.dates[0]?.weekday)).size).toBeGreaterThan(1);
  expect(answer.picks.map(({ item }) => item.name)).not.toContain('Refuses');
  expect(answer.without).toEqual([{ need: 'work', words: 'Work' }]);
  expect(answer.words).toMatch(/Worcester, MA 01608 for: Work\. Call 211/);
});

test('an unclear place, and needs that nobody knows, are asked about in words', async () => {
  expect(await ask(['meeting'], 'Springfield')).toMatchObject({ type: 'question', problem: 'ambiguous' });
  expect(await ask(['meeting'], 'qqqqq')).toMatchObject({ problem: 'unknown' });
  expect(await ask(['meeting'], '')).toMatchObject({ problem: 'missing' });
  expect(await ask(['moon'])).toMatchObject({ problem: 'no-needs' });
  expect(await ask([])).toMatchObject({ problem: 'no-needs', choices: [] });
});
