import { beforeEach, describe, expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { meetingGuide } from '#domain/feeds/meeting-guide.ts';
import type { ListingInput } from '#domain/listing.ts';
import { getCard } from './cards.ts';
import { saveClaim } from './claims.ts';
import { type Db, openDb } from './client.ts';
import { listProposals, proposeDuplicates, rememberNotSame } from './duplicates.ts';
import { listChanges } from './history.ts';
import { importFeed } from './import-feed.ts';
import { readListing } from './listing-rows.ts';
import { changeListing, saveListing } from './listings.ts';
import { mergeListings } from './merge.ts';
import { syncTerms } from './terms.ts';
import { undoBatch } from './undo.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 5, 1, 12, minute));
const ana = (minute = 0) => ({ by: 'ana', at: at(minute) });

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
});

const nooners: ListingInput = {
  kind: 'meeting',
  fellowship: 'aa',
  name: 'Sweet Air',
  attendance: 'in-person',
  place: { street: '95 Old Country Rd', town: 'Melville', latitude: 40.793, longitude: -73.428 },
  schedules: [
    {
      recurrence: { type: 'weekly', weekday: 0 },
      startMinute: 1140,
      durationMinutes: 60,
      timeZone: 'America/New_York',
    },
  ],
};

async function add(change: Partial<ListingInput> = {}): Promise<number> {
  const saved = await saveListing(db, { ...nooners, ...change }, ana());
  if (!('id' in saved)) throw new Error('A new listing cannot conflict');
  return saved.id;
}
const proposedIds = async () => (await listProposals(db)).map(({ listings }) => listings.map(({ id }) => id));

