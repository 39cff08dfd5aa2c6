import { beforeEach, describe, expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import type { Card } from '#domain/card.ts';
import type { ParsedFeed, Row } from '#domain/feeds/feed.ts';
import { meetingGuide } from '#domain/feeds/meeting-guide.ts';
import type { Report } from '#domain/feeds/report.ts';
import { saveClaim } from './claims.ts';
import { type Db, openDb } from './client.ts';
import { saveDeskListing } from './desk-listings.ts';
import { listFeeds } from './feeds.ts';
import { importFeed } from './import-feed.ts';
import { readListing } from './listing-rows.ts';
import { saveListing } from './listings.ts';
import { syncTerms } from './terms.ts';

const SOURCE = { name: 'Bay Area AA', format: 'meeting-guide', fellowship: 'aa', timeZone: null };
const STREETS = ['Oak', 'Elm', 'Pine', 'Main', 'Hill', 'Lake', 'Park', 'Mill', 'West', 'East'];

/** One of 20 meetings, each with a name and a door of its own. */
function meetingRow(index: number, changes: Row = {}): Row {
  return {
    slug: `meeting-${index}`,
    name: `${STREETS[index % 10]} ${index < 10 ? 'Sunrise' : 'Nightcap'}`,
    day: index % 7,
    time: '19:00',
    end_time: '20:00',
    timezone: 'America/Los_Angeles',
    formatted_address: `${index + 1} ${STREETS[index % 10]} St, San Jose, CA 95112, USA`,
    latitude: 37.3 + index / 100,
    longitude: -121.9,
    types: ['O'],
    ...changes,
  };
}
const TWENTY = Array.from({ length: 20 }, (_, index) => meetingRow(index));

function parse(rows: readonly Row[]): ParsedFeed {
  const parsed = meetingGuide.parse(JSON.stringify(rows), { fellowship: 'aa', zone: null });
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
});

async function run(
  rows: readonly Row[] | ParsedFeed,
  day: string,
  how: 'apply' | 'dry' | 'apply-held' = 'apply',
) {
  const report = await importFeed(db, SOURCE, 'rows' in rows ? rows : parse(rows), {
    now: new Date(`${day}T12:00:00Z`),
    dryRun: how === 'dry',
    applyHeld: how === 'apply-held',
  });
  if (!report.ok) throw new Error(report.problem);
  const { added, updated, unchanged, held, rejected } = report.value;
  expect(added + updated + unchanged + held + rejected.length).toBe(report.value.rows);
  return report.value;
}

const counts = ({ added, updated, unchanged, held, missing }: Report) => ({
  added,
  updated,
  unchanged,
  held,
  missing,
});
const none = { added: 0, updated: 0, unchanged: 0, held: 0, missing: 0 };
const all = <T>(sql: string, ...values: unknown[]) => db.prepare(sql).all(...values) as T[];
const one = <T>(sql: string, ...values: unknown[]) =>
  db
    .prepare(sql)
    .pluck()
    .get(...values) as T;
const writes = () => one<number>('SELECT total_changes()');
const idOf = (externalId: string) =>
  one<number>('SELECT listing_id FROM feed_records WHERE external_id = ?', externalId);
const cardOf = (externalId: string): Card =>
  JSON.parse(one<string>('SELECT card FROM cards WHERE listing_id = ?', idOf(externalId)));
const isFound = (externalId: string) =>
  one('SELECT 1 FROM cells WHERE listing_id = ?', idOf(externalId)) === 1;

test('a night that was called off here keeps its publisher from nothing: new times come in, and the night stays off', async () => {
  await run(TWENTY, '2026-06-01');
  const id = idOf('meeting-0');
  const listing = readListing(db, id);
  const version = db.prepare('SELECT version FROM listings WHERE id = ?').pluck().get(id) as number;
  const schedules = listing.schedules.map((one) => ({ ...one, exceptions: [{ on: '2026-06-14' }] }));
  await saveDeskListing(db, { ...listing, schedules }, { by: 'ana', at: new Date() }, { id, version });
  await run([meetingRow(0, { time: '20:15', end_time: '21:15' }), ...TWENTY.slice(1)], '2026-06-02');
  expect(readListing(db, id).schedules).toMatchObject([
    { startMinute: 20 * 60 + 15, exceptions: [{ on: '2026-06-14' }] },
  ]);
});

