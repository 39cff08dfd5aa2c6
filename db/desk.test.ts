import { beforeEach, describe, expect, test } from 'vitest';
import { DESK_QUEUES, deskCutoffs } from '#domain/desk.ts';
import type { ListingInput } from '#domain/listing.ts';
import { saveClaim } from './claims.ts';
import { type Db, openDb } from './client.ts';
import { getCoverage, listCoverageAreas } from './coverage.ts';
import {
  countDesk,
  letGo,
  listQueue,
  listTroubledFeeds,
  QUEUE_PAGE_SIZE,
  type QueueCursor,
  takeUp,
} from './desk.ts';
import { getDeskListing } from './desk-listings.ts';
import type { ListingQueue } from './desk-queues.ts';
import { saveListing } from './listings.ts';

const NOW = new Date('2026-07-24T18:30:00Z');

let db: Db;
beforeEach(() => {
  db = openDb(':memory:');
});

async function add(name: string, change: Partial<ListingInput> = {}): Promise<number> {
  const input: ListingInput = { kind: 'meeting', name, attendance: 'online', ...change };
  const saved = await saveListing(db, input, { by: 'ana', at: new Date('2024-01-01T00:00:00Z') });
  if (!('id' in saved)) throw new Error('A new listing cannot conflict');
  return saved.id;
}
const said = { source: 'group', by: '', method: 'phone' } as const;
const ana = { by: 'ana', at: NOW };
const medicine = (id: number, on: string, stance: 'welcomes' | 'unknown' = 'welcomes') =>
  saveClaim(db, id, { type: 'medication', medication: 'any', stance, conditions: '', on, ...said }, ana);
const names = async (queue: ListingQueue) => (await listQueue(db, queue, NOW)).map(({ name }) => name);