describe('proposals', () => {
  test('two that may be the same are proposed once, with reasons; others beside them are not', async () => {
    const one = await add();
    const two = await add({
      name: 'Sweet Air Group',
      place: { town: 'Melville', latitude: 40.7931, longitude: -73.4281 },
    });
    await add({ name: 'Drop the Rock' });
    await add({ name: 'Sweet Air', fellowship: 'na' });
    await add({ name: 'Sweet Air', place: { town: 'Melville', latitude: 40.8, longitude: -73.428 } });
    await add({ status: 'ended' });
    expect(await proposeDuplicates(db, at(1))).toBe(1);
    expect(await proposeDuplicates(db, at(2))).toBe(0);
    expect(await listProposals(db)).toMatchObject([
      {
        listings: [{ id: one }, { id: two }],
        reasons: ['same-name', 'same-place', 'same-time', 'same-fellowship'],
      },
    ]);
  });

  test('what somebody called not the same is never proposed again', async () => {
    const [one, two] = [await add(), await add({ name: 'Sweet Air!' })];
    await proposeDuplicates(db, at(1));
    expect(await rememberNotSame(db, two, one, ana(2))).toBe(true);
    expect(await rememberNotSame(db, one, two, ana(2)), 'somebody was faster').toBe(false);
    await proposeDuplicates(db, at(3));
    expect(await proposedIds()).toEqual([]);
  });

  test('one that has moved away is not asked about any more', async () => {
    const [one, two] = [await add(), await add()];
    await proposeDuplicates(db, at(1));
    expect(await proposedIds()).toEqual([[one, two]]);
    changeListing(db, two, { ...readListing(db, two), schedules: [] }, ana(2));
    await proposeDuplicates(db, at(3));
    expect(await proposedIds()).toEqual([]);
  });

  test('hidden places are compared by where they are, not by the rounded spot the public sees', async () => {
    const hidden = (latitude: number) => ({
      town: 'X',
      latitude,
      longitude: -73.428,
      visibility: 'hidden' as const,
    });
    await add({ place: hidden(40.79) });
    await add({ place: hidden(40.81) });
    expect(await proposeDuplicates(db, at(1))).toBe(0);
  });

  test('hundreds of listings that a publisher put on one point are soon looked through', async () => {
    const listings = Array.from({ length: 200 }, (_, index) => ({ name: `Number ${index} of many` }));
    for (const change of listings) await add(change);
    const began = performance.now();
    await proposeDuplicates(db, at(1));
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 60_000);
});

describe('a merge', () => {
  const claim = (on: string) => ({
    type: 'medication' as const,
    medication: 'any' as const,
    stance: 'welcomes' as const,
    conditions: '',
    source: 'group' as const,
    by: 'the group',
    on,
    method: 'phone' as const,
  });

  test('ends the other, whose address shows the one that goes on, with what was said of both', async () => {
    const keep = await add({ name: 'Sweet Air', phones: [{ number: '508-555-0100' }] });
    const merge = await add({ name: 'Sweet Air Group', summary: 'Candles' });
    await saveClaim(db, merge, claim('2026-05-03'), ana());
    const slug = db.prepare('SELECT slug FROM listings WHERE id = ?').pluck().get(merge) as string;
    await proposeDuplicates(db, at(1));
    expect(await mergeListings(db, { keep, merge, take: ['summary'] }, ana(2))).toMatchObject({ ok: true });
    expect(readListing(db, merge).status).toBe('ended');
    const card = await getCard(db, slug);
    expect(card).toMatchObject({ id: keep, summary: 'Candles', medication: [{ on: '2026-05-03' }] });
    expect(await proposedIds()).toEqual([]);
    const history = await listChanges(db, { listingId: keep }, { maySeeHidden: true });
    expect(new Set(history.map(({ listingId }) => listingId))).toEqual(new Set([keep, merge]));
    await proposeDuplicates(db, at(3));
    expect(await proposedIds()).toEqual([]);
  });

  test('taken back, both are as they were, and proposed again', async () => {
    const [keep, merge] = [await add(), await add({ name: 'Sweet Air Group', summary: 'Candles' })];
    await saveClaim(db, merge, claim('2026-05-03'), ana());
    await proposeDuplicates(db, at(1));
    const cards = () => db.prepare('SELECT * FROM cards ORDER BY listing_id').all();
    const before = [cards(), readListing(db, keep), readListing(db, merge)];
    const merged = await mergeListings(db, { keep, merge, take: ['summary'] }, ana(2));
    if (!merged.ok) throw new Error(merged.problem);
    expect(await undoBatch(db, merged.value.batchId, ana(3))).toMatchObject({ undone: 2, left: [] });
    expect([cards(), readListing(db, keep), readListing(db, merge)]).toEqual(before);
    expect(await proposedIds()).toEqual([[keep, merge]]);
  });

  test('is refused with itself, of one merged before, of one not to be listed, and of a real one with a made-up one', async () => {
    const [one, two, three] = [await add(), await add(), await add()];
    const refused = { ok: false, problem: 'refused' };
    const merge = (keep: number, merge: number) => mergeListings(db, { keep, merge, take: [] }, ana(1));
    expect(await merge(one, one)).toEqual(refused);
    expect(await merge(one, 999)).toEqual(refused);
    expect(await merge(one, two)).toMatchObject({ ok: true });
    expect(await merge(three, two)).toEqual(refused);
    expect(await merge(two, three)).toEqual(refused);
    changeListing(db, three, { ...readListing(db, three), status: 'do-not-list' }, ana(2));
    expect(await merge(one, three)).toEqual(refused);
    const demo = await add();
    db.prepare('UPDATE listings SET demo = 1 WHERE id = ?').run(demo);
    expect(await merge(one, demo)).toEqual(refused);
  });

  test('of one that others were merged into takes them along, and back', async () => {
    const [one, two, three] = [await add(), await add(), await add()];
    await mergeListings(db, { keep: two, merge: three, take: [] }, ana(1));
    const merged = await mergeListings(db, { keep: one, merge: two, take: [] }, ana(2));
    const into = () => db.prepare('SELECT merged_into FROM listings ORDER BY id').pluck().all();
    expect(into()).toEqual([null, one, one]);
    await undoBatch(db, merged.ok ? merged.value.batchId : 0, ana(3));
    expect(into()).toEqual([null, null, two]);
  });
});

test('after a merge the news of either feed reach the one that goes on, and the other is not added again', async () => {
  const row = (name: string, more: object = {}) => ({
    slug: 'x',
    name,
    day: 0,
    time: '19:00',
    timezone: 'America/New_York',
    formatted_address: '95 Old Country Rd, Melville, NY 11747, USA',
    latitude: 40.793,
    longitude: -73.428,
    ...more,
  });
  const take = async (name: string, rows: object[], minute: number) => {
    const parsed = meetingGuide.parse(JSON.stringify(rows), { fellowship: 'aa', zone: null });
    if (!parsed.ok) throw new Error(parsed.problem);
    const source = { name, format: 'meeting-guide', fellowship: 'aa', timeZone: null };
    const done = await importFeed(db, source, parsed.value, {
      now: at(minute),
      dryRun: false,
      applyHeld: true,
    });
    return done.ok && done.value;
  };
  await take('Suffolk', [row('SWEET AIR')], 0);
  await take('Nassau', [row('Sweet Air Group')], 1);
  await proposeDuplicates(db, at(2));
  expect((await listProposals(db))[0]?.reasons).toContain('two-publishers');
  await mergeListings(db, { keep: 1, merge: 2, take: ['name'] }, ana(3));
  expect(await take('Nassau', [row('Sweet Air Group', { notes: 'Ring twice' })], 4)).toMatchObject({
    updated: 1,
    added: 0,
  });
  expect(await take('Suffolk', [row('SWEET AIR', { time: '19:30' })], 5)).toMatchObject({
    updated: 1,
    added: 0,
  });
  expect(readListing(db, 1)).toMatchObject({
    name: 'Sweet Air Group',
    notes: 'Ring twice',
    schedules: [{ startMinute: 1170 }],
  });
  expect(readListing(db, 2)).toMatchObject({ status: 'ended', notes: null });
  expect(db.prepare('SELECT count(*) FROM listings').pluck().get()).toBe(2);
  // Gone from one list only, it is still on the other.
  await take('Nassau', [], 6);
  expect((await getCard(db, 'sweet-air-melville'))?.missingSince).toBeNull();
});
