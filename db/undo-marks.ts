import type { Day } from '#domain/schedule/schedule.ts';
import { type Author, writtenAt } from './author.ts';
import { refreshCard } from './cards.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

type Run = { readonly id: number; readonly feedId: number; readonly feedName: string; readonly on: Day };
type PreviousRun = { readonly id: number; readonly on: Day };

const READ_RUN = `SELECT runs.id, feed_id AS feedId, feeds.name AS feedName, substr(started_at, 1, 10) AS "on"
  FROM runs JOIN feeds ON feeds.id = feed_id WHERE status = 'applied' AND undone_at IS NULL`;

/**
 * For use inside a transaction, when an import run is taken back: what it found missing is not missing for it, what it
 * found again is missing as before, and "on the list" has the day of the run before. Once only.
 */
export function undoMarks(db: Db, runId: number, author: Author): void {
  const run = prepared(db, `${READ_RUN} AND runs.id = ?`).get(runId) as Run | undefined;
  if (!run) return;
  prepared(db, 'UPDATE runs SET undone_at = ? WHERE id = ?').run(writtenAt(author), runId);
  const touched = new Set([...notMissing(db, run), ...missingAgain(db, run)]);
  const previous = prepared(
    db,
    `${READ_RUN} AND feed_id = ? AND runs.id < ? ORDER BY runs.id DESC LIMIT 1`,
  ).get(run.feedId, runId) as PreviousRun | undefined;
  if (previous) seenBefore(db, run, previous);
  for (const id of touched) refreshCard(db, id, author.at);
}

/** What the run had found again. @returns the listings */
function missingAgain(db: Db, { id, feedId }: Run): number[] {
  return prepared(
    db,
    `UPDATE feed_records SET last_seen_run = mark.last_seen_run, last_seen_on = mark.last_seen_on,
       missing_since = mark.missing_since, missing_runs = mark.missing_runs
     FROM run_marks AS mark
     WHERE mark.run_id = @id AND mark.missing_since IS NOT NULL AND feed_id = @feedId
       AND feed_records.external_id = mark.external_id AND feed_records.last_seen_run = @id
     RETURNING listing_id`,
  )
    .pluck()
    .all({ id, feedId }) as number[];
}

/**
 * One run less without them; those that no other run missed are there. What a later run found missing anew, after a person
 * or a run had seen it, is that run's affair. @returns the listings
 */
function notMissing(db: Db, { id, feedId }: Run): number[] {
  return prepared(
    db,
    `UPDATE feed_records SET missing_runs = missing_runs - 1,
       missing_since = CASE WHEN missing_runs <= 1 THEN NULL
         WHEN EXISTS (SELECT 1 FROM run_marks WHERE run_id = @id AND external_id = feed_records.external_id)
           THEN (SELECT substr(min(started_at), 1, 10) FROM runs
             WHERE feed_id = @feedId AND id > @id AND status = 'applied' AND undone_at IS NULL)
         ELSE missing_since END
     WHERE feed_id = @feedId AND missing_since IS NOT NULL AND missing_runs > 0 AND last_seen_run < @id
       AND NOT EXISTS (SELECT 1 FROM run_marks JOIN runs ON runs.id = run_id WHERE run_id > @id
         AND runs.feed_id = @feedId AND external_id = feed_records.external_id)
     RETURNING listing_id`,
  )
    .pluck()
    .all({ id, feedId }) as number[];
}

/** What was on the list all along was last seen by the run before. One statement for all: there may be 20,000. */
function seenBefore(db: Db, { id, feedId, feedName, on }: Run, previous: PreviousRun): void {
  const params = { id, feedId, feedName, on, previousId: previous.id, previousOn: previous.on };
  const those = `feed_id = @feedId AND last_seen_run = @id AND listing_id NOT IN
    (SELECT listing_id FROM changes WHERE run_id = @id AND field = 'listing')`;
  prepared(
    db,
    `UPDATE cards SET card = json_set(card, '$.listedOn', @previousOn)
     WHERE card ->> '$.listedBy' = @feedName AND card ->> '$.listedOn' = @on
       AND listing_id IN (SELECT coalesce(merged_into, listing_id) FROM feed_records JOIN listings
         ON listings.id = listing_id WHERE ${those})`,
  ).run(params);
  prepared(
    db,
    `UPDATE feed_records SET last_seen_run = @previousId, last_seen_on = @previousOn WHERE ${those}`,
  ).run(params);
}
