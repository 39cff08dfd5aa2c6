import { beforeEach, describe, expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import type { ParsedFeed } from '#domain/feeds/feed.ts';
import { meetingGuide } from '#domain/feeds/meeting-guide.ts';
import { type Db, openDb } from './client.ts';
import { listTroubledFeeds } from './desk.ts';
import { getDeskFeed, listDeskFeeds, listMissing, listRuns, setFeedSettings } from './feed-desk.ts';
import { addFailedRun } from './feed-runs.ts';
import { type Feed, getFeed } from './feeds.ts';
import { importFeed } from './import-feed.ts';
import { readListing } from './listing-rows.ts';
import { changeListing } from './listings.ts';
import { lookAtWaiting, releaseWaiting } from './release-feed.ts';
import { syncTerms } from './terms.ts';
import { addWaitingFile, getWaitingFile, getWaitingTexts, refuseWaitingFile } from './waiting-files.ts';

const SOURCE = { name: 'Bay Area AA', format: 'meeting-guide', fellowship: 'aa', timeZone: null };
const WORDS = [
  'Sunrise',
  'Nightcap',
  'Harbor',
  'Lantern',
  'Quarry',
  'Meadow',
  'Bridge',
  'Orchard',
  'Canyon',
  'Ferry',
];
const author = { by: 'feed:bay-area-aa', at: new Date('2026-05-04T12:00:00Z') };
const ana = { by: 'ana@example.org', at: new Date('2026-05-04T11:00:00Z') };

const row = (index: number, changes: object = {}) => ({
  slug: `m-${index}`,
  name: `${WORDS[index]} Group`,
  day: index % 7,
  time: '19:00',
  timezone: 'America/Los_Angeles',
  formatted_address: `${index + 1} Oak St, San Jose, CA 95112, USA`,
  ...changes,
});
const TEN = WORDS.map((_, index) => row(index));

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
});

