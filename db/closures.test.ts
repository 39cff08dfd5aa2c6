import { beforeEach, expect, test } from 'vitest';
import type { Card } from '#domain/card.ts';
import type { ListingInput } from '#domain/listing.ts';
import { cancelledOccurrence, nextOccurrence } from '#domain/schedule/occurrences.ts';
import type { Schedule } from '#domain/schedule/schedule.ts';
import { getCard } from './cards.ts';
import { type Db, openDb } from './client.ts';
import { closeListings, listClosures, openListing, takeBackClosure } from './closures.ts';
import { readListing } from './listing-rows.ts';
import { changeListing, saveListing } from './listings.ts';

// A Monday, 2 pm in New York.
const NOW = new Date('2026-02-02T19:00:00Z');
const ana = (at = NOW) => ({ by: 'ana', at });
const monday: Schedule = {
  recurrence: { type: 'weekly', weekday: 1, everyWeeks: 1 },
  startMinute: 19 * 60,
  durationMinutes: 60,
  timeZone: 'America/New_York',
  exceptions: [],
};
const snow = { name: 'St John’s', firstDay: '2026-02-02', lastDay: '2026-02-02', note: 'Snow' };

let db: Db;
beforeEach(() => {
  db = openDb(':memory:');
});

async function add(name: string, more: Partial<ListingInput> = {}): Promise<number> {
  const input = { kind: 'meeting', name, attendance: 'in-person' as const, schedules: [monday], ...more };
  const saved = await saveListing(db, input, ana());
  if (!('id' in saved)) throw new Error('A new listing cannot conflict');
  return saved.id;
}
const cardOf = async (slug: string) => (await getCard(db, slug)) as Card;
const nextDay = async (slug: string, now = NOW) =>
  nextOccurrence((await cardOf(slug)).schedules[0] as Schedule, now)?.day;

test('visitors read that tonight is cancelled, and next week it goes on by itself', async () => {
  const [owls] = [await add('Owls'), await add('Larks')];
  await closeListings(db, [owls], snow, ana());
  const [schedule] = (await cardOf('owls')).schedules as [Schedule];
  expect(cancelledOccurrence(schedule, NOW)).toMatchObject({
    occurrence: { day: '2026-02-02' },
    exception: { note: 'Snow' },
  });
  expect([await nextDay('owls'), await nextDay('larks')]).toEqual(['2026-02-09', '2026-02-02']);
  expect(await listClosures(db, new Date('2026-02-04T00:00:00Z'))).toEqual([]);
});

test('the listing itself and its history stay as they were, and a save in between keeps it closed', async () => {
  const owls = await add('Owls');
  await closeListings(db, [owls], snow, ana());
  expect(readListing(db, owls).schedules).toEqual([monday]);
  expect(db.prepare('SELECT count(*) FROM changes').pluck().get()).toBe(1);
  changeListing(db, owls, { ...readListing(db, owls), wait: 'None' }, ana());
  expect(await nextDay('owls')).toBe('2026-02-09');
});

test('one tap takes it back for all, once', async () => {
  const ids = [await add('Owls'), await add('Larks')];
  const { id } = await closeListings(db, ids, snow, ana());
  expect(await listClosures(db, NOW)).toMatchObject([{ id, name: 'St John’s', by: 'ana', listings: 2 }]);
  expect(await listClosures(db, NOW, [ids[1] ?? 0])).toHaveLength(1);
  expect(await takeBackClosure(db, id, { by: 'ben', at: NOW })).toBe(true);
  expect([await nextDay('owls'), await nextDay('larks')]).toEqual(['2026-02-02', '2026-02-02']);
  expect(await takeBackClosure(db, id, ana())).toBe(false);
  expect(await listClosures(db, NOW)).toEqual([]);
});

test('a button that is pressed twice closes once, and again after it was taken back', async () => {
  const owls = await add('Owls');
  const first = await closeListings(db, [owls], snow, ana());
  expect(await closeListings(db, [owls], snow, { by: 'ben', at: NOW })).toEqual(first);
  expect(await listClosures(db, NOW)).toHaveLength(1);
  await takeBackClosure(db, first.id, ana());
  await closeListings(db, [owls], snow, ana());
  expect(await nextDay('owls')).toBe('2026-02-09');
});

test('taking one back leaves the days of another one off', async () => {
  const owls = await add('Owls');
  const { id } = await closeListings(db, [owls], snow, ana());
  await closeListings(db, [owls], { ...snow, lastDay: '2026-02-15', note: 'Holidays' }, ana());
  await takeBackClosure(db, id, ana());
  expect(await nextDay('owls')).toBe('2026-02-16');
});

test('a service without hours tells the days themselves', async () => {
  await add('Owls');
  const pantry = await add('Pantry', { kind: 'food', schedules: [] });
  await closeListings(db, [pantry], snow, ana());
  expect((await cardOf('pantry')).closed).toEqual({
    firstDay: '2026-02-02',
    lastDay: '2026-02-02',
    note: 'Snow',
  });
  expect(await cardOf('owls')).not.toHaveProperty('closed');
});

test('whoever has moved away is not closed any more', async () => {
  const ids = [await add('Owls'), await add('Larks')];
  await closeListings(db, ids, snow, ana());
  db.transaction(() => openListing(db, ids[0] ?? 0, ana()))();
  expect([await nextDay('owls'), await nextDay('larks')]).toEqual(['2026-02-02', '2026-02-09']);
});

test('in Hawaii it is still that day when it is over in Greenwich', async () => {
  const owls = await add('Owls', { schedules: [{ ...monday, timeZone: 'Pacific/Honolulu' }] });
  await closeListings(db, [owls], snow, ana());
  const evening = new Date('2026-02-03T04:00:00Z');
  changeListing(db, owls, { ...readListing(db, owls), wait: 'None' }, ana(evening));
  expect(await nextDay('owls', evening)).toBe('2026-02-09');
});
