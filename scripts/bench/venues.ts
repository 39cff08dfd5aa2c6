import tzLookup from '@photostructure/tz-lookup';
import { at, type Gazetteer, pointAt } from '#domain/gazetteer/gazetteer.ts';
import type { PublicPlace } from '#domain/place.ts';
import { distanceMeters, type Point } from '#domain/point.ts';
import type { Random } from './random.ts';
import type { RealMeeting } from './shared-data.ts';

const METERS_PER_DEGREE = 111_195;
const MOST_JITTER_METERS = 8_000;
/** Every ZIP code gets some, also those where the real set has none. */
const SMALL_WEIGHT = 0.02;
const STREETS =
  'Main Church Oak Maple Park Elm Washington Lake Hill Pine Cedar Walnut Spring North Ridge Lincoln Jackson River'.split(
    ' ',
  );
const SUFFIXES = ['St', 'Ave', 'Rd', 'Blvd', 'Ln', 'Dr', 'Way'];
const DENOMINATIONS =
  'Methodist Lutheran Baptist Presbyterian Episcopal Congregational Unitarian Catholic Christian Trinity'.split(
    ' ',
  );
const HOUSES = [
  'Alano Club',
  'Community Center',
  'General Hospital',
  'Public Library',
  'Senior Center',
  'Fellowship Hall',
];

export type Venue = { readonly place: PublicPlace; readonly countyCode: string };

/** Draws venues where real meetings are: skewed, which is the point. */
export function makeVenues(
  gazetteer: Gazetteer,
  meetings: readonly RealMeeting[],
  random: Random,
): () => Venue {
  const { postalCodes, towns, counties } = gazetteer.data;
  const perZip = new Map<string, number>();
  for (const { venue } of meetings) if (venue?.zip) perZip.set(venue.zip, (perZip.get(venue.zip) ?? 0) + 1);
  const sums: number[] = [];
  for (const code of postalCodes.codes)
    sums.push((sums.at(-1) ?? 0) + SMALL_WEIGHT + (perZip.get(code) ?? 0));
  const spread = jitterOf(postalCodes.codes.map((_, row) => pointAt(postalCodes, row)));

  return () => {
    const row = firstAbove(sums, random.next() * (sums.at(-1) as number));
    const center = pointAt(postalCodes, row);
    const town = at(postalCodes.towns, row);
    const county = at(postalCodes.counties, row);
    const townName = town < 0 ? at(counties.names, county) : at(towns.names, town);
    const { point, timeZone } = jittered(center, at(spread, row), random);
    return {
      countyCode: at(counties.codes, county),
      place: {
        name: venueName(townName, random),
        street: `${1 + random.below(9_999)} ${random.pick(STREETS)} ${random.pick(SUFFIXES)}`,
        town: townName,
        county: at(counties.names, county),
        region: at(gazetteer.countyRegions, county),
        postalCode: at(postalCodes.codes, row),
        country: 'US',
        ...point,
        timeZone,
        precision: 'exact',
        visibility: 'public',
        directions: null,
      },
    };
  };
}

function venueName(town: string, random: Random): string {
  if (random.chance(0.6))
    return `${random.chance(0.5) ? `${random.pick(['First', 'St. Johns', 'Grace', 'Hope'])} ` : ''}${random.pick(DENOMINATIONS)} Church`;
  return `${town} ${random.pick(HOUSES)}`;
}

/** A quarter of the way to the nearest other centroid, in meters, at most 8 km. */
function jitterOf(points: readonly Point[]): number[] {
  const bucket = ({ latitude, longitude }: Point) =>
    [Math.floor(latitude * 2), Math.floor(longitude * 2)] as const;
  const buckets = Map.groupBy(points, (point) => bucket(point).join());
  return points.map((point) => {
    const [y, x] = bucket(point);
    let nearest = 4 * MOST_JITTER_METERS;
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        for (const other of buckets.get([y + dy, x + dx].join()) ?? []) {
          if (other !== point) nearest = Math.min(nearest, distanceMeters(point, other));
        }
      }
    }
    return nearest / 4;
  });
}

/** A point around the center that is on land: the zone of a point at sea has no place in its name. */
function jittered(center: Point, meters: number, random: Random): { point: Point; timeZone: string } {
  for (let tries = 0; tries < 20; tries++) {
    const north = (random.normal() * meters) / METERS_PER_DEGREE;
    const east = (random.normal() * meters) / METERS_PER_DEGREE / Math.cos((center.latitude * Math.PI) / 180);
    const point = { latitude: round(center.latitude + north), longitude: round(center.longitude + east) };
    const timeZone = tzLookup(point.latitude, point.longitude);
    if (!timeZone.startsWith('Etc/')) return { point, timeZone };
  }
  return { point: center, timeZone: tzLookup(center.latitude, center.longitude) };
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

function firstAbove(sums: readonly number[], value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