describe('what waits', () => {
  test('words about medicine that are over a year old, the oldest first, unless newer ones were said', async () => {
    const [a, b, c, d] = [
      await add('A'),
      await add('B'),
      await add('C'),
      await add('D', { status: 'ended' }),
    ];
    await medicine(a, '2025-07-01');
    await medicine(b, '2024-01-01');
    await medicine(c, '2024-01-01');
    await medicine(c, '2026-01-01', 'unknown');
    await medicine(d, '2024-01-01');
    expect(await names('medication')).toEqual(['B', 'A']);
    expect((await listQueue(db, 'medication', NOW))[0]).toMatchObject({
      since: '2024-01-01',
      kind: 'meeting',
    });
  });

  test('a word exactly a year old still counts; a day more does not', async () => {
    expect(deskCutoffs('2026-07-24').medication).toBe('2025-07-24');
    await medicine(await add('Just'), '2025-07-24');
    await medicine(await add('Over'), '2025-07-23');
    expect(await names('medication')).toEqual(['Over']);
  });

  test('text that mentions medicine, until somebody has asked what it means', async () => {
    const quoted = await add('Quoted', { notes: 'Ring twice. MAT friendly!' });
    await add('Draft', { notes: 'MAT friendly!', status: 'draft' });
    await add('Silent', { notes: 'Bring a yoga mat.' });
    expect(await names('mentions')).toEqual(['Quoted']);
    expect((await getDeskListing(db, quoted))?.claims).toEqual([]);
    await medicine(quoted, '2026-07-24');
    expect(await names('mentions')).toEqual([]);
  });

  test('free places told over a week ago; a withdrawn word does not count', async () => {
    const vacancy = (id: number, on: string) =>
      saveClaim(db, id, { type: 'vacancy', places: 2, on, ...said }, ana);
    const [a, b] = [
      await add('A', { kind: 'recovery-housing' }),
      await add('B', { kind: 'recovery-housing' }),
    ];
    await vacancy(a, '2026-07-16');
    await vacancy(b, '2026-07-17');
    expect(await names('vacancy')).toEqual(['A']);
    db.exec("UPDATE claims SET withdrawn_at = 'x'");
    expect(await names('vacancy')).toEqual([]);
  });

  test('places to go to without a pin, and not those of groups that only meet online', async () => {
    const place = { street: '1 Main St', town: 'Quincy', region: 'MA' };
    await add('No pin', { attendance: 'in-person', place });
    await add('Pin', { attendance: 'in-person', place: { ...place, latitude: 42, longitude: -71 } });
    await add('Online', { attendance: 'online', place });
    expect(await names('pins')).toEqual(['No pin']);
  });

  test('what nobody has known to be right for 180 days: never checked first', async () => {
    const [, b, c] = [await add('Never'), await add('Long ago'), await add('Lately')];
    const check = (id: number, on: string) => saveClaim(db, id, { type: 'details', on, ...said }, ana);
    await check(b, '2026-01-24');
    await check(c, '2026-01-25');
    expect(await names('old')).toEqual(['Never', 'Long ago']);
  });

  test('what is gone from its list, unless another list still has it; and feeds whose last run went wrong', async () => {
    const [a, b] = [await add('Gone'), await add('On another list')];
    db.exec(`INSERT INTO feeds (id, slug, name, format, created_at)
        VALUES (1, 'held', 'Held', 'bmlt', ''), (2, 'good', 'Good again', 'bmlt', '');
      INSERT INTO runs (feed_id, started_at, finished_at, status, content_hash, report)
        VALUES (1, '', '', 'applied', '', '{}'), (1, '', '', 'held', '', '{}'),
          (2, '', '', 'failed', '', '{}'), (2, '', '', 'applied', '', '{}')`);
    const record = db.prepare(
      `INSERT INTO feed_records (feed_id, external_id, listing_id, content_hash, record, last_seen_run, last_seen_on,
         missing_since) VALUES (?, ?, ?, '', '{}', 1, '2026-07-01', ?)`,
    );
    record.run(1, 'a', a, '2026-07-10');
    record.run(2, 'a', a, '2026-07-12');
    record.run(1, 'b', b, '2026-07-10');
    record.run(2, 'b', b, null);
    expect(await listQueue(db, 'missing', NOW)).toMatchObject([{ name: 'Gone', since: '2026-07-10' }]);
    expect(await listTroubledFeeds(db)).toMatchObject([{ slug: 'held', status: 'held', runId: 2 }]);
  });

  test('where somebody on medicine did not feel welcome, the least welcome first, until somebody has asked', async () => {
    const [alpha, beta, gamma, delta, old, ended] = [
      await add('Alpha'),
      await add('Beta'),
      await add('Gamma'),
      await add('Delta'),
      await add('Old'),
      await add('Ended', { status: 'ended' }),
    ];
    const answer = db.prepare(
      'INSERT INTO welcome_answers (listing_id, month, answer, count) VALUES (?, ?, ?, ?)',
    );
    answer.run(alpha, '2026-06', 'yes', 9);
    answer.run(alpha, '2026-07', 'mixed', 1);
    answer.run(beta, '2026-05', 'no', 1);
    answer.run(gamma, '2026-07', 'yes', 30);
    answer.run(delta, '2026-05', 'no', 2);
    answer.run(old, '2025-07', 'no', 7);
    answer.run(ended, '2026-05', 'no', 7);
    await medicine(delta, '2026-05-02', 'unknown');
    await medicine(beta, '2026-04-30');
    const queue = await listQueue(db, 'welcome', NOW);
    expect(queue.map(({ name, since }) => [name, since])).toEqual([
      ['Beta', null],
      ['Alpha', null],
    ]);
    expect((await listQueue(db, 'welcome', NOW, queue[0]?.cursor)).map(({ name }) => name)).toEqual([
      'Alpha',
    ]);
    expect((await countDesk(db, NOW)).welcome).toEqual({ count: 2, isMore: false });
    await medicine(beta, '2026-05-31');
    expect(await names('welcome')).toEqual(['Alpha']);
  });

  test('the counts are those of the queues, and stop at 1,000', async () => {
    const listing = db.prepare(
      `INSERT INTO listings (slug, kind, name, attendance, status, created_at, updated_at)
       VALUES (?, 'meeting', 'X', 'online', 'published', '', '')`,
    );
    for (let index = 0; index < 1200; index++) listing.run(`x-${index}`);
    db.exec(`INSERT INTO cards (listing_id, card) SELECT id, '{"status":"published"}' FROM listings`);
    const counts = await countDesk(db, NOW);
    expect(Object.keys(counts)).toEqual(DESK_QUEUES);
    expect(counts.old).toEqual({ count: 1000, isMore: true });
    expect(counts.medication).toEqual({ count: 0, isMore: false });
  });
});

