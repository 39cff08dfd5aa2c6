import type { Claim } from '#domain/claims.ts';
import { KIND_CODES } from '#domain/kinds/index.ts';
import { type Listing, type ListingInput, listingSchema, type Status } from '#domain/listing.ts';
import { wordsOf } from '#domain/text.ts';
import type { Author } from './author.ts';
import type { Db } from './client.ts';
import { readListing } from './listing-rows.ts';
import { addListing, type Conflict, changeListing } from './listings.ts';
import { overrideFields } from './overrides.ts';
import { prepared } from './prepared.ts';

export const LISTINGS_PER_PAGE = 25;
/** Words that match more than this do not tell one listing from another. */
const MOST_MATCHES = 2000;

export type DeskSearch = {
  readonly words?: string | undefined;
  readonly kind?: string | undefined;
  readonly status?: Status | undefined;
};

/** One line of the table of listings: drafts and ended ones too, with what staff look for. */
export type DeskRow = {
  readonly id: number;
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly status: Status;
  readonly town: string | null;
  readonly region: string | null;
  readonly checkedOn: string | null;
  readonly listedOn: string | null;
  readonly listedBy: string | null;
  /** How many medication claims stand. */
  readonly stances: number;
};

/** Listings in the order of their numbers, a page at a time. @param after the number that the page before ended with */
export async function findDeskListings(db: Db, search: DeskSearch, after = 0): Promise<DeskRow[]> {
  const { conditions, params } = searchConditions(search);
  return prepared(
    db,
    `SELECT listings.id, slug, kind, listings.name, status, town, region,
       card ->> '$.checkedOn' AS checkedOn, card ->> '$.listedOn' AS listedOn, card ->> '$.listedBy' AS listedBy,
       coalesce(json_array_length(card, '$.medication'), 0) AS stances
     FROM listings LEFT JOIN places ON places.id = place_id LEFT JOIN cards ON cards.listing_id = listings.id
     WHERE ${conditions.join(' AND ')} ORDER BY listings.id LIMIT ${LISTINGS_PER_PAGE}`,
  ).all({ ...params, after }) as DeskRow[];
}

/** The numbers of all that match, at most `most` and one more, by which to know that there are more. */
export async function findDeskListingIds(db: Db, search: DeskSearch, most: number): Promise<number[]> {
  const { conditions, params } = searchConditions(search);
  return prepared(
    db,
    `SELECT listings.id FROM listings WHERE ${conditions.join(' AND ')} ORDER BY listings.id LIMIT @most`,
  )
    .pluck()
    .all({ ...params, after: 0, most: most + 1 }) as number[];
}

/** What a search asks of `listings`, for the numbers after `@after`. */
export function searchConditions(search: DeskSearch): {
  conditions: string[];
  params: Record<string, string>;
} {
  const conditions = ['listings.id > @after'];
  const params: Record<string, string> = {};
  if (search.kind) {
    conditions.push('listings.kind = @kind');
    params.kind = search.kind;
  }
  if (search.status) {
    conditions.push('listings.status = @status');
    params.status = search.status;
  }
  const words = wordsOf(search.words ?? '').slice(0, 8);
  if (words.length > 0) {
    conditions.push(`listings.id IN (${MATCHING})`);
    params.match = words.map((word) => `"${word}"*`).join(' ');
    params.like = `%${words.join('%')}%`;
  }
  return { conditions, params };
}

/** What can be found publicly by its words; drafts and ended ones, which are few, by their name. */
const MATCHING = `SELECT * FROM (SELECT rowid FROM words WHERE words MATCH @match LIMIT ${MOST_MATCHES})
  UNION SELECT id FROM listings INDEXED BY listings_by_kind WHERE kind IN (${KIND_CODES.map((code) => `'${code}'`)})
    AND status IN ('draft', 'paused', 'ended', 'do-not-list') AND name LIKE @like`;

export type StoredClaim = Claim & { readonly id: number; readonly recordedBy: string };

/** A listing as its coordinators work on it. */
export type DeskListing = {
  readonly id: number;
  readonly slug: string;
  readonly version: number;
  readonly demo: boolean;
  /** The rows of who holds it and where, which have pages of their own. */
  readonly organizationId: number | null;
  readonly placeId: number | null;
  readonly listing: Listing;
  /** The newest first, without those withdrawn. */
  readonly claims: readonly StoredClaim[];
  readonly feeds: readonly {
    readonly slug: string;
    readonly name: string;
    readonly lastSeenOn: string;
    readonly missingSince: string | null;
  }[];
  /** Fields in which a person's word stands over the feed's. */
  readonly overridden: readonly string[];
};

type DeskRowOfOne = Pick<DeskListing, 'slug' | 'version' | 'demo' | 'organizationId' | 'placeId'>;

/** The whole listing, or null for a number of nothing. */
export async function getDeskListing(db: Db, id: number): Promise<DeskListing | null> {
  const row = prepared(
    db,
    `SELECT slug, version, demo, organization_id AS organizationId, place_id AS placeId FROM listings WHERE id = ?`,
  ).get(id) as (Omit<DeskRowOfOne, 'demo'> & { demo: number }) | undefined;
  if (!row) return null;
  return {
    id,
    ...row,
    demo: row.demo === 1,
    listing: readListing(db, id),
    claims: readClaims(db, id),
    feeds: prepared(
      db,
      `SELECT slug, name, last_seen_on AS lastSeenOn, missing_since AS missingSince
       FROM feed_records JOIN feeds ON feeds.id = feed_id WHERE listing_id = ? ORDER BY name`,
    ).all(id) as DeskListing['feeds'],
    overridden: (
      prepared(db, 'SELECT field FROM overrides WHERE listing_id = ? ORDER BY field').all(id) as {
        field: string;
      }[]
    ).map(({ field }) => field),
  };
}

function readClaims(db: Db, id: number): StoredClaim[] {
  const rows = prepared(
    db,
    `SELECT id, type, medication, stance, details, source, said_by, said_on, method, recorded_by
     FROM claims WHERE listing_id = ? AND withdrawn_at IS NULL ORDER BY said_on DESC, id DESC LIMIT 50`,
  ).all(id) as Record<string, string | number | null>[];
  return rows.map(
    (row) =>
      ({
        ...JSON.parse(row.details as string),
        id: row.id,
        type: row.type,
        ...(row.type === 'medication' && { medication: row.medication, stance: row.stance }),
        source: row.source,
        by: row.said_by,
        on: row.said_on,
        method: row.method,
        recordedBy: row.recorded_by,
      }) as StoredClaim,
  );
}

/**
 * Saves what a person filled in. From then on their word stands over a feed's in the fields they changed.
 * @param existing the listing and the version that was edited; a newer one is never overwritten
 * @throws ZodError when the input is not a listing
 */
export async function saveDeskListing(
  db: Db,
  input: ListingInput,
  author: Author,
  existing?: { id: number; version: number },
): Promise<{ id: number } | Conflict> {
  const listing = listingSchema.parse(input);
  const save = db.transaction((): { id: number } | Conflict => {
    if (!existing) return { id: addListing(db, listing, author) };
    const row = prepared(db, 'SELECT version FROM listings WHERE id = ?').get(existing.id) as
      | { version: number }
      | undefined;
    if (!row) throw new Error(`No listing has the id ${existing.id}`);
    if (row.version !== existing.version) return { conflict: true, version: row.version };
    const before = readListing(db, existing.id);
    if (changeListing(db, existing.id, listing, author).length > 0) {
      overrideFields(db, existing.id, before, listing, author);
    }
    return { id: existing.id };
  });
  return save.immediate();
}