describe('a first import', () => {
  test('brings every row in, dated and by whom, and nothing that only people may say', async () => {
    expect(counts(await run(TWENTY, '2026-05-03'))).toEqual({ ...none, added: 20 });
    expect(cardOf('meeting-3')).toMatchObject({
      name: 'Main Sunrise',
      fellowship: 'aa',
      listedOn: '2026-05-03',
      listedBy: 'Bay Area AA',
      checkedOn: null,
      missingSince: null,
      medication: [],
    });
    expect(isFound('meeting-3')).toBe(true);
    expect(one('SELECT count(*) FROM claims')).toBe(0);
    expect(all('SELECT DISTINCT changed_by, run_id FROM changes')).toEqual([
      { changed_by: 'feed:bay-area-aa', run_id: 1 },
    ]);
  });

  test('rehearsed writes nothing', async () => {
    const before = writes();
    expect(counts(await run(TWENTY, '2026-05-03', 'dry'))).toEqual({ ...none, added: 20 });
    expect(writes()).toBe(before);
  });

  test('of a name that is a feed of another format is refused', async () => {
    await run(TWENTY, '2026-05-03');
    const refused = await importFeed(db, { ...SOURCE, name: 'bay area AA', format: 'bmlt' }, parse(TWENTY), {
      now: new Date(),
      dryRun: false,
      applyHeld: false,
    });
    expect(refused).toMatchObject({ ok: false, problem: expect.stringContaining('another name') });
  });
});

describe('the same file', () => {
  beforeEach(() => run(TWENTY, '2026-05-03'));

  test('on the same day writes nothing at all', async () => {
    const before = writes();
    expect(counts(await run(TWENTY, '2026-05-03'))).toEqual({ ...none, unchanged: 20 });
    expect(writes()).toBe(before);
    expect(one('SELECT count(*) FROM runs')).toBe(1);
  });

  test('on a later day makes every listing younger and changes none', async () => {
    const changes = one('SELECT count(*) FROM changes');
    expect(counts(await run(TWENTY, '2026-05-09'))).toEqual({ ...none, unchanged: 20 });
    expect(cardOf('meeting-3').listedOn).toBe('2026-05-09');
    expect(one('SELECT count(*) FROM changes')).toBe(changes);
    expect(one('SELECT max(version) FROM listings')).toBe(1);
  });
});

describe('a changed record', () => {
  beforeEach(() => run(TWENTY, '2026-05-03'));

  test('changes its listing, with every field written down', async () => {
    const changed = [meetingRow(0, { time: '19:30', types: ['C'] }), ...TWENTY.slice(1)];
    expect(counts(await run(changed, '2026-05-04'))).toEqual({ ...none, updated: 1, unchanged: 19 });
    expect(all('SELECT field, changed_by, run_id FROM changes WHERE run_id = 2 ORDER BY field')).toEqual(
      ['schedules', 'terms'].map((field) => ({ field, changed_by: 'feed:bay-area-aa', run_id: 2 })),
    );
    expect(cardOf('meeting-0')).toMatchObject({ listedOn: '2026-05-04', terms: ['format:closed'] });
  });

  test('never takes away what people here said or added', async () => {
    const id = idOf('meeting-0');
    const listing = readListing(db, id);
    const staff = { by: 'ana', at: new Date('2026-05-03T15:00:00Z') };
    await saveListing(
      db,
      {
        ...listing,
        name: 'Oak Sunrise (upstairs)',
        whatToBring: 'A mug',
        terms: [...listing.terms, 'attribute:medication-specific'],
      },
      staff,
      { id, version: 1 },
    );
    db.prepare('INSERT INTO overrides VALUES (?, ?, ?, ?, ?)').run(
      id,
      'name',
      '"Oak Sunrise (upstairs)"',
      'ana',
      'then',
    );
    await saveClaim(
      db,
      id,
      {
        type: 'medication',
        medication: 'any',
        stance: 'welcomes',
        conditions: '',
        source: 'group',
        by: 'the secretary',
        on: '2026-05-03',
        method: 'phone',
      },
      staff,
    );
    const changed = [
      meetingRow(0, { name: 'Oak Sunrise Too', types: ['C'], notes: 'New' }),
      ...TWENTY.slice(1),
    ];
    expect(counts(await run(changed, '2026-05-04'))).toMatchObject({ updated: 1 });
    expect(readListing(db, id)).toMatchObject({
      name: 'Oak Sunrise (upstairs)',
      whatToBring: 'A mug',
      notes: 'New',
      terms: ['attribute:medication-specific', 'format:closed'],
    });
    expect(cardOf('meeting-0').medication).toMatchObject([{ stance: 'welcomes' }]);
  });

  test('in fields that make no difference here counts as unchanged', async () => {
    const changed = TWENTY.map((row) => ({ ...row, updated: '2026-05-04 10:00:00' }));
    expect(counts(await run(changed, '2026-05-04'))).toEqual({ ...none, unchanged: 20 });
    expect(one('SELECT max(version) FROM listings')).toBe(1);
    expect(one("SELECT record ->> '$.raw.updated' FROM feed_records LIMIT 1")).toBe('2026-05-04 10:00:00');
  });

  test('that cannot be read leaves its listing as it is', async () => {
    const broken = [meetingRow(0, { time: 'soon' }), ...TWENTY.slice(1)];
    expect(counts(await run(broken, '2026-05-04'))).toEqual({ ...none, unchanged: 19 });
    expect(cardOf('meeting-0')).toMatchObject({ listedOn: '2026-05-03', missingSince: null });
    expect(isFound('meeting-0')).toBe(true);
  });
});

