import type { Card } from '#domain/card.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { type PublicListing, readPublicListing } from './public-listing.ts';

/**
 * The listings of these public numbers, in the order asked for, each once: also those that ended or have a break, since
 * whoever holds an old list must be told so. Numbers of nothing, of drafts and of do-not-list are left out.
 */
export async function getSheetListings(
  db: Db,
  numbers: readonly number[],
): Promise<readonly PublicListing[]> {
  const card = prepared(db, 'SELECT card FROM cards WHERE listing_id = ?');
  // One view of the data, also while an import is being committed elsewhere.
  const read = db.transaction(() =>
    [...new Set(numbers)].flatMap((number) => {
      const row = card.get(number) as { card: string } | undefined;
      return row ? readPublicListing(db, JSON.parse(row.card) as Card) : [];
    }),
  );
  return read();
}
