import { formatTableRows, type StoredListing, TABLE_START } from '#domain/csv/table.ts';
import type { Listing } from '#domain/listing.ts';
import { type Place, toPublicPlace } from '#domain/place.ts';
import type { Db } from './client.ts';
import { feedsOf } from './csv.ts';
import { type DeskSearch, searchConditions } from './desk-listings.ts';
import { readListing } from './listing-rows.ts';
import { prepared } from './prepared.ts';

/** So many at once: some 20 milliseconds, in which nobody else is answered. */
const ROWS_AT_ONCE = 100;

type MayChange = (listing: Listing, feeds: readonly { readonly slug: string }[]) => boolean;

/**
 * The listings of a search as a table for people, bit by bit, without those that turned out to be others. Where whoever
 * asks may not change one, its place is as coarse as on its page, and its row has no version: it cannot be handed in again.
 */
export async function* exportCsv(
  db: Db,
  search: DeskSearch = {},
  mayChange: MayChange = () => true,
): AsyncGenerator<string> {
  yield TABLE_START;
  const { conditions, params } = searchConditions(search);
  const next = prepared(
    db,
    `SELECT listings.id, version FROM listings WHERE ${conditions.join(' AND ')} AND merged_into IS NULL
     ORDER BY listings.id LIMIT ${ROWS_AT_ONCE}`,
  );
  for (let after = 0; ; ) {
    const rows = next.all({ ...params, after }) as { id: number; version: number }[];
    if (rows.length === 0) return;
    yield formatTableRows(rows.map((row) => toRow(db, row, mayChange)));
    after = rows.at(-1)?.id ?? after;
  }
}

function toRow(
  db: Db,
  { id, version }: { id: number; version: number },
  mayChange: MayChange,
): StoredListing {
  const listing = readListing(db, id);
  const isTheirs = mayChange(listing, feedsOf(db, id));
  if (isTheirs) return { id, version, listing };
  const { place } = listing;
  const isOpen = place === null || place.visibility === 'public';
  return { id, version: null, listing: isOpen ? listing : { ...listing, place: coarse(place) } };
}

function coarse(place: Place): Place {
  return { ...toPublicPlace(place), unit: null };
}
