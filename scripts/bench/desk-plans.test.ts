import { expect, test } from 'vitest';
import { getAct, getAppliedRun, listActs, listAppliedRuns } from '#db/acts.ts';
import { type Db, openDb } from '#db/client.ts';
import { getCoverage, getKnown, listCoverageAreas } from '#db/coverage.ts';
import { countDesk, listQueue, listTroubledFeeds } from '#db/desk.ts';
import { findDeskListingIds, findDeskListings, getDeskListing } from '#db/desk-listings.ts';
import { LISTING_QUEUES, type ListingQueue } from '#db/desk-queues.ts';
import { listProposals } from '#db/duplicates.ts';
import { getDeskFeed, listDeskFeeds, listMissing, listRuns } from '#db/feed-desk.ts';
import { type ChangesOf, listChanges } from '#db/history.ts';
import { findPartners } from '#db/partners.ts';
import { findAudit } from '#db/staff/audit.ts';
import { listDeskLists } from '#db/standing-lists.ts';
import { listWaiting } from '#db/suggestion-queue.ts';
import { fillDesk } from './desk-data.ts';
import { fillDeskMore } from './desk-more.ts';

/** Tables that grow with the directory. The rest hold some dozens of rows. */
const BIG = [
  'listings',
  'places',
  'cards',
  'claims',
  'changes',
  'feed_records',
  'schedules',
  'audit',
  'duplicates',
  'organizations',
  'suggestions',
  'batches',
  'runs',
  'calls',
];
const NOW = new Date('2026-07-24T18:30:00Z');
const TODAY = '2026-07-24';

type Ran = { readonly sql: string; readonly values: readonly unknown[] };

/** Notes every statement that is read from now on, with its values. */
function watch(db: Db): Ran[] {
  const ran: Ran[] = [];
  const prepare = db.prepare.bind(db);
  db.prepare = ((sql: string) => {
    const statement = prepare(sql);
    for (const method of ['all', 'get', 'iterate'] as const) {
      const read = statement[method].bind(statement) as (...values: unknown[]) => unknown;
      statement[method] = ((...values: unknown[]) => {
        ran.push({ sql, values });
        return read(...values);
      }) as never;
    }
    return statement;
  }) as Db['prepare'];
  return ran;
}

/** Steps that read a whole table. Not meant: indexes of those that wait alone, and pages from the newest on. */
function bigScans(db: Db, { sql, values }: Ran): string[] {
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[];
  const steps = plan.map(({ detail }) => detail);
  const isPaged =
    /ORDER BY (\w+\.)?id DESC\s+LIMIT \d+$/.test(sql) && !steps.includes('USE TEMP B-TREE FOR ORDER BY');
  return steps.filter((step) => {
    const table = step.match(/^SCAN (\w+)/)?.[1] ?? '';
    if (!BIG.includes(table) || /INDEX (suggestions_waiting|duplicates_open)$/.test(step)) return false;
    return !(isPaged && sql.includes(`FROM ${table}`));
  });
}

test('no page of the desk reads a whole table that grows with the directory', {
  timeout: 60_000,
}, async () => {
  const db = openDb(':memory:');
  fillDesk(db, 3000, TODAY);
  fillDeskMore(db, 3000, NOW);
  const ran = watch(db);
  await countDesk(db, NOW);
  for (const queue of Object.keys(LISTING_QUEUES) as ListingQueue[]) await listQueue(db, queue, NOW);
  await listTroubledFeeds(db);
  const searches = [
    {},
    { kind: 'food' },
    { status: 'ended' },
    { words: 'town 7' },
    { words: 'town', kind: 'food', status: 'published' },
  ] as const;
  for (const search of searches) {
    await findDeskListings(db, search, 100);
    await findDeskListingIds(db, search, 500);
  }
  await getDeskListing(db, 77);
  const changes: ChangesOf[] = [
    { listingId: 7 },
    { runId: 7 },
    { batchId: 7 },
    { by: 'ana' },
    { since: '2026-01-01' },
  ];
  for (const of of changes) {
    for (const before of [undefined, 2000]) await listChanges(db, of, { before, maySeeHidden: true });
  }
  await listActs(db, {});
  await getAct(db, 7);
  await listAppliedRuns(db);
  await getAppliedRun(db, 7);
  await listProposals(db, 1);
  await listWaiting(db);
  await findAudit(db, { action: 'sign-in', before: 500 });
  await findAudit(db, {});
  await listDeskFeeds(db);
  await getDeskFeed(db, 'f');
  await listRuns(db, 1);
  await listMissing(db, 1);
  await listCoverageAreas(db);
  for (const area of [
    { region: 'S1', county: 'County 1' },
    { region: 'S1', county: null },
  ]) {
    await getCoverage(db, area);
    await getKnown(db, area, TODAY);
  }
  await listDeskLists(db, TODAY);
  await findPartners(db, {});
  expect(ran.length).toBeGreaterThan(40);
  const slow = [...ran].flatMap((one) => bigScans(db, one).map((step) => `${step}: ${one.sql}`));
  expect([...new Set(slow)]).toEqual([]);
});
