import type { Card } from '#domain/card.ts';
import type { Listing } from '#domain/listing.ts';
import { medicineMentions } from '#domain/medicine-mentions.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/**
 * For use inside the transaction that writes the card: whether somebody is to ask what the listing's own words on medicine
 * mean. Nobody is once anything was said about it, by whomever.
 */
export function noteMentions(db: Db, card: Card, listing: Listing, now: Date): void {
  const isToAsk =
    card.status === 'published' && card.medication.length === 0 && medicineMentions(listing).length > 0;
  if (isToAsk) {
    prepared(db, 'INSERT OR IGNORE INTO medicine_mentions (listing_id, since) VALUES (?, ?)').run(
      card.id,
      now.toISOString().slice(0, 10),
    );
  } else {
    prepared(db, 'DELETE FROM medicine_mentions WHERE listing_id = ?').run(card.id);
  }
}
