import type { Card } from '#domain/card.ts';
import type { Claim } from '#domain/claims.ts';
import type { Listing } from '#domain/listing.ts';
import { cardOf, getCard, ITSELF_AND_MERGED } from './cards.ts';
import type { Db } from './client.ts';
import { readListing } from './listing-rows.ts';
import { prepared } from './prepared.ts';

/** What a listing's own page tells beyond its card. */
export type PublicListing = {
  readonly card: Card;
  readonly more: Pick<
    Listing,
    | 'online'
    | 'organization'
    | 'email'
    | 'whoCanCome'
    | 'whoCannotCome'
    | 'minimumAge'
    | 'maximumAge'
    | 'whatToBring'
    | 'howToStart'
    | 'wait'
    | 'notes'
    | 'details'
  >;
  /** Newest first, withdrawn ones left out; medication claims are on the card. */
  readonly claims: readonly Exclude<Claim, { type: 'medication' }>[];
};

/** A listing as its own page shows it, or null when there is none that the public may see. */
export async function getPublicListing(db: Db, slug: string): Promise<PublicListing | null> {
  const card = await getCard(db, slug);
  return card && readPublicListing(db, card);
}

/** For use where the card is at hand: what the listing's own page tells beyond it. */
export function readPublicListing(db: Db, card: Card): PublicListing {
  return { card, more: moreOf(readListing(db, card.id)), claims: readClaims(db, card.id) };
}

/**
 * What the public would see of a listing if it were saved as it is given. What was said about it stands.
 * @param existing which listing it is; null for a new one
 */
export async function previewListing(
  db: Db,
  listing: Listing,
  existing: Pick<Card, 'id' | 'slug' | 'demo'> | null,
  now: Date,
): Promise<PublicListing> {
  const card = cardOf(db, listing, existing ?? { id: 0, slug: 'new', demo: false }, now);
  return { card, more: moreOf(listing), claims: readClaims(db, card.id) };
}

function moreOf(listing: Listing): PublicListing['more'] {
  return {
    online: listing.online,
    organization: listing.organization,
    email: listing.email,
    whoCanCome: listing.whoCanCome,
    whoCannotCome: listing.whoCannotCome,
    minimumAge: listing.minimumAge,
    maximumAge: listing.maximumAge,
    whatToBring: listing.whatToBring,
    howToStart: listing.howToStart,
    wait: listing.wait,
    notes: listing.notes,
    details: listing.details,
  };
}

function readClaims(db: Db, listingId: number): PublicListing['claims'] {
  const rows = prepared(
    db,
    `SELECT type, details, source, said_by AS "by", said_on AS "on", method FROM claims
     WHERE listing_id IN ${ITSELF_AND_MERGED} AND type != 'medication' AND withdrawn_at IS NULL
     ORDER BY said_on DESC, id DESC`,
  ).all({ id: listingId }) as { details: string }[];
  return rows.map(({ details, ...claim }) => ({ ...claim, ...JSON.parse(details) }));
}
