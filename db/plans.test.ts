import { beforeEach, describe, expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import type { Act } from '#domain/bulk/act.ts';
import { meetingGuide } from '#domain/feeds/meeting-guide.ts';
import type { ListingInput } from '#domain/listing.ts';
import { carryOutPlan } from './carry-out-plan.ts';
import { type Db, openDb } from './client.ts';
import { importFeed } from './import-feed.ts';
import { readListing } from './listing-rows.ts';
import { changeListing, saveListing } from './listings.ts';
import { getPlan, listPlanSteps, MOST_AT_ONCE, makePlan } from './plans.ts';
import { syncTerms } from './terms.ts';
import { undoBatch } from './undo.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 5, 1, 12, minute));
const ana = (minute = 0) => ({ by: 'ana', at: at(minute) });
const everything = () => true;
const pause: Act = { type: 'status', status: 'paused', until: '2027-01-04' };

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
});

async function add(name: string, more: Partial<ListingInput> = {}): Promise<number> {
  const saved = await saveListing(db, { kind: 'meeting', name, attendance: 'in-person', ...more }, ana());
  if (!('id' in saved)) throw new Error('A new listing cannot conflict');
  return saved.id;
}
const plan = (ids: readonly number[], act: Act = pause, isYours: () => boolean = everything) =>
  makePlan(db, ids, { act, what: 'Paused' }, isYours, ana(1));
const statusOf = (id: number) => readListing(db, id).status;
const names = async (id: number, outcome: 'change' | 'same' | 'not-yours' | 'refused') =>
  (await listPlanSteps(db, id, outcome)).map(({ name, reason }) => (reason ? `${name}: ${reason}` : name));

test('a plan tells what would become of each listing, changes none, and is nobody else’s', async () => {
  const ids = [
    await add('A'),
    await add('B', { status: 'paused', pausedUntil: '2027-01-04' }),
    await add('C', { status: 'do-not-list' }),
  ];
  const id = await plan([...ids, ids[0] ?? 0, 999]);
  expect(await getPlan(db, id, 'ana')).toMatchObject({
    counts: { change: 1, same: 1, refused: 1, 'not-yours': 0 },
    batchId: null,
  });
  expect(await listPlanSteps(db, id, 'change')).toMatchObject([
    {
      name: 'A',
      fields: [
        { field: 'status', before: 'published', after: 'paused' },
        { field: 'pausedUntil', before: null, after: '2027-01-04' },
      ],
    },
  ]);
  expect(await names(id, 'refused')).toEqual(['C: do-not-list']);
  expect(ids.map(statusOf)).toEqual(['published', 'paused', 'do-not-list']);
  expect(await getPlan(db, id, 'ben')).toBeNull();
  const bens = await carryOutPlan(db, id, everything, { by: 'ben', at: at(2) });
  expect(bens).toEqual({ ok: false, problem: { because: 'unknown' } });
});

test('it is carried out as one act, once, and taken back whole', async () => {
  const ids = [await add('A'), await add('B')];
  const id = await plan(ids);
  const done = await carryOutPlan(db, id, everything, ana(2));
  expect(done).toMatchObject({ ok: true, value: { changed: 2 } });
  expect(await carryOutPlan(db, id, everything, ana(3)), 'the button was pressed twice').toEqual(done);
  expect(ids.map(statusOf)).toEqual(['paused', 'paused']);
  expect(db.prepare('SELECT count(*) FROM batches').pluck().get()).toBe(1);
  const batchId = (await getPlan(db, id, 'ana'))?.batchId ?? 0;
  expect(await undoBatch(db, batchId, ana(4))).toMatchObject({ undone: 4, left: [] });
  expect(ids.map(statusOf)).toEqual(['published', 'published']);
});

test('when listings have changed since, nothing is done, and the plan is there anew to be looked at', async () => {
  const [a, b] = [await add('A'), await add('B')];
  const id = await plan([a, b]);
  const listing = readListing(db, b);
  changeListing(db, b, { ...listing, status: 'ended' }, { by: 'ben', at: at(2) });
  expect(await carryOutPlan(db, id, everything, ana(3))).toEqual({
    ok: false,
    problem: { because: 'changed-since', listingIds: [b] },
  });
  expect([statusOf(a), statusOf(b)]).toEqual(['published', 'ended']);
  expect((await listPlanSteps(db, id, 'change'))[1]?.fields[0]).toMatchObject({ before: 'ended' });
  expect(await carryOutPlan(db, id, everything, ana(4))).toMatchObject({ ok: true });
});

test('what somebody changed in other fields meanwhile does not stand in the way, and stays', async () => {
  const a = await add('A');
  const id = await plan([a]);
  changeListing(db, a, { ...readListing(db, a), wait: 'Two weeks' }, { by: 'ben', at: at(2) });
  expect(await carryOutPlan(db, id, everything, ana(3))).toMatchObject({ ok: true });
  expect(readListing(db, a)).toMatchObject({ status: 'paused', wait: 'Two weeks' });
});

