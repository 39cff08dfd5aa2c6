import { createHash } from 'node:crypto';
import type { FeedRecord } from '#domain/feeds/feed.ts';
import { type Listing, listingSchema } from '#domain/listing.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** What we know of one record from earlier runs, and the listing it became. */
export type KnownRecord = {
  readonly externalId: string;
  readonly listingId: number;
  readonly hash: string;
  readonly lastSeenOn: Day;
  readonly missingSince: Day | null;
  /** The status of the listing as it is here. */
  readonly status: Listing['status'];
};

/** A run that has been written down, and its day. */
export type Seen = { readonly feedId: number; readonly runId: number; readonly on: Day };

/** Two records with the same hash say the same, in the publisher's fields and in our reading of them. */
export function hashRecord(record: FeedRecord): string {
  return sha256(JSON.stringify([record.listing, record.raw]));
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** All records a feed has ever brought, by the publisher's id. One that was merged speaks of the listing it became. */
export function readKnownRecords(db: Db, feedId: number): Map<string, KnownRecord> {
  const rows = prepared(
    db,
    `SELECT external_id AS externalId, listings.id AS listingId, content_hash AS hash, last_seen_on AS lastSeenOn,
       missing_since AS missingSince, listings.status
     FROM feed_records JOIN listings AS own ON own.id = listing_id
       JOIN listings ON listings.id = coalesce(own.merged_into, own.id) WHERE feed_id = ?`,
  ).all(feedId) as KnownRecord[];
  return new Map(rows.map((row) => [row.externalId, row]));
}

/** The listing as the publisher's record read last time, before anybody here touched it. */
export function readPublishersListing(db: Db, feedId: number, externalId: string): Listing {
  const row = prepared(
    db,
    "SELECT json_extract(record, '$.listing') AS listing FROM feed_records WHERE feed_id = ? AND external_id = ?",
  ).get(feedId, externalId) as { listing: string };
  return listingSchema.parse(JSON.parse(row.listing));
}

/** For use inside a transaction: remembers a new or changed record. */
export function rememberRecord(
  db: Db,
  seen: Seen,
  { record, hash }: { readonly record: FeedRecord; readonly hash: string },
  listingId: number,
): void {
  prepared(
    db,
    `INSERT INTO feed_records (feed_id, external_id, listing_id, content_hash, record, last_seen_run, last_seen_on)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (feed_id, external_id) DO UPDATE SET content_hash = excluded.content_hash,
       record = excluded.record, last_seen_run = excluded.last_seen_run, last_seen_on = excluded.last_seen_on,
       missing_since = NULL, missing_runs = 0`,
  ).run(
    seen.feedId,
    record.externalId,
    listingId,
    hash,
    JSON.stringify({ listing: record.listing, raw: record.raw }),
    seen.runId,
    seen.on,
  );
}

/** For use inside a transaction, before a run turns it over: whether a record was missing, so that the run can be taken back. */
function rememberMark(db: Db, seen: Seen, externalId: string): void {
  prepared(
    db,
    `INSERT OR IGNORE INTO run_marks (run_id, external_id, last_seen_run, last_seen_on, missing_since, missing_runs)
     SELECT ?, external_id, last_seen_run, last_seen_on, missing_since, missing_runs FROM feed_records
     WHERE feed_id = ? AND external_id = ?`,
  ).run(seen.runId, seen.feedId, externalId);
}

/** For use inside a transaction, before a record that was missing is seen again. */
export function rememberFound(db: Db, seen: Seen, known: KnownRecord): void {
  if (known.missingSince !== null) rememberMark(db, seen, known.externalId);
}

/** For use inside a transaction: a record that is not in the file of this run. */
export function recordGone(db: Db, seen: Seen, known: KnownRecord): void {
  if (known.missingSince === null) rememberMark(db, seen, known.externalId);
  markMissing(db, seen, known.externalId);
}

/** For use inside a transaction: the record is there as it was. */
export function markSeen(db: Db, seen: Seen, externalId: string): void {
  prepared(
    db,
    `UPDATE feed_records SET last_seen_run = ?, last_seen_on = ?, missing_since = NULL, missing_runs = 0
     WHERE feed_id = ? AND external_id = ?`,
  ).run(seen.runId, seen.on, seen.feedId, externalId);
}

/** This run is one more without the record. */
function markMissing(db: Db, seen: Seen, externalId: string): void {
  prepared(
    db,
    `UPDATE feed_records SET missing_since = coalesce(missing_since, ?), missing_runs = missing_runs + 1
     WHERE feed_id = ? AND external_id = ?`,
  ).run(seen.on, seen.feedId, externalId);
}

/**
 * For use inside a transaction: the publisher has given the id to something else. The old listing keeps its record
 * under a name of its own, as one that is missing from now on.
 */
export function retireRecord(db: Db, seen: Seen, externalId: string): void {
  markMissing(db, seen, externalId);
  prepared(db, 'UPDATE feed_records SET external_id = ? WHERE feed_id = ? AND external_id = ?').run(
    `${externalId} (until run ${seen.runId})`,
    seen.feedId,
    externalId,
  );
}

/**
 * For use inside a transaction: the cards of all that this run held say so. One statement for all: a feed of 20,000
 * that has not changed must not make 20,000 cards anew.
 */
export function dateCards(db: Db, seen: Seen, feedName: string): void {
  prepared(
    db,
    `UPDATE cards SET card = json_set(card, '$.listedOn', @on, '$.listedBy', @feedName)
     WHERE listing_id IN (SELECT coalesce(merged_into, listing_id) FROM feed_records JOIN listings
         ON listings.id = listing_id WHERE feed_id = @feedId AND last_seen_run = @runId)
       AND coalesce(card ->> '$.listedOn', '') < @on`,
  ).run({ ...seen, feedName });
}
