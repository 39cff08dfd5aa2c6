import type { PublicPlace } from '../place.ts';
import { type Point, pointOf } from '../point.ts';
import { bareCountyName } from './county-words.ts';
import { at, countyCodeOf, type Gazetteer, rowOf, UNITS_PER_DEGREE } from './gazetteer.ts';
import { placeKey, placeWords } from './place-words.ts';
import { regionOfTown } from './spots.ts';

type Known = Pick<PublicPlace, 'postalCode' | 'county' | 'town' | 'region' | 'latitude' | 'longitude'>;

/**
 * The FIPS code of the county a place is in, by the surest of what is told of it: its ZIP code, its county's name, its
 * town, else the ZIP code nearest to its point. Null when nothing of that leads anywhere. Of a place that is not public
 * only its public face is to be given.
 */
export function countyOfPlace(gazetteer: Gazetteer, place: Known): string | null {
  return (
    (place.postalCode && countyCodeOf(gazetteer, place.postalCode.trim().slice(0, 5))) ||
    countyNamed(gazetteer, place) ||
    countyOfTown(gazetteer, place) ||
    countyAround(gazetteer, pointOf(place))
  );
}

/** The ZIP codes of which most lies in a county. */
export function postalCodesIn({ data }: Gazetteer, countyCode: string): string[] {
  const county = rowOf(data.counties.codes, countyCode);
  return data.postalCodes.codes.filter((_, row) => data.postalCodes.counties[row] === county);
}

function countyNamed({ data, countyRegions, countiesByKey }: Gazetteer, { county, region }: Known) {
  if (!county || !region) return null;
  const words = placeWords(county);
  const rows = countiesByKey.get(placeKey(bareCountyName(words) ?? words)) ?? [];
  const row = rows.find((one) => countyRegions[one] === region);
  return row === undefined ? null : at(data.counties.codes, row);
}

/** Null also when the state has two towns of that name in different counties. */
function countyOfTown(gazetteer: Gazetteer, { town, region }: Known): string | null {
  if (!town || !region) return null;
  const { data, townsByKey } = gazetteer;
  const rows = (townsByKey.get(placeKey(placeWords(town))) ?? []).filter(
    (row) => regionOfTown(gazetteer, row) === region,
  );
  const counties = new Set(rows.map((row) => at(data.towns.counties, row)));
  const [only] = counties;
  return only === undefined || counties.size > 1 ? null : at(data.counties.codes, only);
}

/** Beyond this, in degrees, the nearest ZIP code says nothing about the place. */
const FAR_DEGREES = 0.5;

function countyAround({ data }: Gazetteer, point: Point | null): string | null {
  if (!point) return null;
  const { codes, latitudes, longitudes, counties } = data.postalCodes;
  const narrowing = Math.cos((point.latitude * Math.PI) / 180);
  let nearest = -1;
  let least = FAR_DEGREES ** 2;
  for (let row = 0; row < codes.length; row++) {
    const north = at(latitudes, row) / UNITS_PER_DEGREE - point.latitude;
    const east = (at(longitudes, row) / UNITS_PER_DEGREE - point.longitude) * narrowing;
    const distance = north * north + east * east;
    if (distance < least) {
      least = distance;
      nearest = row;
    }
  }
  return nearest < 0 ? null : at(data.counties.codes, at(counties, nearest));
}