describe('a listing that is gone from the file', () => {
  const without = TWENTY.slice(1);
  beforeEach(() => run(TWENTY, '2026-05-03'));

  test('is shown with a warning, hidden after three runs and seven days, and never erased', async () => {
    const state = () => [cardOf('meeting-0').missingSince, isFound('meeting-0')];
    expect(counts(await run(without, '2026-05-04'))).toEqual({ ...none, unchanged: 19, missing: 1 });
    expect(state()).toEqual(['2026-05-04', true]);
    await run(without, '2026-05-05');
    await run(without, '2026-05-06'); // three runs, but only two days
    expect(state()).toEqual(['2026-05-04', true]);
    expect(counts(await run(without, '2026-05-11'))).toEqual({ ...none, unchanged: 19, missing: 1 });
    expect(state()).toEqual(['2026-05-04', false]);
    expect(cardOf('meeting-0')).toMatchObject({ status: 'published', listedOn: '2026-05-03' });
    expect(one('SELECT count(*) FROM listings')).toBe(20);
  });

  test('is not hidden by days alone: two runs a month apart are two runs', async () => {
    await run(without, '2026-05-04');
    await run(without, '2026-06-04');
    expect(isFound('meeting-0')).toBe(true);
  });

  test('comes back as it was when the publisher lists it again', async () => {
    for (const day of ['2026-05-04', '2026-05-08', '2026-05-12']) await run(without, day);
    expect(isFound('meeting-0')).toBe(false);
    expect(counts(await run(TWENTY, '2026-05-13'))).toEqual({ ...none, unchanged: 20 });
    expect(cardOf('meeting-0')).toMatchObject({ missingSince: null, listedOn: '2026-05-13' });
    expect(isFound('meeting-0')).toBe(true);
  });

  test('may be one that its publisher withdrew', async () => {
    const withdrawn = {
      id: 'meeting-0',
      field: 'published',
      reason: 'its server does not publish it',
      withdrawn: true as const,
    };
    const parsed = parse(without);
    const report = await run({ ...parsed, rows: 20, rejected: [withdrawn] }, '2026-05-04');
    expect(counts(report)).toEqual({ ...none, unchanged: 19, missing: 1 });
    expect(report.rejected).toEqual([
      { id: 'meeting-0', field: 'published', reason: 'its server does not publish it' },
    ]);
    expect(cardOf('meeting-0').missingSince).toBe('2026-05-04');
  });
});

describe('a run that would turn too much upside down', () => {
  beforeEach(() => run(TWENTY, '2026-05-03'));

  /** Everything but the runs themselves, which alone may tell of a held one. */
  const snapshot = () =>
    ['listings', 'places', 'schedules', 'cards', 'feed_records', 'changes'].map((table) =>
      all(`SELECT * FROM ${table}`),
    );

  test.each([
    ['is empty', []],
    ['lost six of a small source', TWENTY.slice(6)],
    [
      'renamed a quarter',
      TWENTY.map((row, index) => (index < 5 ? { ...row, name: `New name ${index}` } : row)),
    ],
    [
      'moved a quarter',
      TWENTY.map((row, index) =>
        index < 5 ? { ...row, latitude: 37.9, formatted_address: `${index} Far Rd, San Jose, CA` } : row,
      ),
    ],
    [
      'gave every id to the next meeting',
      TWENTY.map((row, index) => ({ ...TWENTY[(index + 1) % 20], slug: row.slug })),
    ],
  ])('because it %s is held, and changes no listing', async (_, rows: readonly Row[]) => {
    const before = snapshot();
    const report = await run(rows, '2026-05-04');
    expect(counts(report)).toMatchObject({ added: 0, updated: 0, unchanged: 0, held: rows.length });
    expect(report.heldBecause).toMatch(/\.$/);
    expect(snapshot()).toEqual(before);
    expect(all('SELECT status FROM runs ORDER BY id')).toEqual([{ status: 'applied' }, { status: 'held' }]);
    const held = writes();
    await run(rows, '2026-05-04');
    expect(writes()).toBe(held);
  });

  test('is applied when somebody has looked, also on the same day', async () => {
    const rows = TWENTY.slice(6);
    expect((await run(rows, '2026-05-04')).held).toBe(14);
    expect(counts(await run(rows, '2026-05-04', 'apply-held'))).toEqual({
      ...none,
      unchanged: 14,
      missing: 6,
    });
    expect(cardOf('meeting-0').missingSince).toBe('2026-05-04');
  });

  test('does not come about by those who went before', async () => {
    await run(TWENTY.slice(5), '2026-05-04');
    expect((await run(TWENTY.slice(6), '2026-05-05')).heldBecause).toBeNull();
  });
});

