import crisisLines from '#data/national/crisis-lines.json' with { type: 'json' };
import finders from '#data/national/finders.json' with { type: 'json' };
import { type DeskQueue, deskCutoffs } from '#domain/desk.ts';
import { staleFacts } from '#domain/national.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { Db } from './client.ts';
import { LISTING_QUEUES, type ListingQueue, queueSql } from './desk-queues.ts';
import { countProposals } from './duplicates.ts';
import { prepared } from './prepared.ts';
import { listUncheckedEntries } from './settings.ts';
import { countTroubledLists } from './standing-lists.ts';
import { countWaiting } from './suggestions.ts';

export const QUEUE_PAGE_SIZE = 50;
/** Nobody needs to know whether it is 1,000 or 30,000, and counting on would take time. */
const COUNTED_UP_TO = 1000;
/** "I'm on this" lapses: whoever went home must not block the others. */
export const TAKEN_UP_HOURS = 2;

/** `isMore` when there are more than were counted. */
export type QueueCount = { readonly count: number; readonly isMore: boolean };

export type QueueItem = {
  readonly listingId: number;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  /** The day of what is old, or since when it is missing; null where there is no such day. */
  readonly since: Day | null;
  /** Who is on it right now. */
  readonly takenBy: string | null;
  /** Where the next page begins. */
  readonly cursor: QueueCursor;
};
export type QueueCursor = { readonly key: string | number; readonly id: number };

/** How much waits in each queue, in the order of `DESK_QUEUES`. */
export async function countDesk(db: Db, now: Date): Promise<Record<DeskQueue, QueueCount>> {
  const today = now.toISOString().slice(0, 10);
  const whole = (count: number) => ({ count, isMore: false });
  const listings = (queue: ListingQueue) => countQueue(db, queue, today);
  return {
    'crisis-facts': whole(staleFacts([...crisisLines, ...finders], today).length),
    'local-facts': whole((await listUncheckedEntries(db, today)).length),
    medication: listings('medication'),
    mentions: listings('mentions'),
    vacancy: listings('vacancy'),
    runs: whole((await listTroubledFeeds(db)).length),
    suggestions: whole(countWaiting(db)),
    missing: listings('missing'),
    lists: whole(await countTroubledLists(db, today)),
    duplicates: whole(countProposals(db)),
    pins: listings('pins'),
    old: listings('old'),
    welcome: listings('welcome'),
  };
}

function countQueue(db: Db, queue: ListingQueue, today: Day): QueueCount {
  const count = prepared(db, `SELECT count(*) FROM (${queueSql(queue)} LIMIT ${COUNTED_UP_TO + 1})`)
    .pluck()
    .get({ cutoff: cutoffOf(queue, today), key: LISTING_QUEUES[queue].before, id: 0 }) as number;
  return count > COUNTED_UP_TO ? { count: COUNTED_UP_TO, isMore: true } : { count, isMore: false };
}

/** Listings that need somebody, the oldest first, a page at a time. @param after the cursor of the last one before */
export async function listQueue(
  db: Db,
  queue: ListingQueue,
  now: Date,
  after?: QueueCursor,
): Promise<QueueItem[]> {
  const today = now.toISOString().slice(0, 10);
  const rows = prepared(
    db,
    `SELECT queue.id AS listingId, slug, name, kind, since, key, iif(taken_at > @lapsed, taken_by, NULL) AS takenBy
     FROM (${queueSql(queue)} LIMIT ${QUEUE_PAGE_SIZE}) AS queue JOIN listings ON listings.id = queue.id
       LEFT JOIN taken_up ON taken_up.listing_id = queue.id ORDER BY key, queue.id`,
  ).all({
    cutoff: cutoffOf(queue, today),
    key: after?.key ?? LISTING_QUEUES[queue].before,
    id: after?.id ?? 0,
    lapsed: lapsedAt(now),
  }) as (Omit<QueueItem, 'cursor'> & { key: string | number })[];
  return rows.map(({ key, ...item }) => ({
    ...item,
    since: item.since || null,
    cursor: { key, id: item.listingId },
  }));
}

/** The numbers of what waits in a queue, at most `most` and one more, by which to know that there are more. */
export async function listQueueIds(db: Db, queue: ListingQueue, now: Date, most: number): Promise<number[]> {
  return prepared(db, `SELECT id FROM (${queueSql(queue)} LIMIT @most)`)
    .pluck()
    .all({
      cutoff: cutoffOf(queue, now.toISOString().slice(0, 10)),
      key: LISTING_QUEUES[queue].before,
      id: 0,
      most: most + 1,
    }) as number[];
}

function cutoffOf(queue: ListingQueue, today: Day): Day {
  const { cutoff } = LISTING_QUEUES[queue];
  return cutoff === null ? '' : deskCutoffs(today)[cutoff];
}

export type TroubledFeed = {
  readonly slug: string;
  readonly name: string;
  readonly runId: number;
  readonly at: string;
  readonly status: 'held' | 'failed';
};

/** Feeds whose last run changed nothing because a person must look, or because it failed. */
export async function listTroubledFeeds(db: Db): Promise<TroubledFeed[]> {
  return prepared(
    db,
    `SELECT slug, name, runs.id AS runId, started_at AS at, runs.status FROM feeds JOIN runs
       ON runs.id = (SELECT max(id) FROM runs WHERE feed_id = feeds.id)
     WHERE runs.status IN ('held', 'failed') AND refused_at IS NULL ORDER BY runs.id`,
  ).all() as TroubledFeed[];
}

/** "I'm on this." @returns null when it is theirs now, else who is on it already */
export async function takeUp(db: Db, listingId: number, by: string, now: Date): Promise<string | null> {
  const take = db.transaction(() => {
    prepared(
      db,
      `INSERT INTO taken_up (listing_id, taken_by, taken_at) VALUES (@listingId, @by, @at)
       ON CONFLICT (listing_id) DO UPDATE SET taken_by = excluded.taken_by, taken_at = excluded.taken_at
         WHERE taken_by = excluded.taken_by OR taken_at <= @lapsed`,
    ).run({ listingId, by, at: now.toISOString(), lapsed: lapsedAt(now) });
    return prepared(db, 'SELECT taken_by FROM taken_up WHERE listing_id = ?')
      .pluck()
      .get(listingId) as string;
  });
  const holder = take.immediate();
  return holder === by ? null : holder;
}

/** They are done, or let it go. Nobody lets go for somebody else. */
export async function letGo(db: Db, listingId: number, by: string): Promise<void> {
  prepared(db, 'DELETE FROM taken_up WHERE listing_id = ? AND taken_by = ?').run(listingId, by);
}

function lapsedAt(now: Date): string {
  return new Date(now.getTime() - TAKEN_UP_HOURS * 3_600_000).toISOString();
}
