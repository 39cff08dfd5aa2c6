import type { FeedRecord, ParsedFeed } from '#domain/feeds/feed.ts';
import { isMoved, isRenamed, isSomethingElse } from '#domain/feeds/identity.ts';
import { mergeListing } from '#domain/feeds/merge.ts';
import type { Listing } from '#domain/listing.ts';
import { foldText, wordsOf } from '#domain/text.ts';
import type { Db } from './client.ts';
import { hashRecord, type KnownRecord, readKnownRecords, readPublishersListing } from './feed-records.ts';
import { readListing } from './listing-rows.ts';
import { prepared } from './prepared.ts';

/** What becomes of one record; `known` is what it was before, null for one that was never seen. */
export type Step = {
  readonly record: FeedRecord;
  readonly hash: string;
  readonly known: KnownRecord | null;
} & (
  | { readonly do: 'add'; readonly insteadOf: KnownRecord | null }
  /** `listing` is null when only fields that make no difference here have changed. */
  | { readonly do: 'change'; readonly known: KnownRecord; readonly listing: Listing | null }
  | { readonly do: 'keep'; readonly known: KnownRecord }
  | { readonly do: 'hold'; readonly reason: string }
);

export type Plan = {
  readonly steps: readonly Step[];
  /** Listings of this feed that the file does not hold any more. */
  readonly gone: readonly KnownRecord[];
  /** How many listings the last file held, and how many of this file's have another name or place. */
  readonly knownCount: number;
  readonly changedCount: number;
};

/**
 * Decides what a file would do, reading only. Records that were rejected leave their listing as it is; those that the
 * publisher itself withdrew are gone like those that are not in the file.
 * @param applyHeld a person has looked: an id that now means something else becomes a new listing.
 */
export function planImport(db: Db, feedId: number | null, parsed: ParsedFeed, applyHeld: boolean): Plan {
  const known = feedId === null ? new Map<string, KnownRecord>() : readKnownRecords(db, feedId);
  const refused = readRefusedListings(db);
  const present = new Set(parsed.rejected.filter((row) => !row.withdrawn).map((row) => row.id));
  const steps: Step[] = [];
  let changedCount = 0;
  for (const record of parsed.records) {
    const before = known.get(record.externalId);
    const step = { record, hash: hashRecord(record), known: before ?? null };
    if (!before || feedId === null) {
      steps.push({ ...step, ...addUnlessRefused(record, refused, null) });
      continue;
    }
    const isClosed = before.status === 'ended' || before.status === 'do-not-list';
    const published =
      before.hash === step.hash || isClosed ? null : readPublishersListing(db, feedId, record.externalId);
    if (published && (isRenamed(published, record.listing) || isMoved(published, record.listing))) {
      changedCount += 1;
    }
    if (!published) steps.push({ ...step, do: 'keep', known: before });
    else if (!isSomethingElse(published, record.listing)) {
      steps.push({ ...step, do: 'change', known: before, listing: news(db, before, published, record) });
    } else if (applyHeld) {
      steps.push({ ...step, ...addUnlessRefused(record, refused, before) });
    } else {
      steps.push({ ...step, do: 'hold', reason: `its id was that of "${published.name}", elsewhere` });
      continue; // what had the id before is not in this file
    }
    present.add(record.externalId);
  }
  const all = [...known.values()];
  return {
    steps,
    gone: all.filter(({ externalId }) => !present.has(externalId)),
    knownCount: all.filter(({ missingSince }) => missingSince === null).length,
    changedCount,
  };
}

/** The listing with what the publisher has changed since last time; null when that leaves it as it is. */
function news(db: Db, known: KnownRecord, published: Listing, record: FeedRecord): Listing | null {
  const current = readListing(db, known.listingId);
  const merged = mergeListing(current, published, record.listing, overrideTest(db, known.listingId));
  return JSON.stringify(merged) === JSON.stringify(current) ? null : merged;
}

type Refused = { readonly name: string; readonly town: string | null };

/** Groups that asked not to be listed: under whatever id they come again, a person decides. */
function readRefusedListings(db: Db): Refused[] {
  const rows = prepared(
    db,
    `SELECT listings.name, town FROM listings LEFT JOIN places ON places.id = place_id
     WHERE status = 'do-not-list'`,
  ).all() as Refused[];
  return rows.map(({ name, town }) => ({ name: wordsOf(name).join(' '), town: town && foldText(town) }));
}

function addUnlessRefused(
  { listing }: FeedRecord,
  refused: readonly Refused[],
  insteadOf: KnownRecord | null,
): { do: 'add'; insteadOf: KnownRecord | null } | { do: 'hold'; reason: string } {
  const name = wordsOf(listing.name).join(' ');
  const town = listing.place?.town ? foldText(listing.place.town) : null;
  const isRefused = refused.some(
    (group) => group.name === name && (group.town === town || !group.town || !town),
  );
  return isRefused
    ? { do: 'hold', reason: 'a group of this name there asked not to be listed' }
    : { do: 'add', insteadOf };
}

function overrideTest(db: Db, listingId: number): (field: string) => boolean {
  const rows = prepared(db, 'SELECT field FROM overrides WHERE listing_id = ?').all(listingId) as {
    field: string;
  }[];
  const fields = new Set(rows.map((row) => row.field));
  return (field) => fields.has(field);
}
