import type { Attendance, Listing, Status } from '#domain/listing.ts';
import type { Db } from './client.ts';
import { readListing } from './listing-rows.ts';
import { prepared } from './prepared.ts';

/** More at one place, or of one group, than this are none of a community's. */
const MOST = 500;

/** A listing of a place or of a group, with what an act on all of them needs to know. */
export type GatheredListing = {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
  readonly status: Status;
  readonly attendance: Attendance;
  readonly placeId: number | null;
  readonly organizationId: number | null;
  readonly listing: Listing;
  readonly feeds: readonly { readonly slug: string }[];
};

export type Gathering = 'place' | 'organization';
const COLUMN = { place: 'place_id', organization: 'organization_id' } as const;

/** Everything at a place or of an organization but what was merged into another, by name. */
export function readGathered(db: Db, of: Gathering, id: number): GatheredListing[] {
  const rows = prepared(
    db,
    `SELECT id, name, kind, status, attendance, place_id AS placeId, organization_id AS organizationId FROM listings
     WHERE ${COLUMN[of]} = ? AND merged_into IS NULL ORDER BY name, id LIMIT ${MOST}`,
  ).all(id) as Omit<GatheredListing, 'listing' | 'feeds'>[];
  const feedsOf = prepared(
    db,
    'SELECT DISTINCT slug FROM feed_records JOIN feeds ON feeds.id = feed_id WHERE listing_id = ?',
  );
  return rows.map((row) => ({
    ...row,
    listing: readListing(db, row.id),
    feeds: feedsOf.all(row.id) as GatheredListing['feeds'],
  }));
}

/** How many of a place or an organization can be found now, or after a pause: those that a closure is for. */
export async function countOpen(db: Db, of: Gathering, id: number): Promise<number> {
  return prepared(
    db,
    `SELECT count(*) FROM listings WHERE ${COLUMN[of]} = ? AND status IN ('published', 'paused')`,
  )
    .pluck()
    .get(id) as number;
}
