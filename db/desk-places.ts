import type { Place } from '#domain/place.ts';
import { wordsOf } from '#domain/text.ts';
import type { Db } from './client.ts';
import { type GatheredListing, readGathered } from './gathered-listings.ts';
import { readPlace } from './places.ts';
import { prepared } from './prepared.ts';

const FOUND = 12;
/** Words that match more than this do not tell one place from another. */
const MOST_MATCHES = 500;

/** A place as coordinators look after it: with everything that meets there. */
export type DeskPlace = {
  readonly id: number;
  readonly place: Place;
  readonly listings: readonly GatheredListing[];
  /** The same address as another list writes it: what meets there is told apart. */
  readonly alike: readonly { readonly id: number; readonly name: string | null; readonly listings: number }[];
};

export async function getDeskPlace(db: Db, id: number): Promise<DeskPlace | null> {
  if (!prepared(db, 'SELECT 1 FROM places WHERE id = ?').get(id)) return null;
  const alike = prepared(
    db,
    `SELECT other.id, other.name, count(*) AS listings FROM places JOIN places AS other
         ON other.postal_code IS places.postal_code AND other.street = places.street
           AND other.town IS places.town AND other.id != places.id
       JOIN listings ON listings.place_id = other.id AND merged_into IS NULL
     WHERE places.id = ? GROUP BY other.id ORDER BY listings DESC LIMIT ${FOUND}`,
  ).all(id) as DeskPlace['alike'];
  return { id, place: readPlace(db, id), listings: readGathered(db, 'place', id), alike };
}

/** A place to move to. Hidden ones are not found by words: nobody is told of them here. */
export type FoundPlace = { readonly id: number; readonly words: string; readonly listings: number };

/** Public places where something that can be found by these words meets; the one with most of it first. */
export async function findPlaces(db: Db, words: string): Promise<FoundPlace[]> {
  const given = wordsOf(words).slice(0, 8);
  if (given.length === 0) return [];
  const rows = prepared(
    db,
    `SELECT places.id, places.name, street, town, region, count(*) AS listings
     FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ${MOST_MATCHES}) AS found
       JOIN listings ON listings.id = found.rowid JOIN places ON places.id = place_id
     WHERE visibility = 'public' AND street IS NOT NULL
     GROUP BY places.id ORDER BY listings DESC, places.id LIMIT ${FOUND}`,
  ).all(given.map((word) => `"${word}"*`).join(' ')) as (Record<
    'name' | 'street' | 'town' | 'region',
    string | null
  > & {
    id: number;
    listings: number;
  })[];
  return rows.map(({ id, listings, name, street, town, region }) => ({
    id,
    listings,
    words: [name, street, town, region].filter(Boolean).join(', '),
  }));
}

/** The place of a number, for an act that moves there; null when there is none, or it is not to be told of. */
export async function getPublicPlace(db: Db, id: number): Promise<Place | null> {
  if (!prepared(db, "SELECT 1 FROM places WHERE id = ? AND visibility = 'public'").get(id)) return null;
  return readPlace(db, id);
}
