import type { Day } from '#domain/schedule/schedule.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** The field of the history in which a person's word about a publisher's list is written down. */
export const ON_LIST_FIELD = 'on-list';

/** What we know of one publisher's list and a listing: when it was last on it, and since when it is missing. */
export type ListMark = {
  readonly feedId: number;
  readonly externalId: string;
  readonly lastSeenOn: Day;
  readonly missingSince: Day | null;
  readonly missingRuns: number;
};

/** The marks of a listing, in a fixed order. */
export function readListMarks(db: Db, listingId: number): ListMark[] {
  return prepared(
    db,
    `SELECT feed_id AS feedId, external_id AS externalId, last_seen_on AS lastSeenOn, missing_since AS missingSince,
       missing_runs AS missingRuns FROM feed_records WHERE listing_id = ? ORDER BY feed_id, external_id`,
  ).all(listingId) as ListMark[];
}

/** The marks after somebody saw the listing on its publisher's list that day. */
export function seenOn(marks: readonly ListMark[], on: Day): ListMark[] {
  return marks.map((mark) => ({
    ...mark,
    lastSeenOn: mark.lastSeenOn > on ? mark.lastSeenOn : on,
    missingSince: null,
    missingRuns: 0,
  }));
}

/** For use inside a transaction; the card is for the caller to make anew. */
export function writeListMarks(db: Db, marks: readonly ListMark[]): void {
  const write = prepared(
    db,
    `UPDATE feed_records SET last_seen_on = @lastSeenOn, missing_since = @missingSince, missing_runs = @missingRuns
     WHERE feed_id = @feedId AND external_id = @externalId`,
  );
  for (const mark of marks) write.run(mark);
}