test('listings of others are left out, also when they became theirs between looking and doing', async () => {
  const [a, b] = [await add('A'), await add('B')];
  const isYours = ({ listing }: { listing: { name: string } }) => listing.name === 'A';
  const id = await makePlan(db, [a, b], { act: pause, what: 'Paused' }, isYours, ana(1));
  expect([await names(id, 'change'), await names(id, 'not-yours')]).toEqual([['A'], ['B']]);
  expect(await carryOutPlan(db, id, () => false, ana(2))).toMatchObject({ ok: false });
  expect([statusOf(a), statusOf(b)]).toEqual(['published', 'published']);
});

test('so many at once, and no more', async () => {
  const ids = Array.from({ length: MOST_AT_ONCE + 1 }, (_, index) => index + 1);
  await expect(plan(ids)).rejects.toThrow('too many');
});

describe('“seen on the publisher’s list again”', () => {
  const row = (index: number) => ({
    slug: `m-${index}`,
    name: `Meeting number ${index}`,
    day: index % 7,
    time: '19:00',
    timezone: 'America/New_York',
    formatted_address: `${index} Main St, Quincy, MA 02169, USA`,
  });
  async function takeIn(rows: readonly object[], minute: number) {
    const parsed = meetingGuide.parse(JSON.stringify(rows), { fellowship: 'aa', zone: null });
    if (!parsed.ok) throw new Error(parsed.problem);
    const source = { name: 'Quincy AA', format: 'meeting-guide', fellowship: 'aa', timeZone: null };
    await importFeed(db, source, parsed.value, { now: at(minute), dryRun: false, applyHeld: true });
  }
  const cardOf = (id: number) =>
    JSON.parse(db.prepare('SELECT card FROM cards WHERE listing_id = ?').pluck().get(id) as string);

  test('takes the warning away with that day, is in the history, and can be taken back', async () => {
    await takeIn([row(1), row(2)], 0);
    await takeIn([row(1)], 24 * 60);
    const own = await add('On no list');
    const id = db.prepare("SELECT id FROM listings WHERE name = 'Meeting number 2'").pluck().get() as number;
    expect(cardOf(id)).toMatchObject({ listedOn: '2026-06-01', missingSince: '2026-06-02' });
    const seen = await plan([id, own], { type: 'on-list', on: '2026-06-03' });
    expect(await names(seen, 'refused')).toEqual(['On no list: on-no-list']);
    const done = await carryOutPlan(db, seen, everything, ana(3 * 24 * 60));
    expect(cardOf(id)).toMatchObject({ listedOn: '2026-06-03', missingSince: null });
    await undoBatch(db, done.ok ? done.value.batchId : 0, ana(4 * 24 * 60));
    expect(cardOf(id)).toMatchObject({ listedOn: '2026-06-01', missingSince: '2026-06-02' });
  });
});

describe('an organization gets another name', () => {
  const group = { name: 'Serenity', type: 'group' as const, website: null };
  const rowOf = (name: string) =>
    db.prepare('SELECT id FROM organizations WHERE name = ?').pluck().get(name) as number;

  test('all its meetings follow, its row stays the same, and the old name comes back with undoing', async () => {
    const ids = [await add('A', { organization: group }), await add('B', { organization: group })];
    const row = rowOf('Serenity');
    const organization = { name: 'Serenity Now', type: 'group' as const, website: 'https://example.org/' };
    const id = await plan(ids, { type: 'organization', organization, id: row });
    const done = await carryOutPlan(db, id, everything, ana(2));
    expect(ids.map((one) => readListing(db, one).organization)).toEqual([organization, organization]);
    expect([rowOf('Serenity Now'), rowOf('Serenity')]).toEqual([row, undefined]);
    expect(await undoBatch(db, done.ok ? done.value.batchId : 0, ana(3))).toMatchObject({ left: [] });
    expect(ids.map((one) => readListing(db, one).organization)).toEqual([group, group]);
    expect([rowOf('Serenity'), rowOf('Serenity Now')]).toEqual([row, undefined]);
  });

  test('a website alone reaches every listing’s history, and can be taken away', async () => {
    const ids = [await add('A', { organization: group }), await add('B', { organization: group })];
    const act = (website: string | null): Act => ({
      type: 'organization',
      organization: { ...group, website },
      id: rowOf('Serenity'),
    });
    const done = await carryOutPlan(db, await plan(ids, act('https://example.org/')), everything, ana(2));
    expect(done).toMatchObject({ value: { changed: 2 } });
    expect(db.prepare("SELECT count(*) FROM changes WHERE field = 'organization'").pluck().get()).toBe(2);
    await carryOutPlan(db, await plan(ids, act(null)), everything, ana(4));
    expect(ids.map((one) => readListing(db, one).organization)).toEqual([group, group]);
  });

  test('saving something else of a listing does not move it to another row of the same name', async () => {
    const a = await add('A', { organization: group });
    db.exec("UPDATE organizations SET source = 'feed:quincy-aa'");
    changeListing(db, a, { ...readListing(db, a), wait: 'None' }, ana(1));
    expect(db.prepare('SELECT count(*) FROM organizations').pluck().get()).toBe(1);
  });
});
