import type { Card } from '#domain/card.ts';
import { KINDS } from '#domain/kinds/index.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

const GATHERING = JSON.stringify(KINDS.filter((kind) => kind.gathers).map(({ code }) => code));

/**
 * The gatherings one can go to that may be in a county: those in its ZIP codes, and those of its state, or of no state we
 * know, whose ZIP code nobody told. Which of them are is for `countyOfPlace` to say, by what the public knows of each.
 */
export async function getMeetingsAround(
  db: Db,
  postalCodes: readonly string[],
  region: string,
): Promise<readonly Card[]> {
  const rows = prepared(
    db,
    `SELECT card FROM cards
     JOIN listings ON listings.id = cards.listing_id
     JOIN places ON places.id = listings.place_id
     WHERE listings.kind IN (SELECT value FROM json_each(?))
       AND listings.status IN ('published', 'paused') AND listings.attendance IN ('in-person', 'hybrid')
       AND EXISTS (SELECT 1 FROM cells WHERE cells.listing_id = listings.id)
       AND (substr(places.postal_code, 1, 5) IN (SELECT value FROM json_each(?))
         OR (places.postal_code IS NULL AND places.country = 'US' AND coalesce(places.region, ?) = ?))`,
  ).all(GATHERING, JSON.stringify(postalCodes), region, region) as { card: string }[];
  return rows.map(({ card }) => JSON.parse(card) as Card);
}
