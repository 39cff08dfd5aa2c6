import type { Closure } from '#domain/closures.ts';
import { type Author, writtenAt } from './author.ts';
import { refreshCard } from './cards.ts';
import type { Db } from './client.ts';
import { closuresStandFrom } from './closure-rows.ts';
import { prepared } from './prepared.ts';

export type StoredClosure = Closure & {
  readonly id: number;
  /** What was closed, as it was called then. */
  readonly name: string;
  readonly by: string;
  readonly at: string;
  /** How many listings it is for. */
  readonly listings: number;
};

const COLUMNS = `closures.id, closures.name, first_day AS firstDay, last_day AS lastDay, note, made_by AS "by", made_at AS at,
  (SELECT count(*) FROM closed_listings WHERE closure_id = closures.id) AS listings`;

/**
 * Snow or a holiday: nothing of these listings takes place from the first day to the last. Visitors read it at once, and
 * it ends by itself. The listings stay as they are: a feed goes on telling their times.
 */
export async function closeListings(
  db: Db,
  ids: readonly number[],
  closure: Closure & { readonly name: string },
  author: Author,
): Promise<{ id: number }> {
  const close = db.transaction(() => {
    const id = findOrAddClosure(db, closure, author);
    for (const listing of new Set(ids)) {
      prepared(db, 'INSERT OR IGNORE INTO closed_listings (listing_id, closure_id) VALUES (?, ?)').run(
        listing,
        id,
      );
      refreshCard(db, listing, author.at);
    }
    return { id };
  });
  return close.immediate();
}

/** A button that is pressed twice closes once. */
function findOrAddClosure(
  db: Db,
  { name, firstDay, lastDay, note }: Closure & { readonly name: string },
  author: Author,
): number {
  const same = prepared(
    db,
    `SELECT id FROM closures WHERE taken_back_at IS NULL AND last_day = ? AND first_day = ? AND name = ? AND note = ?`,
  ).get(lastDay, firstDay, name, note) as { id: number } | undefined;
  if (same) return same.id;
  const added = prepared(
    db,
    'INSERT INTO closures (name, first_day, last_day, note, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(name, firstDay, lastDay, note, author.by, writtenAt(author));
  return Number(added.lastInsertRowid);
}

/** Everything takes place after all. @returns false when somebody has taken it back before */
export async function takeBackClosure(db: Db, id: number, author: Author): Promise<boolean> {
  const takeBack = db.transaction(() => {
    const done = prepared(
      db,
      'UPDATE closures SET taken_back_by = ?, taken_back_at = ? WHERE id = ? AND taken_back_at IS NULL',
    ).run(author.by, writtenAt(author), id);
    if (done.changes === 0) return false;
    for (const listing of listingsOf(db, id)) refreshCard(db, listing, author.at);
    return true;
  });
  return takeBack.immediate();
}

/** For use inside a transaction, when a listing has moved away: what closed its old place is no reason any more. */
export function openListing(db: Db, listingId: number, author: Author): void {
  const standing = prepared(
    db,
    `DELETE FROM closed_listings WHERE listing_id = ? AND closure_id IN
       (SELECT id FROM closures WHERE last_day >= ? AND taken_back_at IS NULL)`,
  ).run(listingId, closuresStandFrom(author.at));
  if (standing.changes > 0) refreshCard(db, listingId, author.at);
}

/** Closures that stand and are not over, of everything or of these listings; the soonest first. */
export async function listClosures(
  db: Db,
  now: Date,
  listingIds?: readonly number[],
): Promise<StoredClosure[]> {
  const some = listingIds
    ? 'AND id IN (SELECT closure_id FROM closed_listings WHERE listing_id IN (SELECT value FROM json_each(@ids)))'
    : '';
  return prepared(
    db,
    `SELECT ${COLUMNS} FROM closures WHERE taken_back_at IS NULL AND last_day >= @from
       AND EXISTS (SELECT 1 FROM closed_listings WHERE closure_id = closures.id) ${some}
     ORDER BY first_day, id LIMIT 200`,
  ).all({
    from: closuresStandFrom(now),
    ...(listingIds && { ids: JSON.stringify(listingIds) }),
  }) as StoredClosure[];
}

/** The listings that a closure is for. */
export async function getClosedListings(db: Db, closureId: number): Promise<number[]> {
  return listingsOf(db, closureId);
}

function listingsOf(db: Db, closureId: number): number[] {
  return prepared(db, 'SELECT listing_id FROM closed_listings WHERE closure_id = ?')
    .pluck()
    .all(closureId) as number[];
}
