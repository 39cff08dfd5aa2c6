import { deskCutoffs } from '#domain/desk.ts';
import { addDays } from '#domain/schedule/day.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** How many published listings there are of one kind in one town. Kinds that a town has none of have no row. */
export type Coverage = { readonly town: string; readonly kind: string; readonly listings: number };

/** A county as the places name it, or a whole state with `county` null. */
export type CoverageArea = { readonly region: string; readonly county: string | null };

/** Kind by town of an area, for the table of what is missing. Places without a town stand under ''. */
export async function getCoverage(db: Db, { region, county }: CoverageArea): Promise<Coverage[]> {
  return prepared(
    db,
    `SELECT coalesce(town, '') AS town, kind, count(*) AS listings
     FROM places CROSS JOIN listings ON place_id = places.id
     WHERE region = @region ${county === null ? '' : 'AND county = @county'} AND status = 'published'
     GROUP BY town, kind ORDER BY town, kind`,
  ).all({ region, ...(county !== null && { county }) }) as Coverage[];
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

/** What is known of how a listing treats people on medicine, on a day; `old` and `not-asked` are to be asked. */
export const STANCE_GROUPS = [
  'welcomes',
  'conditions',
  'not-accepted',
  'unknown',
  'old',
  'not-asked',
] as const;
export type StanceGroup = (typeof STANCE_GROUPS)[number];

/** When a listing was last known to be right: within 180 days, within a year, before, or never. */
export const AGE_GROUPS = ['fresh', 'half-year', 'year', 'never'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** How many listings of a kind and fellowship are in the same state. */
export type Known = {
  readonly kind: string;
  readonly fellowship: string | null;
  readonly stance: StanceGroup;
  readonly age: AgeGroup;
  readonly listings: number;
};

/**
 * What is known of the published listings of an area. Of several words about medicine that still count, one yes and no
 * other makes `welcomes`, only no makes `not-accepted`, anything between `conditions`.
 */
export async function getKnown(db: Db, { region, county }: CoverageArea, today: Day): Promise<Known[]> {
  const { medication, facts } = deskCutoffs(today);
  return prepared(
    db,
    `SELECT kind, fellowship, stance, age, count(*) AS listings FROM (
       SELECT kind, fellowship, CASE
           WHEN claims = 0 THEN 'not-asked'
           WHEN known = 0 THEN iif(current > 0, 'unknown', 'old')
           WHEN yes = known THEN 'welcomes'
           WHEN no = known THEN 'not-accepted'
           ELSE 'conditions' END AS stance,
         CASE WHEN rightOn >= @facts THEN 'fresh' WHEN rightOn >= @year THEN 'half-year'
           WHEN rightOn > '' THEN 'year' ELSE 'never' END AS age
       FROM (SELECT kind, fellowship,
           (SELECT max(coalesce(card ->> '$.checkedOn', ''), coalesce(card ->> '$.listedOn', '')) FROM cards
             WHERE cards.listing_id = listings.id) AS rightOn,
           count(claims.id) AS claims,
           count(*) FILTER (WHERE said_on >= @medication) AS current,
           count(*) FILTER (WHERE said_on >= @medication AND stance != 'unknown') AS known,
           count(*) FILTER (WHERE said_on >= @medication AND stance = 'welcomes') AS yes,
           count(*) FILTER (WHERE said_on >= @medication AND stance = 'not-accepted') AS no
         FROM places CROSS JOIN listings ON place_id = places.id LEFT JOIN claims
           ON claims.listing_id = listings.id AND type = 'medication' AND withdrawn_at IS NULL
         WHERE region = @region ${county === null ? '' : 'AND county = @county'} AND status = 'published'
         GROUP BY listings.id))
     GROUP BY kind, fellowship, stance, age ORDER BY kind, fellowship`,
  ).all({
    region,
    ...(county !== null && { county }),
    medication,
    facts,
    year: addDays(today, -365),
  }) as Known[];
}
