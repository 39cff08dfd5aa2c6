import { beforeEach, expect, test } from 'vitest';
import { listingSchema } from '#domain/listing.ts';
import { saveClaim } from './claims.ts';
import { type Db, openDb } from './client.ts';
import { findDeskListings, getDeskListing, saveDeskListing } from './desk-listings.ts';

const ANA = { by: 'ana@example.org', at: new Date('2026-05-01T12:00:00Z') };
const BEN = { by: 'ben@example.org', at: new Date('2026-05-01T12:05:00Z') };

let db: Db;
beforeEach(() => {
  db = openDb(':memory:');
});

const house = (name: string, more: object = {}) =>
  listingSchema.parse({
    kind: 'recovery-housing',
    name,
    attendance: 'in-person',
    place: { town: 'Worcester', region: 'MA', visibility: 'hidden', street: '9 Secret Street' },
    ...more,
  });

async function add(name: string, more: object = {}): Promise<number> {
  const saved = await saveDeskListing(db, house(name, more), ANA);
  if ('conflict' in saved) throw new Error('a new one has no other version');
  return saved.id;
}

const names = async (search: Parameters<typeof findDeskListings>[1]) =>
  (await findDeskListings(db, search)).map(({ name }) => name);

test('drafts and ended ones are found by their name, published ones by all their words', async () => {
  await add('Harbor House');
  await add('Harbor Light', { status: 'draft' });
  await add('Old Harbor', { status: 'ended' });
  await add('Cedar House');
  expect(await names({ words: 'harb' })).toEqual(['Harbor House', 'Harbor Light', 'Old Harbor']);
  expect(await names({ words: 'harbor', status: 'draft' })).toEqual(['Harbor Light']);
  expect(await names({ words: 'worcester house' })).toEqual(['Harbor House', 'Cedar House']);
  expect(await names({ kind: 'meeting' })).toEqual([]);
});

test('signs that mean something to the database are only signs', async () => {
  await add('Harbor House');
  for (const words of ['"', "'; DROP TABLE listings; --", '%', 'NEAR(', 'a" OR "b', '*', '-', '\u0000']) {
    expect(Array.isArray(await names({ words })), words).toBe(true);
  }
  expect(await names({ words: 'harbor' })).toEqual(['Harbor House']);
});

test('pages follow one another without a gap', async () => {
  for (let i = 1; i <= 30; i++) await add(`House ${i}`);
  const first = await findDeskListings(db, {});
  const second = await findDeskListings(db, {}, first.at(-1)?.id);
  expect([first.length, second.length]).toEqual([25, 5]);
  expect(second[0]?.name).toBe('House 26');
});

test('of two people who edit the same version, the second overwrites nothing', async () => {
  const id = await add('Harbor House');
  const edited = { id, version: (await getDeskListing(db, id))?.version ?? 0 };
  expect(await saveDeskListing(db, house('Harbor Home'), ANA, edited)).toEqual({ id });
  expect(await saveDeskListing(db, house('Harbour'), BEN, edited)).toEqual({ conflict: true, version: 2 });
  expect((await getDeskListing(db, id))?.listing.name).toBe('Harbor Home');
});

test('staff see the true place and every claim, the newest first', async () => {
  const id = await add('Harbor House');
  const said = { type: 'medication', source: 'organization', by: 'manager', method: 'phone' } as const;
  const say = (medication: 'methadone' | 'buprenorphine', stance: 'welcomes' | 'not-accepted', on: string) =>
    saveClaim(db, id, { ...said, medication, stance, conditions: '', on }, ANA);
  await say('buprenorphine', 'welcomes', '2026-04-01');
  await say('methadone', 'not-accepted', '2026-04-30');
  const found = await getDeskListing(db, id);
  expect(found?.listing.place?.street).toBe('9 Secret Street');
  expect(found?.claims).toMatchObject([
    { medication: 'methadone', stance: 'not-accepted', recordedBy: 'ana@example.org' },
    { medication: 'buprenorphine', stance: 'welcomes' },
  ]);
  expect(await getDeskListing(db, 999)).toBeNull();
});
