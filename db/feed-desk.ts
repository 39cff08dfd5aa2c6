import { type Report, reportSchema } from '#domain/feeds/report.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import type { Db } from './client.ts';
import { type Feed, type FeedSource, findFeed, saveFeed } from './feeds.ts';
import { prepared } from './prepared.ts';

export const RUNS_PER_PAGE = 20;
const MISSING_SHOWN = 50;

/** One import as staff see it. A failed one has the reason in `report.heldBecause` and counts nothing. */
export type DeskRun = {
  readonly id: number;
  readonly at: string;
  readonly status: 'applied' | 'held' | 'failed';
  readonly refusedAt: string | null;
  readonly report: Report;
};

export type DeskFeed = Feed & {
  /** All listings it ever brought; those missing now are among them. */
  readonly listings: number;
  readonly missing: number;
  readonly lastRun: DeskRun | null;
  /** When its list was last taken in. */
  readonly appliedAt: string | null;
  readonly isWaiting: boolean;
};

const SELECT_FEEDS = `SELECT feeds.id, slug, name, format, fellowship, time_zone AS timeZone, paused_at AS pausedAt,
  (SELECT count(*) FROM feed_records WHERE feed_id = feeds.id) AS listings,
  (SELECT count(*) FROM feed_records WHERE feed_id = feeds.id AND missing_since IS NOT NULL) AS missing,
  (SELECT started_at FROM runs WHERE feed_id = feeds.id AND status = 'applied' ORDER BY id DESC LIMIT 1) AS appliedAt,
  EXISTS (SELECT 1 FROM waiting_files WHERE feed_id = feeds.id) AS isWaiting FROM feeds`;

type Row = Omit<DeskFeed, 'lastRun' | 'isWaiting'> & { isWaiting: number };

/** Every feed with how it goes, by name. */
export async function listDeskFeeds(db: Db): Promise<DeskFeed[]> {
  return (prepared(db, `${SELECT_FEEDS} ORDER BY name`).all() as Row[]).map((row) => toFeed(db, row));
}

/** One feed by its slug, or null. */
export async function getDeskFeed(db: Db, slug: string): Promise<DeskFeed | null> {
  const row = prepared(db, `${SELECT_FEEDS} WHERE slug = ?`).get(slug) as Row | undefined;
  return row ? toFeed(db, row) : null;
}

function toFeed(db: Db, { isWaiting, ...row }: Row): DeskFeed {
  const [lastRun = null] = readRuns(db, row.id, Number.MAX_SAFE_INTEGER, 1);
  return { ...row, isWaiting: isWaiting === 1, lastRun };
}

/** The runs of a feed, the newest first, a page at a time. @param before the id that the page before ended with */
export async function listRuns(db: Db, feedId: number, before = Number.MAX_SAFE_INTEGER): Promise<DeskRun[]> {
  return readRuns(db, feedId, before, RUNS_PER_PAGE);
}

function readRuns(db: Db, feedId: number, before: number, count: number): DeskRun[] {
  const rows = prepared(
    db,
    `SELECT id, started_at AS at, status, refused_at AS refusedAt, report FROM runs
     WHERE feed_id = ? AND id < ? ORDER BY id DESC LIMIT ?`,
  ).all(feedId, before, count) as (Omit<DeskRun, 'report'> & { report: string })[];
  return rows.map((row) => ({ ...row, report: reportSchema.parse(JSON.parse(row.report)) }));
}

export type MissingListing = { readonly id: number; readonly name: string; readonly since: string };

/** Listings of a feed that its list does not hold any more, the newest losses first; the first of them. */
export async function listMissing(db: Db, feedId: number): Promise<MissingListing[]> {
  return prepared(
    db,
    `SELECT listings.id, name, missing_since AS since FROM feed_records
       CROSS JOIN listings ON listings.id = feed_records.listing_id
     WHERE feed_id = ? AND missing_since IS NOT NULL ORDER BY missing_since DESC, feed_records.listing_id LIMIT ${MISSING_SHOWN}`,
  ).all(feedId) as MissingListing[];
}

export type FeedSettings = {
  readonly name: string;
  readonly fellowship: string | null;
  readonly timeZone: string | null;
  readonly isPaused: boolean;
};

/**
 * Names a feed as visitors read it, and says what its file does not. Its slug stays: by that the command and editors'
 * rights know it. Cards that name the list say the new name at once.
 */
export async function setFeedSettings(
  db: Db,
  feedId: number,
  settings: FeedSettings,
  now: Date,
): Promise<Result<null, 'name-taken'>> {
  const set = db.transaction((): Result<null, 'name-taken'> => {
    const other = findFeed(db, settings.name);
    if (other && other.id !== feedId) return fail('name-taken');
    const before = prepared(db, 'SELECT name FROM feeds WHERE id = ?').pluck().get(feedId) as string;
    prepared(
      db,
      `UPDATE feeds SET name = @name, fellowship = @fellowship, time_zone = @timeZone,
         paused_at = iif(@isPaused, coalesce(paused_at, @now), NULL) WHERE id = @feedId`,
    ).run({ ...settings, isPaused: settings.isPaused ? 1 : 0, feedId, now: now.toISOString() });
    if (before === settings.name) return succeed(null);
    prepared(
      db,
      `UPDATE cards SET card = json_set(card, '$.listedBy', @name) WHERE card ->> '$.listedBy' = @before
         AND listing_id IN (SELECT coalesce(merged_into, listing_id) FROM feed_records JOIN listings
           ON listings.id = listing_id WHERE feed_id = @feedId)`,
    ).run({ name: settings.name, before, feedId });
    return succeed(null);
  });
  return set.immediate();
}

/** Adds a feed that has brought nothing yet. @returns its slug */
export async function addFeed(db: Db, source: FeedSource, now: Date): Promise<Result<string, 'name-taken'>> {
  const add = db.transaction((): Result<string, 'name-taken'> => {
    if (findFeed(db, source.name)) return fail('name-taken');
    return succeed(saveFeed(db, source, now).slug);
  });
  return add.immediate();
}
