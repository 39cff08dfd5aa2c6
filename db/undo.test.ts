import { beforeEach, describe, expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { meetingGuide } from '#domain/feeds/meeting-guide.ts';
import type { ListingInput } from '#domain/listing.ts';
import { changeMany } from './batches.ts';
import { type Db, openDb } from './client.ts';
import { listChanges } from './history.ts';
import { importFeed } from './import-feed.ts';
import { readListMarks } from './list-marks.ts';
import { readListing } from './listing-rows.ts';
import { saveListing } from './listings.ts';
import { syncTerms } from './terms.ts';
import { undoBatch, undoChange, undoRun } from './undo.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 5, 1, 12, minute));
const ana = (minute = 0) => ({ by: 'ana', at: at(minute) });
const ben = (minute: number) => ({ by: 'ben', at: at(minute) });

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
});

const house: ListingInput = {
  kind: 'recovery-housing',
  name: 'Lantern House',
  attendance: 'in-person',
  phones: [{ number: '508-555-0100' }],
  details: { capacity: 8 },
};

async function add(input: ListingInput = house): Promise<number> {
  const saved = await saveListing(db, input, ana());
  if (!('id' in saved)) throw new Error('A new listing cannot conflict');
  return saved.id;
}

async function edit(id: number, change: Partial<ListingInput>, author = ana(1)): Promise<void> {
  const version = db.prepare('SELECT version FROM listings WHERE id = ?').pluck().get(id) as number;
  await saveListing(db, { ...readListing(db, id), ...change } as ListingInput, author, { id, version });
}

const newest = async (listingId: number) => {
  const [change] = await listChanges(db, { listingId }, { maySeeHidden: true });
  if (!change) throw new Error('There is no change');
  return change;
};

/** The row and all that belongs to it, without what counts versions and times. */
function everythingOf(id: number) {
  const row = db.prepare('SELECT * FROM listings WHERE id = ?').get(id) as Record<string, unknown>;
  const { version, updated_at, ...listing } = row;
  const card = db.prepare('SELECT card FROM cards WHERE listing_id = ?').pluck().get(id);
  const cells = db.prepare('SELECT * FROM cells WHERE listing_id = ?').all(id);
  return { listing, card, cells, whole: readListing(db, id) };
}

describe('one change', () => {
  test('taken back restores the same row, and is itself in the history', async () => {
    const id = await add();
    const before = everythingOf(id);
    await edit(id, { phones: [{ number: '911' }] });
    const change = await newest(id);
    expect(await undoChange(db, change.id, ben(2))).toMatchObject({ value: { undone: 1, left: [] } });
    expect(everythingOf(id)).toEqual(before);
    expect(await newest(id)).toMatchObject({
      field: 'phones',
      by: 'ben',
      undoes: change.id,
      isUndone: false,
    });
    const [, undone] = await listChanges(db, { listingId: id }, { maySeeHidden: true });
    expect(undone).toMatchObject({ id: change.id, isUndone: true });
  });

  test('taking it back twice, or after somebody has changed it again, is told and does nothing', async () => {
    const id = await add();
    await edit(id, { summary: 'Eight beds' });
    const first = await newest(id);
    await edit(id, { summary: 'Nine beds' }, ben(2));
    const left = (because: string) => ({
      value: { batchId: null, undone: 0, left: [{ changeId: first.id, field: 'summary', because }] },
    });
    expect(await undoChange(db, first.id, ana(3))).toMatchObject(left('changed-since'));
    expect(readListing(db, id).summary).toBe('Nine beds');
    await undoChange(db, (await newest(id)).id, ana(4));
    await undoChange(db, first.id, ana(5));
    expect(readListing(db, id).summary).toBeNull();
    expect(await undoChange(db, first.id, ana(6))).toMatchObject(left('already-undone'));
    expect(await undoChange(db, 999, ana(7))).toEqual({ ok: false, problem: 'unknown' });
  });

  test('taking the taking back back brings it again', async () => {
    const id = await add();
    await edit(id, { summary: 'Eight beds' });
    const change = await newest(id);
    await undoChange(db, change.id, ana(2));
    await undoChange(db, (await newest(id)).id, ana(3));
    expect(readListing(db, id).summary).toBe('Eight beds');
    const changes = await listChanges(db, { listingId: id }, { maySeeHidden: true });
    expect(changes.map(({ isUndone }) => isUndone)).toEqual([false, true, false, false]);
  });

  test('fields that the kind taken back does not know go with it, and that is in the history too', async () => {
    const id = await add();
    await edit(id, { kind: 'employment', details: { recordHelp: true } });
    const changes = await listChanges(db, { listingId: id }, { maySeeHidden: true });
    const kind = changes.find(({ field }) => field === 'kind');
    expect(await undoChange(db, kind?.id ?? 0, ben(2))).toMatchObject({ value: { undone: 1 } });
    expect(readListing(db, id)).toMatchObject({ kind: 'recovery-housing', details: {} });
    const after = await listChanges(db, { by: 'ben' }, { maySeeHidden: true });
    expect(after.map(({ field, undoes }) => [field, undoes])).toEqual([
      ['details', null],
      ['kind', kind?.id],
    ]);
  });
});

