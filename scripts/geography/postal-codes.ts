import { distanceMeters, type Point } from '#domain/point.ts';
import { findCountyOfZip, type SourceCounty } from './counties.ts';
import type { SourceZip } from './sources.ts';
import type { BuiltTown } from './towns.ts';

export type BuiltPostalCode = {
  readonly code: string;
  readonly town: BuiltTown;
  readonly county: SourceCounty;
  readonly point: Point;
  /** False for post office boxes and single large receivers of mail: we know only their town. */
  readonly hasArea: boolean;
};

/**
 * The middle of some ZIP codes' area is nowhere near where its people live: 99701 is Fairbanks, Alaska, but its area
 * follows the pipeline road for 300 km. Beyond this distance from the town we ask GeoNames for a second opinion.
 */
export const FAR_FROM_TOWN_METERS = 30_000;

/** Sorted by code. */
export function buildPostalCodes(
  towns: readonly BuiltTown[],
  counties: readonly SourceCounty[],
): BuiltPostalCode[] {
  return towns
    .flatMap((town) =>
      town.zips.map((zip) => {
        const point = pointOf(zip, town);
        return {
          code: zip.code,
          town,
          county: findCountyOfZip(counties, zip, point),
          point,
          hasArea: zip.census !== null,
        };
      }),
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function pointOf(zip: SourceZip, town: BuiltTown): Point {
  if (!zip.census) return town.point;
  const metersOff = distanceMeters(zip.census, town.point);
  if (metersOff < FAR_FROM_TOWN_METERS || !zip.geonames) return zip.census;
  return distanceMeters(zip.geonames, town.point) < metersOff / 2 ? zip.geonames : zip.census;
}