describe('an id that its publisher gave to something else', () => {
  const reused = [
    meetingRow(0, {
      name: 'Harbor Lights',
      formatted_address: '99 Dock Rd, Alviso, CA',
      latitude: 37.42,
      longitude: -121.97,
    }),
    ...TWENTY.slice(1),
  ];
  beforeEach(() => run(TWENTY, '2026-05-03'));

  test('waits for somebody to look, while what it was is missing', async () => {
    const report = await run(reused, '2026-05-04');
    expect(counts(report)).toEqual({ ...none, unchanged: 19, held: 1, missing: 1 });
    expect(report.heldRows).toEqual([
      { id: 'meeting-0', reason: 'its id was that of "Oak Sunrise", elsewhere' },
    ]);
    expect(cardOf('meeting-0')).toMatchObject({ name: 'Oak Sunrise', missingSince: '2026-05-04' });
  });

  test('becomes a listing of its own, which inherits nothing', async () => {
    const id = idOf('meeting-0');
    db.prepare('INSERT INTO overrides VALUES (?, ?, ?, ?, ?)').run(id, 'name', '"Ours"', 'ana', 'then');
    await run(reused, '2026-05-04');
    expect(counts(await run(reused, '2026-05-04', 'apply-held'))).toEqual({
      ...none,
      added: 1,
      unchanged: 19,
      missing: 1,
    });
    expect(idOf('meeting-0')).not.toBe(id);
    expect(cardOf('meeting-0')).toMatchObject({ name: 'Harbor Lights', missingSince: null });
    expect(readListing(db, id).name).toBe('Oak Sunrise');
    expect(counts(await run(reused, '2026-05-05'))).toEqual({ ...none, unchanged: 20, missing: 1 });
  });
});

describe('a group that asked not to be listed', () => {
  beforeEach(async () => {
    await run(TWENTY, '2026-05-03');
    const id = idOf('meeting-0');
    const staff = { by: 'ana', at: new Date('2026-05-03T15:00:00Z') };
    await saveListing(db, { ...readListing(db, id), status: 'do-not-list' }, staff, { id, version: 1 });
  });

  test('is neither overwritten nor listed again', async () => {
    const changed = [meetingRow(0, { notes: 'Come all' }), ...TWENTY.slice(1)];
    expect(counts(await run(changed, '2026-05-04'))).toEqual({ ...none, unchanged: 20 });
    expect(readListing(db, idOf('meeting-0'))).toMatchObject({ status: 'do-not-list', notes: null });
    expect(one('SELECT count(*) FROM cards')).toBe(19);
  });

  test('does not come in by another door: a new id of its name and town is held', async () => {
    const renewed = [meetingRow(0, { slug: 'brand-new' }), ...TWENTY.slice(1)];
    for (const how of ['apply', 'apply-held'] as const) {
      const report = await run(renewed, '2026-05-04', how);
      expect(counts(report)).toEqual({ ...none, unchanged: 19, held: 1, missing: 1 });
      expect(report.heldRows[0]?.reason).toMatch(/asked not to be listed/);
    }
  });
});

test('an ended listing stays ended', async () => {
  await run(TWENTY, '2026-05-03');
  const id = idOf('meeting-0');
  await saveListing(
    db,
    { ...readListing(db, id), status: 'ended' },
    { by: 'ana', at: new Date() },
    { id, version: 1 },
  );
  await run([meetingRow(0, { notes: 'We are back?' }), ...TWENTY.slice(1)], '2026-05-04');
  expect(readListing(db, id)).toMatchObject({ status: 'ended', notes: null });
});

test('a clock that runs backwards does not put the runs in disorder', async () => {
  await run(TWENTY, '2026-05-03');
  await run(TWENTY.slice(1), '2026-05-02');
  const [feed] = await listFeeds(db);
  expect(feed).toMatchObject({
    slug: 'bay-area-aa',
    listings: 20,
    missing: 1,
    lastRun: { status: 'applied' },
  });
  expect(feed?.lastRun?.report.missing).toBe(1);
});
