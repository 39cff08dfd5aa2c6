import type { DeskFeed } from '#db/feed-desk.ts';

/** A list that is older than this has most likely a newer one at its publisher's. */
export const OLD_AFTER_DAYS = 14;

/** How a feed goes, the most urgent first. Each has its words under `admin.feeds.states` and `admin.feeds.next`. */
export const FEED_STATES = ['waiting', 'failed', 'paused', 'empty', 'old', 'fine'] as const;
export type FeedState = (typeof FEED_STATES)[number];

export function stateOf(feed: DeskFeed, now: Date): FeedState {
  const { lastRun, appliedAt } = feed;
  if (feed.isWaiting || (lastRun?.status === 'held' && lastRun.refusedAt === null)) return 'waiting';
  if (feed.pausedAt) return 'paused';
  if (lastRun?.status === 'failed') return 'failed';
  if (appliedAt === null) return 'empty';
  return daysSince(appliedAt, now) > OLD_AFTER_DAYS ? 'old' : 'fine';
}

/** Whole days between an instant in ISO text and now. */
export function daysSince(at: string, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(at)) / 86_400_000);
}
