import { placeKey, placeWords } from '#domain/gazetteer/place-words.ts';
import { distanceMeters, type Point } from '#domain/point.ts';
import { findCounty, findCountyOfZip, type SourceCounty } from './counties.ts';
import { middleOf } from './middle.ts';
import { FAR_FROM_TOWN_METERS } from './postal-codes.ts';
import type { SourcePlace, SourceZip } from './sources.ts';

export type BuiltTown = {
  readonly name: string;
  readonly region: string;
  readonly county: SourceCounty;
  readonly point: Point;
  /** 0 when not known. */
  readonly population: number;
  readonly zips: readonly SourceZip[];
};

/** Two places of one name and state that are nearer than this are the same place listed twice. */
const SAME_PLACE_METERS = 25_000;
/** A place this far from every ZIP code of its name and state is another place of that name. */
const OTHER_PLACE_METERS = 40_000;

/**
 * Towns out of the names that ZIP codes have and the populated places of GeoNames, joined by name, state and nearness.
 * Most populous first, then by name. Two of one name in one county are one.
 */
export function buildTowns(
  zips: readonly SourceZip[],
  places: readonly SourcePlace[],
  counties: readonly SourceCounty[],
): BuiltTown[] {
  const keyOf = (name: string, region: string) => `${region} ${placeKey(placeWords(name))}`;
  const zipsByKey = Map.groupBy(zips, ({ town, region }) => keyOf(town, region));
  const placesByKey = Map.groupBy(places, ({ name, region }) => keyOf(name, region));
  const keys = [...new Set([...zipsByKey.keys(), ...placesByKey.keys()])];
  return keys
    .flatMap((key) => townsOfOneName(zipsByKey.get(key) ?? [], placesByKey.get(key) ?? [], counties))
    .sort(
      (a, b) =>
        b.population - a.population || compare(a.name, b.name) || compare(a.county.code, b.county.code),
    );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** `places` come most populous first. */
function townsOfOneName(
  zips: readonly SourceZip[],
  places: readonly SourcePlace[],
  counties: readonly SourceCounty[],
): BuiltTown[] {
  const home = findHome(zips, places);
  const towns = home
    ? [{ ...home, county: findCounty(counties, home.region, home.point), zips }]
    : townOfZips(zips, counties);
  for (const place of places) {
    const county = findCounty(counties, place.region, place.point);
    const isListed = towns.some(
      (town) => town.county === county || distanceMeters(town.point, place.point) < SAME_PLACE_METERS,
    );
    if (!isListed) towns.push({ ...place, county, zips: [] });
  }
  return towns;
}

/** A town that is only a name of ZIP codes: at the middle of their areas, unless GeoNames knows it to be elsewhere. */
function townOfZips(zips: readonly SourceZip[], counties: readonly SourceCounty[]): BuiltTown[] {
  const middleOfAreas = middleOf(zips.flatMap(({ census }) => census ?? []));
  const located = middleOf(
    zips.flatMap(({ geonames, isLocated }) => (isLocated && geonames ? geonames : [])),
  );
  const isElsewhere =
    middleOfAreas && located && distanceMeters(middleOfAreas, located) > FAR_FROM_TOWN_METERS;
  const point =
    (isElsewhere ? located : middleOfAreas) ?? middleOf(zips.flatMap(({ geonames }) => geonames ?? []));
  const [zip] = zips;
  if (!zip || !point) return [];
  const county = findCountyOfZip(counties, zip, point);
  return [{ name: zip.town, region: zip.region, county, point, population: 0, zips }];
}

/** The place that the ZIP codes are those of: one near them, or the only one of that name when nobody placed them. */
function findHome(zips: readonly SourceZip[], places: readonly SourcePlace[]): SourcePlace | undefined {
  const arePlaced = zips.some(({ census, geonames }) => census ?? geonames);
  if (zips.length > 0 && !arePlaced && places.length === 1) return places[0];
  return places.find((place) => isNear(place, zips));
}

function isNear(place: SourcePlace, zips: readonly SourceZip[]): boolean {
  return zips.some(({ census, geonames }) =>
    [census, geonames].some((point) => point && distanceMeters(point, place.point) < OTHER_PLACE_METERS),
  );
}