describe('one act of many changes', () => {
  test('is undone whole, but for what somebody has put right since', async () => {
    const ids = [await add(), await add({ ...house, name: 'Two' }), await add({ ...house, name: 'Three' })];
    const [one, two, three] = ids as [number, number, number];
    await edit(three, { status: 'paused' });
    const before = everythingOf(one);
    const bulk = await changeMany(
      db,
      ids,
      (listing) => ({ ...listing, status: 'paused' }),
      'Holidays',
      ana(2),
    );
    expect(bulk).toMatchObject({ changed: 2, unchanged: 1 });
    await edit(two, { status: 'ended' }, ben(3));
    const undone = await undoBatch(db, bulk.batchId, ana(4));
    expect(undone).toMatchObject({ undone: 1, left: [{ listingId: two, because: 'changed-since' }] });
    expect(everythingOf(one)).toEqual(before);
    expect([one, two, three].map((id) => readListing(db, id).status)).toEqual([
      'published',
      'ended',
      'paused',
    ]);
    // And the undoing is an act that can be undone.
    await undoBatch(db, undone.batchId ?? 0, ana(5));
    expect(readListing(db, one).status).toBe('paused');
  });

  test('is made whole or not at all', async () => {
    const id = await add();
    const change = changeMany(db, [id, 999], (listing) => ({ ...listing, status: 'ended' }), 'x', ana(1));
    await expect(change).rejects.toThrow('999');
    expect(readListing(db, id).status).toBe('published');
    expect(db.prepare('SELECT count(*) FROM batches').pluck().get()).toBe(0);
  });
});

describe('one import run', () => {
  const row = (index: number, more: object = {}) => ({
    slug: `m-${index}`,
    name: `Meeting number ${index}`,
    day: index % 7,
    time: '19:00',
    timezone: 'America/New_York',
    formatted_address: `${index} Main St, Quincy, MA 02169, USA`,
    ...more,
  });
  async function runImport(rows: readonly object[], minute: number): Promise<number> {
    const parsed = meetingGuide.parse(JSON.stringify(rows), { fellowship: 'aa', zone: null });
    if (!parsed.ok) throw new Error(parsed.problem);
    const source = { name: 'Quincy AA', format: 'meeting-guide', fellowship: 'aa', timeZone: null };
    const options = { now: at(minute), dryRun: false, applyHeld: true };
    await importFeed(db, source, parsed.value, options);
    return db.prepare('SELECT max(id) FROM runs').pluck().get() as number;
  }
  const idOf = (name: string) =>
    db.prepare('SELECT id FROM listings WHERE name = ?').pluck().get(name) as number;
  const statusOf = (id: number) => readListing(db, id).status;

  test('goes back field by field, what it added becomes a draft, and the same file does not bring it again', async () => {
    await runImport([row(1), row(2)], 0);
    const one = idOf('Meeting number 1');
    const before = everythingOf(one);
    const next = [row(1, { time: '20:15' }), row(2, { notes: 'Ring twice' }), row(3)];
    const run = await runImport(next, 10);
    const three = idOf('Meeting number 3');
    await edit(idOf('Meeting number 2'), { notes: 'Ring three times' }, ana(11));
    const undone = await undoRun(db, run, ana(12));
    expect(undone).toMatchObject({ undone: 2, left: [{ field: 'notes', because: 'changed-since' }] });
    expect(everythingOf(one).whole).toEqual(before.whole);
    expect(statusOf(three)).toBe('draft');
    expect(db.prepare('SELECT 1 FROM cards WHERE listing_id = ?').get(three)).toBeUndefined();

    await runImport(next, 20);
    expect(readListing(db, one).schedules[0]?.startMinute).toBe(1140);
    expect(statusOf(three)).toBe('draft');
    expect(readListing(db, idOf('Meeting number 2')).notes).toBe('Ring three times');
    expect(db.prepare('SELECT count(*) FROM listings').pluck().get()).toBe(3);
  });

  const marksOf = (id: number) => {
    const [mark] = readListMarks(db, id);
    if (!mark) throw new Error('It is on no list');
    const { feedId, externalId, ...marks } = mark;
    const card = JSON.parse(
      db.prepare('SELECT card FROM cards WHERE listing_id = ?').pluck().get(id) as string,
    );
    expect(card).toMatchObject({ listedOn: marks.lastSeenOn, missingSince: marks.missingSince });
    return marks;
  };
  const day = (number: number) => number * 24 * 60;

  test('a wrong file that lacked half of the list leaves no warning behind, and no day of its own', async () => {
    const both = [row(1), row(2)];
    await runImport(both, 0);
    const wrong = await runImport([row(1)], day(1));
    const [one, two] = [idOf('Meeting number 1'), idOf('Meeting number 2')];
    expect(marksOf(two)).toMatchObject({ lastSeenOn: '2026-06-01', missingSince: '2026-06-02' });
    await undoRun(db, wrong, ana(day(1) + 5));
    expect(marksOf(one)).toEqual({ lastSeenOn: '2026-06-01', missingSince: null, missingRuns: 0 });
    expect(marksOf(two)).toEqual({ lastSeenOn: '2026-06-01', missingSince: null, missingRuns: 0 });
    await undoRun(db, wrong, ana(day(1) + 6));
    expect(marksOf(two), 'taking it back twice is once').toMatchObject({ missingRuns: 0 });
  });

  test('what was missing before it is missing as before it, and what a later run missed too is missing since that', async () => {
    const all = [row(1), row(2), row(3)];
    await runImport(all, 0);
    await runImport([row(1), row(3)], day(1));
    const wrong = await runImport([row(2)], day(2));
    await runImport([row(1)], day(3));
    const [one, two, three] = [1, 2, 3].map((number) => idOf(`Meeting number ${number}`)) as [
      number,
      number,
      number,
    ];
    await undoRun(db, wrong, ana(day(3) + 5));
    expect(marksOf(one)).toEqual({ lastSeenOn: '2026-06-04', missingSince: null, missingRuns: 0 });
    expect(marksOf(three)).toEqual({ lastSeenOn: '2026-06-02', missingSince: '2026-06-04', missingRuns: 1 });
    expect(marksOf(two), 'seen in the wrong file, missed by the one after').toMatchObject({ missingRuns: 1 });
  });

  test('what the wrong file brought again is missing again', async () => {
    await runImport([row(1), row(2)], 0);
    await runImport([row(1)], day(1));
    const wrong = await runImport([row(1), row(2)], day(2));
    await undoRun(db, wrong, ana(day(2) + 5));
    expect(marksOf(idOf('Meeting number 2'))).toEqual({
      lastSeenOn: '2026-06-01',
      missingSince: '2026-06-02',
      missingRuns: 1,
    });
    expect(marksOf(idOf('Meeting number 1'))).toMatchObject({ lastSeenOn: '2026-06-02' });
  });

  test('leaves alone what it added and a person has made their own since', async () => {
    const run = await runImport([row(1)], 0);
    const one = idOf('Meeting number 1');
    await edit(one, { summary: 'I called them' }, ana(1));
    expect(await undoRun(db, run, ben(2))).toMatchObject({ undone: 0, left: [{ field: 'listing' }] });
    expect(statusOf(one)).toBe('published');
  });

  test('a feed’s word that a person took back stays out when the feed says it with other news', async () => {
    await runImport([row(1)], 0);
    const one = idOf('Meeting number 1');
    await runImport([row(1, { time: '20:15' })], 10);
    await undoChange(db, (await newest(one)).id, ana(11));
    await runImport([row(1, { time: '20:30', notes: 'Ring twice' })], 20);
    expect(readListing(db, one)).toMatchObject({ notes: 'Ring twice', schedules: [{ startMinute: 1140 }] });
  });

  test('a group that asked not to be listed is not brought back under another id, nor by undoing', async () => {
    const run = await runImport([row(1), row(2)], 0);
    const one = idOf('Meeting number 1');
    await edit(one, { status: 'do-not-list' }, ana(1));
    await runImport([{ ...row(1), slug: 'new-id' }, row(2)], 10);
    await undoRun(db, run, ana(20));
    expect(statusOf(one)).toBe('do-not-list');
    expect(db.prepare("SELECT count(*) FROM listings WHERE name = 'Meeting number 1'").pluck().get()).toBe(1);
  });
});

