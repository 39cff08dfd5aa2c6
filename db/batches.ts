import { type Listing, listingSchema } from '#domain/listing.ts';
import { type Author, writtenAt } from './author.ts';
import type { Db } from './client.ts';
import { readListing } from './listing-rows.ts';
import { changeListing } from './listings.ts';
import { overrideFields } from './overrides.ts';
import { prepared } from './prepared.ts';

/** For use inside a transaction: begins an act of several changes. @returns the number that its changes carry */
export function startBatch(db: Db, type: 'bulk' | 'undo' | 'merge', details: string, author: Author): number {
  const added = prepared(db, 'INSERT INTO batches (at, done_by, type, details) VALUES (?, ?, ?, ?)').run(
    writtenAt(author),
    author.by,
    type,
    details,
  );
  return Number(added.lastInsertRowid);
}

export type Bulk = {
  readonly batchId: number;
  readonly changed: number;
  /** Those that were like that already. */
  readonly unchanged: number;
};

/**
 * Changes many listings by one act: all or none. Every listing has its own history, and the act can be undone whole.
 * @param what the act in a few words, as the history shows it: "Paused for the holidays"
 * @throws Error for an id of nothing, ZodError when what comes out is no listing; then nothing is changed
 */
export async function changeMany(
  db: Db,
  ids: readonly number[],
  change: (listing: Listing) => Listing,
  what: string,
  author: Author,
): Promise<Bulk> {
  const apply = db.transaction(() => {
    const batchId = startBatch(db, 'bulk', what, author);
    let changed = 0;
    for (const id of new Set(ids)) {
      const before = readListing(db, id);
      const after = listingSchema.parse(change(before));
      if (changeListing(db, id, after, { ...author, batchId }).length === 0) continue;
      overrideFields(db, id, before, after, author);
      changed += 1;
    }
    return { batchId, changed, unchanged: new Set(ids).size - changed };
  });
  return apply.immediate();
}
