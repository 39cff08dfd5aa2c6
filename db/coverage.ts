import { deskCutoffs } from '#domain/desk.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** What there is of one kind in one town, and how much of it is known. Kinds that a town has none of have no row. */
export type Coverage = {
  readonly town: string;
  readonly kind: string;
  readonly listings: number;
  /** With a word about medicine that still counts, whatever it says. */
  readonly withStance: number;
  /** Known to be right within 180 days. */
  readonly fresh: number;
};

/** A county as the places name it, or a whole state with `county` null. */
export type CoverageArea = { readonly region: string; readonly county: string | null };

/** Kind by town of an area, for the table of what is missing. Places without a town stand under ''. */
export async function getCoverage(db: Db, { region, county }: CoverageArea, today: Day): Promise<Coverage[]> {
  const cutoffs = deskCutoffs(today);
  return prepared(
    db,
    `SELECT coalesce(town, '') AS town, kind, count(*) AS listings,
       count(*) FILTER (WHERE EXISTS (SELECT 1 FROM claims WHERE claims.listing_id = listings.id
         AND type = 'medication' AND withdrawn_at IS NULL AND said_on >= @medication)) AS withStance,
       count(*) FILTER (WHERE EXISTS (SELECT 1 FROM cards WHERE cards.listing_id = listings.id
         AND max(coalesce(card ->> '$.checkedOn', ''), coalesce(card ->> '$.listedOn', '')) >= @facts)) AS fresh
     FROM places CROSS JOIN listings ON place_id = places.id
     WHERE region = @region ${county === null ? '' : 'AND county = @county'} AND status = 'published'
     GROUP BY town, kind ORDER BY town, kind`,
  ).all({ region, ...(county !== null && { county }), ...cutoffs }) as Coverage[];
}

/** States and counties that any place is in, by name, each state before its counties. */
export async function listCoverageAreas(db: Db): Promise<CoverageArea[]> {
  // Each step jumps to the next name in the index, however many places have the same.
  const nextRegion = prepared(db, 'SELECT min(region) FROM places WHERE region > ?').pluck();
  const nextCounty = prepared(db, 'SELECT min(county) FROM places WHERE region = ? AND county > ?').pluck();
  const areas: CoverageArea[] = [];
  for (let region = nextRegion.get(''); region !== null; region = nextRegion.get(region)) {
    areas.push({ region: String(region), county: null });
    for (let county = nextCounty.get(region, ''); county !== null; county = nextCounty.get(region, county)) {
      areas.push({ region: String(region), county: String(county) });
    }
  }
  return areas;
}