describe('the history', () => {
  test('is read by listing, act, author and time, a page at a time, each change once', async () => {
    const id = await add();
    for (let minute = 1; minute <= 120; minute++)
      await edit(id, { summary: `Number ${minute}` }, ana(minute));
    for (const of of [{ listingId: id }, { by: 'ana' }, { since: at(0).toISOString() }] as const) {
      const seen: number[] = [];
      for (;;) {
        const page = await listChanges(db, of, { before: seen.at(-1), maySeeHidden: false });
        if (page.length === 0) break;
        seen.push(...page.map((change) => change.id));
      }
      expect(seen).toEqual(Array.from({ length: 121 }, (_, index) => 121 - index));
    }
    const late = await listChanges(db, { since: at(119).toISOString() }, { maySeeHidden: false });
    expect(late.map(({ after }) => after)).toEqual(['Number 120', 'Number 119']);
    expect(await listChanges(db, { by: 'ben' }, { maySeeHidden: false })).toEqual([]);
  });

  test('tells where a hidden place is, or was, only to those who may know', async () => {
    const place = {
      street: '12 Lantern Way',
      town: 'Worcester',
      postalCode: '01608',
      latitude: 42.2634,
      longitude: -71.8022,
      visibility: 'hidden' as const,
    };
    const id = await add({ ...house, place });
    await edit(id, { place: { ...place, street: '14 Lantern Way' } });
    const masked = JSON.stringify(await listChanges(db, { listingId: id }, { maySeeHidden: false }));
    expect(masked).toContain('Worcester');
    expect(masked).not.toMatch(/Lantern Way|01608|42\.2634|71\.8022/);
    expect(JSON.stringify(await listChanges(db, { listingId: id }, { maySeeHidden: true }))).toContain(
      '14 Lantern',
    );
  });
});
