import type { Listing } from '#domain/listing.ts';
import { listingSchema } from '#domain/listing.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { type Author, writtenAt } from './author.ts';
import { startBatch } from './batches.ts';
import { refreshCard } from './cards.ts';
import type { Db } from './client.ts';
import { readListing } from './listing-rows.ts';
import { changeListing } from './listings.ts';
import { overrideFields } from './overrides.ts';
import { prepared } from './prepared.ts';

export type Merge = {
  /** The listing that goes on, and the one that turned out to be it. */
  readonly keep: number;
  readonly merge: number;
  /** Fields that the one that goes on takes from the other. */
  readonly take: readonly (keyof Listing)[];
};

/** What a merge writes down of itself, so that it can be taken back. */
type Written = { readonly keep: number; readonly merge: number; readonly repointed: readonly number[] };

/**
 * Makes two listings one. Nothing is erased: the other one ends, keeps its history and its address, which shows the one
 * that goes on; what was said about either, and what feeds say of either, counts for that one from now on.
 * `refused` for a listing and itself, one that was merged before, one that asked not to be listed, and a real one with
 * one of the demo. `does-not-fit` when the fields taken over make no whole listing.
 */
export async function mergeListings(
  db: Db,
  { keep, merge, take }: Merge,
  author: Author,
): Promise<Result<{ batchId: number }, 'refused' | 'does-not-fit'>> {
  const apply = db.transaction((): Result<{ batchId: number }, 'refused' | 'does-not-fit'> => {
    if (!canMerge(db, keep, merge)) return fail('refused');
    const [kept, merged] = [readListing(db, keep), readListing(db, merge)];
    const taken = Object.fromEntries(take.map((field) => [field, merged[field]]));
    const result = listingSchema.safeParse({ ...kept, ...taken });
    if (!result.success) return fail('does-not-fit');
    const repointed = prepared(db, 'SELECT id FROM listings WHERE merged_into = ?')
      .pluck()
      .all(merge) as number[];
    const written: Written = { keep, merge, repointed };
    const batchId = startBatch(db, 'merge', JSON.stringify(written), author);
    const act = { ...author, batchId };
    point(db, [merge, ...repointed], keep);
    if (changeListing(db, keep, result.data, act).length > 0) {
      overrideFields(db, keep, kept, result.data, act);
    }
    changeListing(db, merge, { ...merged, status: 'ended' }, act);
    decide(db, keep, merge, 'merged', author);
    for (const id of [keep, merge]) refreshCard(db, id, author.at);
    return succeed({ batchId });
  });
  return apply.immediate();
}

function canMerge(db: Db, keep: number, merge: number): boolean {
  if (keep === merge) return false;
  const rows = prepared(
    db,
    `SELECT demo FROM listings WHERE id IN (?, ?) AND merged_into IS NULL AND status != 'do-not-list'`,
  ).all(keep, merge) as { demo: number }[];
  return rows.length === 2 && rows[0]?.demo === rows[1]?.demo;
}

function point(db: Db, ids: readonly number[], into: number | null): void {
  const set = prepared(db, 'UPDATE listings SET merged_into = ? WHERE id = ?');
  for (const id of ids) set.run(into, id);
}

function decide(db: Db, one: number, other: number, status: 'merged' | 'open', author: Author): void {
  prepared(
    db,
    'UPDATE duplicates SET status = ?, closed_at = ?, closed_by = ? WHERE listing_id = ? AND other_id = ?',
  ).run(
    status,
    status === 'open' ? null : writtenAt(author),
    status === 'open' ? null : author.by,
    Math.min(one, other),
    Math.max(one, other),
  );
}

/** For use inside a transaction, before the changes of the act are taken back: the two are two again. */
export function separate(db: Db, batchId: number, author: Author): void {
  const batch = prepared(db, "SELECT details FROM batches WHERE id = ? AND type = 'merge'").get(batchId) as
    | { details: string }
    | undefined;
  if (!batch) return;
  const { keep, merge, repointed } = JSON.parse(batch.details) as Written;
  const isStillMerged = prepared(db, 'SELECT 1 FROM listings WHERE id = ? AND merged_into = ?').get(
    merge,
    keep,
  );
  if (!isStillMerged) return;
  point(db, [merge], null);
  point(db, repointed, merge);
  decide(db, keep, merge, 'open', author);
  for (const id of [keep, merge]) refreshCard(db, id, author.at);
}
