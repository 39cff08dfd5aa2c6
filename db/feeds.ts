import { type Report, reportSchema } from '#domain/feeds/report.ts';
import { slugify } from '#domain/text.ts';
import type { Db } from './client.ts';
import { lastRun } from './feed-runs.ts';
import { prepared } from './prepared.ts';

/** A publisher's data as an operator names it. The name makes the address: the same name is the same feed. */
export type FeedSource = {
  readonly name: string;
  readonly format: string;
  readonly fellowship: string | null;
  readonly timeZone: string | null;
};

export type Feed = FeedSource & {
  readonly id: number;
  readonly slug: string;
  /** Since when it takes nothing in; null when it does. */
  readonly pausedAt: string | null;
};

export type FeedSummary = Feed & {
  /** All listings it ever brought, those that are missing now among them. */
  readonly listings: number;
  readonly missing: number;
  readonly lastRun: {
    readonly at: string;
    readonly status: 'applied' | 'held';
    readonly report: Report;
  } | null;
};

/** The feed of that name, or null. */
export async function getFeed(db: Db, name: string): Promise<Feed | null> {
  return findFeed(db, name);
}

/** Every feed with what its last run came to, by name. */
export async function listFeeds(db: Db): Promise<FeedSummary[]> {
  const feeds = prepared(
    db,
    `SELECT feeds.id, slug, name, format, fellowship, time_zone AS timeZone, paused_at AS pausedAt,
       (SELECT count(*) FROM feed_records WHERE feed_id = feeds.id) AS listings,
       (SELECT count(*) FROM feed_records WHERE feed_id = feeds.id AND missing_since IS NOT NULL) AS missing
     FROM feeds ORDER BY name`,
  ).all() as Omit<FeedSummary, 'lastRun'>[];
  return feeds.map((feed) => {
    const run = lastRun(db, feed.id);
    const report = run && reportSchema.parse(JSON.parse(run.report));
    return { ...feed, lastRun: run && report && { at: run.startedAt, status: run.status, report } };
  });
}

/** For use inside a transaction: the feed that is called so now, or was when its slug was made; or null. */
export function findFeed(db: Db, name: string): Feed | null {
  const feed = prepared(
    db,
    `SELECT id, slug, name, format, fellowship, time_zone AS timeZone, paused_at AS pausedAt FROM feeds
     WHERE slug = @slug OR name = @name ORDER BY slug = @slug DESC LIMIT 1`,
  ).get({ slug: slugify(name), name });
  return (feed as Feed | undefined) ?? null;
}

/** For use inside a transaction: adds the feed, or notes that its fellowship or zone are known better now. */
export function saveFeed(db: Db, source: FeedSource, now: Date): Feed {
  const feed = findFeed(db, source.name);
  if (!feed) {
    prepared(
      db,
      'INSERT INTO feeds (slug, name, format, fellowship, time_zone, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(
      slugify(source.name),
      source.name,
      source.format,
      source.fellowship,
      source.timeZone,
      now.toISOString(),
    );
  } else if (feed.fellowship !== source.fellowship || feed.timeZone !== source.timeZone) {
    prepared(db, 'UPDATE feeds SET fellowship = ?, time_zone = ? WHERE id = ?').run(
      source.fellowship,
      source.timeZone,
      feed.id,
    );
  }
  const saved = findFeed(db, source.name);
  if (!saved) throw new Error(`The feed "${source.name}" was not saved`);
  return saved;
}
