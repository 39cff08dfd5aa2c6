import type { Closure } from '#domain/closures.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** The closures that a card tells of. */
export function readClosures(db: Db, listingId: number, now: Date): Closure[] {
  return prepared(
    db,
    `SELECT first_day AS firstDay, last_day AS lastDay, note FROM closed_listings JOIN closures
       ON closures.id = closure_id
     WHERE listing_id = ? AND taken_back_at IS NULL AND last_day >= ? ORDER BY first_day, closures.id`,
  ).all(listingId, closuresStandFrom(now)) as Closure[];
}

/** Closures that end before this day are over everywhere: somewhere west of Greenwich it is still yesterday. */
export function closuresStandFrom(now: Date): Day {
  return new Date(now.getTime() - 86_400_000).toISOString().slice(0, 10);
}
