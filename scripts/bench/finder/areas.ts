import type { Db } from '#db/client.ts';
import type { Gazetteer } from '#domain/gazetteer/gazetteer.ts';
import { distanceMeters, METERS_PER_MILE, type Point } from '#domain/point.ts';
import { spotOf } from '../recall.ts';

/** A ZIP code and so many miles around it, with about as many listings as wanted. */
export type Area = { readonly zip: string; readonly miles: number; readonly listings: number };

/** Every listing one can go to. */
export function pointsOf(db: Db): Point[] {
  const sql = `SELECT json_extract(card, '$.place.latitude') AS latitude, json_extract(card, '$.place.longitude') AS longitude
    FROM cards WHERE latitude IS NOT NULL`;
  return db.prepare(sql).all() as Point[];
}

/** ZIP codes that listings are in, the same ones each time. */
export function someZips(db: Db, many: number): string[] {
  const sql = `SELECT DISTINCT json_extract(card, '$.place.postalCode') AS zip FROM cards
    WHERE zip IS NOT NULL ORDER BY listing_id * 2654435761 % 4294967296 LIMIT ?`;
  return db.prepare(sql).pluck().all(many) as string[];
}

/** The area among these whose number of listings is nearest to the one wanted. */
export function chooseArea(
  zips: readonly string[],
  points: readonly Point[],
  gazetteer: Gazetteer,
  miles: readonly number[],
  wanted: number,
): Area {
  const areas = zips.flatMap((zip) => {
    const spot = spotOf(gazetteer, zip);
    if (!spot) return [];
    const meters = points.map((point) => distanceMeters(spot.point, point));
    return miles.map((reach) => ({
      zip,
      miles: reach,
      listings: meters.filter((one) => one <= reach * METERS_PER_MILE).length,
    }));
  });
  const off = ({ listings }: Area) => Math.abs(Math.log((listings + 1) / (wanted + 1)));
  const best = areas.toSorted((a, b) => off(a) - off(b))[0];
  if (!best) throw new Error('No listing is in a ZIP code that we know');
  return best;
}