function parse(rows: readonly object[]): ParsedFeed {
  const parsed = meetingGuide.parse(JSON.stringify(rows), { fellowship: 'aa', zone: null });
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

async function bring(rows: readonly object[], day: string) {
  const files = { feed: JSON.stringify(rows) };
  const now = new Date(`${day}T12:00:00Z`);
  return importFeed(db, SOURCE, parse(rows), { now, dryRun: false, applyHeld: false, files });
}

async function feed(): Promise<Feed> {
  const found = await getFeed(db, SOURCE.name);
  if (!found) throw new Error('There is no feed');
  return found;
}

/** Ten came, then a file with three of them, one under a new time. */
async function holdOne() {
  await bring(TEN, '2026-05-01');
  const rows = [row(0, { time: '20:00' }), row(1), row(2)];
  await bring(rows, '2026-05-02');
  const waiting = await getWaitingFile(db, (await feed()).id);
  if (!waiting?.outlook) throw new Error('Nothing waits');
  return { rows, waiting, outlook: waiting.outlook };
}

const published = () =>
  db.prepare('SELECT count(*) FROM feed_records WHERE missing_since IS NULL').pluck().get();

describe('a run that is held', () => {
  test('keeps its file, with what it would do, name by name', async () => {
    const { waiting, outlook, rows } = await holdOne();
    expect(waiting).toMatchObject({ runId: 2, broughtBy: 'command' });
    expect(outlook.because).toBe('7 of the 10 listings of this feed are not in the file.');
    expect(outlook.report).toMatchObject({
      rows: 3,
      added: 0,
      updated: 1,
      unchanged: 2,
      missing: 7,
      heldBecause: null,
    });
    expect(outlook.gone.map(({ name }) => name)).toContain('Ferry Group');
    expect(outlook.gone).toHaveLength(7);
    expect(outlook.changes).toMatchObject([
      {
        name: 'Sunrise Group',
        cells: [
          {
            column: 'times',
            before: expect.stringContaining('19:00'),
            after: expect.stringContaining('20:00'),
          },
        ],
      },
    ]);
    expect((await getWaitingTexts(db, waiting.feedId))?.feed).toBe(JSON.stringify(rows));
    expect(published()).toBe(10);
    expect(await listTroubledFeeds(db)).toMatchObject([{ slug: 'bay-area-aa', status: 'held' }]);
  });

  test('is released as it was shown, and waits no more', async () => {
    const { rows, waiting, outlook } = await holdOne();
    const released = await releaseWaiting(db, await feed(), parse(rows), outlook.digest, author);
    expect(released).toMatchObject({ ok: true, value: { updated: 1, missing: 7 } });
    expect(published()).toBe(3);
    expect(await getWaitingFile(db, waiting.feedId)).toBeNull();
    expect(await listTroubledFeeds(db)).toEqual([]);
    expect(await listMissing(db, waiting.feedId)).toHaveLength(7);
    const [last] = await listRuns(db, waiting.feedId);
    expect(last).toMatchObject({ id: 3, status: 'applied' });
  });

  test('is not released when it would do anything else by now, and shows what', async () => {
    const { rows, waiting, outlook } = await holdOne();
    // Somebody here has set the time that would change.
    const before = readListing(db, 1);
    changeListing(db, 1, { ...before, schedules: [] }, ana);
    db.prepare(
      "INSERT INTO overrides (listing_id, field, value, set_by, set_at) VALUES (1, 'schedules', '[]', 'ana', '')",
    ).run();
    const released = await releaseWaiting(db, await feed(), parse(rows), outlook.digest, author);
    expect(released).toEqual({ ok: false, problem: 'changed-since' });
    expect(published()).toBe(10);
    const anew = (await getWaitingFile(db, waiting.feedId))?.outlook;
    expect(anew?.digest).not.toBe(outlook.digest);
    expect(anew?.changes).toEqual([]);
    expect(await releaseWaiting(db, await feed(), parse(rows), anew?.digest ?? '', author)).toMatchObject({
      ok: true,
    });
    expect(readListing(db, 1).schedules).toEqual([]);
  });

  test('is refused: its file is gone, its listings are as they were, the desk asks no more', async () => {
    const { waiting } = await holdOne();
    await refuseWaitingFile(db, waiting.feedId, ana);
    expect(await getWaitingFile(db, waiting.feedId)).toBeNull();
    expect(await listTroubledFeeds(db)).toEqual([]);
    expect(published()).toBe(10);
    expect((await listRuns(db, waiting.feedId))[0]).toMatchObject({
      status: 'held',
      refusedAt: ana.at.toISOString(),
    });
  });

  test('is overtaken by a newer file', async () => {
    const { waiting } = await holdOne();
    await bring(TEN, '2026-05-03');
    expect(await getWaitingFile(db, waiting.feedId)).toBeNull();
  });
});

test('a file that was brought by hand waits until it was looked at, and is then released', async () => {
  await bring(TEN, '2026-05-01');
  const { id } = await feed();
  const rows = [...TEN.slice(0, 9), row(9, { name: 'Renamed Group', notes: 'New door' })];
  await addWaitingFile(db, id, { feed: JSON.stringify(rows) }, ana);
  expect((await getWaitingFile(db, id))?.outlook).toBeNull();
  const outlook = await lookAtWaiting(db, await feed(), parse(rows));
  expect(outlook).toMatchObject({ because: null, report: { updated: 1, unchanged: 9 } });
  expect(await releaseWaiting(db, await feed(), parse(rows), outlook.digest, author)).toMatchObject({
    ok: true,
  });
  expect(readListing(db, 10).name).toBe('Renamed Group');
});

test('where somebody hid a place, looking at a feed does not tell where it was', async () => {
  await bring(TEN, '2026-05-01');
  const before = readListing(db, 1);
  if (!before.place) throw new Error('It has a place');
  changeListing(db, 1, { ...before, place: { ...before.place, visibility: 'hidden' } }, ana);
  const rows = [
    row(0, { formatted_address: '77 Secret St, San Jose, CA 95112, USA', time: '20:00' }),
    ...TEN.slice(1),
  ];
  const { id } = await feed();
  await addWaitingFile(db, id, { feed: JSON.stringify(rows) }, ana);
  const outlook = await lookAtWaiting(db, await feed(), parse(rows));
  expect(outlook.changes).toMatchObject([{ id: 1, cells: [{ column: 'times' }] }]);
  expect(JSON.stringify(outlook)).not.toMatch(/Oak St|Secret/);
});

describe('a feed', () => {
  test('that is paused takes nothing in', async () => {
    await bring(TEN, '2026-05-01');
    const { id } = await feed();
    const settings = { name: SOURCE.name, fellowship: 'aa', timeZone: null };
    await setFeedSettings(db, id, { ...settings, isPaused: true }, ana.at);
    expect(await bring(TEN, '2026-05-02')).toEqual({
      ok: false,
      problem: 'The feed "Bay Area AA" is paused: nothing of it is taken in.',
    });
    expect(await listDeskFeeds(db)).toMatchObject([
      { listings: 10, missing: 0, pausedAt: ana.at.toISOString() },
    ]);
    await setFeedSettings(db, id, { ...settings, isPaused: false }, ana.at);
    expect(await bring(TEN, '2026-05-02')).toMatchObject({ ok: true });
  });

  test('that is called something else says so to visitors, and is known by both names', async () => {
    await bring(TEN, '2026-05-01');
    await importFeed(db, { ...SOURCE, name: 'Other' }, parse([]), {
      now: ana.at,
      dryRun: false,
      applyHeld: true,
    });
    const { id } = await feed();
    const settings = { fellowship: 'aa', timeZone: null, isPaused: false };
    expect(await setFeedSettings(db, id, { ...settings, name: 'other!' }, ana.at)).toEqual({
      ok: false,
      problem: 'name-taken',
    });
    await setFeedSettings(db, id, { ...settings, name: 'Intergroup' }, ana.at);
    expect(db.prepare("SELECT DISTINCT card ->> '$.listedBy' FROM cards").pluck().all()).toEqual([
      'Intergroup',
    ]);
    for (const name of ['Bay Area AA', 'Intergroup']) expect((await getFeed(db, name))?.id).toBe(id);
    expect(await getDeskFeed(db, 'bay-area-aa')).toMatchObject({ name: 'Intergroup' });
  });

  test('whose file could not be used shows why, until one can', async () => {
    await bring(TEN, '2026-05-01');
    const { id } = await feed();
    await addFailedRun(db, id, 'It is no JSON.', ana.at);
    expect(await listTroubledFeeds(db)).toMatchObject([{ status: 'failed' }]);
    expect(await getDeskFeed(db, 'bay-area-aa')).toMatchObject({
      lastRun: { status: 'failed', report: { heldBecause: 'It is no JSON.' } },
      appliedAt: '2026-05-01T12:00:00.000Z',
    });
    await bring(TEN, '2026-05-05');
    expect(await listTroubledFeeds(db)).toEqual([]);
  });
});
