import type { Card } from '#domain/card.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { type PublicListing, readPublicListing } from './public-listing.ts';

/**
 * The listings of these public numbers, in the order asked for, each once: also those that ended or have a break, since
 * whoever holds an old list must be told so. One that was merged into another is that other, under the number that was
 * asked for, unless the other is asked for, too. Numbers of nothing, of drafts and of do-not-list are left out.
 */
export async function getSheetListings(
  db: Db,
  numbers: readonly number[],
): Promise<readonly PublicListing[]> {
  const asked = new Set(numbers);
  // One view of the data, also while an import is being committed elsewhere.
  const read = db.transaction(() =>
    [...asked].flatMap((number) => {
      const merged = readCardOf(db, number, 'merged_into');
      const card = merged && !asked.has(merged.id) ? merged : readCardOf(db, number, 'id');
      if (!card) return [];
      const listing = readPublicListing(db, card);
      return { ...listing, card: { ...card, id: number } };
    }),
  );
  return read();
}

function readCardOf(db: Db, number: number, column: 'id' | 'merged_into'): Card | null {
  const row = prepared(
    db,
    `SELECT card FROM listings JOIN cards ON cards.listing_id = listings.${column} WHERE listings.id = ?`,
  ).get(number) as { card: string } | undefined;
  return row ? (JSON.parse(row.card) as Card) : null;
}