test('the pages of a queue hold each listing once, also where many have the same day', async () => {
  const listing = db.prepare(
    `INSERT INTO listings (id, slug, kind, name, attendance, status, created_at, updated_at)
     VALUES (?, ?, 'meeting', 'X', 'online', 'published', '', '')`,
  );
  for (let id = 1; id <= 3 * QUEUE_PAGE_SIZE + 7; id++) listing.run(id, `x-${id}`);
  db.exec(`INSERT INTO claims (listing_id, type, medication, stance, source, said_on, method, recorded_by, recorded_at)
    SELECT id, 'medication', 'any', 'welcomes', 'group', '2024-01-0' || (1 + id % 2), 'phone', 'ana', '' FROM listings`);
  const seen: number[] = [];
  let after: QueueCursor | undefined;
  for (;;) {
    const page = await listQueue(db, 'medication', NOW, after);
    if (page.length === 0) break;
    seen.push(...page.map(({ listingId }) => listingId));
    after = page.at(-1)?.cursor;
  }
  expect(seen).toHaveLength(3 * QUEUE_PAGE_SIZE + 7);
  expect(new Set(seen).size).toBe(seen.length);
});

describe('“I’m on this”', () => {
  test('keeps a second volunteer from calling too, until it lapses or is let go', async () => {
    const id = await add('A');
    await medicine(id, '2024-01-01');
    const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
    expect(await takeUp(db, id, 'ana', NOW)).toBeNull();
    expect(await takeUp(db, id, 'ben', later(60))).toBe('ana');
    expect((await listQueue(db, 'medication', later(60)))[0]?.takenBy).toBe('ana');
    await letGo(db, id, 'ben');
    expect(await takeUp(db, id, 'ben', later(61)), 'nobody lets go for another').toBe('ana');
    expect((await listQueue(db, 'medication', later(120)))[0]?.takenBy).toBeNull();
    expect(await takeUp(db, id, 'ben', later(120))).toBeNull();
    await letGo(db, id, 'ben');
    expect(await takeUp(db, id, 'ana', later(121))).toBeNull();
  });
});

test('coverage tells kind by town what is there, county by county', async () => {
  const at = (town: string | null, county: string | null) => ({
    attendance: 'in-person' as const,
    place: { street: '1 Main St', town, county, region: 'MA' },
  });
  await add('A', at('Quincy', 'Norfolk'));
  await add('B', at('Quincy', 'Norfolk'));
  await add('C', { ...at('Quincy', 'Norfolk'), kind: 'recovery-housing' });
  await add('D', at(null, null));
  await add('E', { ...at('Quincy', 'Norfolk'), status: 'draft' });
  await add('F', { ...at('Salem', 'Essex'), place: { ...at('Salem', 'Essex').place, region: 'OR' } });
  expect(await getCoverage(db, { region: 'MA', county: 'Norfolk' })).toEqual([
    { town: 'Quincy', kind: 'meeting', listings: 2 },
    { town: 'Quincy', kind: 'recovery-housing', listings: 1 },
  ]);
  const state = await getCoverage(db, { region: 'MA', county: null });
  expect(state.map(({ town, listings }) => [town, listings])).toEqual([
    ['', 1],
    ['Quincy', 2],
    ['Quincy', 1],
  ]);
  expect(await listCoverageAreas(db)).toEqual([
    { region: 'MA', county: null },
    { region: 'MA', county: 'Norfolk' },
    { region: 'OR', county: null },
    { region: 'OR', county: 'Essex' },
  ]);
});
