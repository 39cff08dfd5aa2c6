import type { Point } from '../point.ts';
import { bareCountyName } from './county-words.ts';
import { placeKey, placeWords } from './place-words.ts';
import { regionOfCounty } from './regions.ts';

/** Degrees are stored as whole ten-thousandths, about 11 meters. */
export const UNITS_PER_DEGREE = 10_000;

/** Points and zones of a table's rows. Zones are positions in `zones`. */
type Columns = {
  readonly latitudes: readonly number[];
  readonly longitudes: readonly number[];
};

/**
 * The file data/geography/gazetteer.json: tables by column. Positions start at 0. data/geography/README.md says
 * where each figure comes from.
 */
export type GazetteerData = {
  readonly zones: readonly string[];
  /** Sorted by FIPS code. `names` are whole ("Hampden County", "Orleans Parish"). */
  readonly counties: Columns & {
    readonly codes: readonly string[];
    readonly names: readonly string[];
    readonly populations: readonly number[];
    readonly zones: readonly number[];
  };
  /** Most populous first. A population of 0 is not known. */
  readonly towns: Columns & {
    readonly names: readonly string[];
    readonly counties: readonly number[];
    readonly populations: readonly number[];
    /** Towns on another clock than most of their county: position of the town, of the zone. */
    readonly otherZones: readonly (readonly [town: number, zone: number])[];
  };
  /** Sorted by code. */
  readonly postalCodes: Columns & {
    readonly codes: readonly string[];
    readonly towns: readonly number[];
    readonly counties: readonly number[];
    readonly otherZones: readonly (readonly [postalCode: number, zone: number])[];
  };
  /** Names of counties that are no more but still in use, with the town that was their seat. */
  readonly formerCounties: readonly (readonly [name: string, town: number])[];
};

/** A position in one of the tables. */
export type TownRow = number;
export type CountyRow = number;
export type PostalCodeRow = number;

/** The data with what is needed to look things up quickly. */
export type Gazetteer = {
  readonly data: GazetteerData;
  /** Two letters of each county's region. */
  readonly countyRegions: readonly string[];
  /** Towns by the key of their name, most populous first. */
  readonly townsByKey: ReadonlyMap<string, readonly TownRow[]>;
  /** Counties by the key of their bare name ("hampden"), without the cities that are their own county. */
  readonly countiesByKey: ReadonlyMap<string, readonly CountyRow[]>;
  readonly townZones: ReadonlyMap<TownRow, number>;
  readonly postalCodeZones: ReadonlyMap<PostalCodeRow, number>;
};

/** Makes the tables ready for look-ups; some tens of milliseconds, once per process. */
export function openGazetteer(data: GazetteerData): Gazetteer {
  const { towns, counties } = data;
  const townsByKey = groupRows(towns.names.map((name) => placeKey(placeWords(name))));
  const countyKeys = counties.names.map((name) => {
    const words = placeWords(name);
    return words.at(-1) === 'city' ? null : placeKey(bareCountyName(words) ?? words);
  });
  return {
    data,
    countyRegions: counties.codes.map(regionOfCounty),
    townsByKey,
    countiesByKey: groupRows(countyKeys),
    townZones: new Map(data.towns.otherZones),
    postalCodeZones: new Map(data.postalCodes.otherZones),
  };
}

/** Positions by what stands there; null stands for nothing. */
function groupRows(keys: readonly (string | null)[]): Map<string, number[]> {
  const rowsByKey = new Map<string, number[]>();
  for (const [row, key] of keys.entries()) {
    if (key === null) continue;
    const rows = rowsByKey.get(key);
    if (rows) rows.push(row);
    else rowsByKey.set(key, [row]);
  }
  return rowsByKey;
}

/** A cell of a column. @throws Error when the row is none of the table's. */
export function at<Value>(column: readonly Value[], row: number): Value {
  const value = column[row];
  if (value === undefined) throw new Error(`The gazetteer has no row ${row} in a column of ${column.length}`);
  return value;
}

export function pointAt(table: Columns, row: number): Point {
  return {
    latitude: at(table.latitudes, row) / UNITS_PER_DEGREE,
    longitude: at(table.longitudes, row) / UNITS_PER_DEGREE,
  };
}

/** Where a sorted column holds a value; null when nowhere. */
export function rowOf(column: readonly string[], value: string): number | null {
  let low = 0;
  let high = column.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = at(column, middle);
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** The FIPS code of the county in which most of a five-digit ZIP code lies; null for a code we do not know. */
export function countyCodeOf({ data }: Gazetteer, postalCode: string): string | null {
  const row = rowOf(data.postalCodes.codes, postalCode);
  return row === null ? null : at(data.counties.codes, at(data.postalCodes.counties, row));
}

/** "Worcester County, MA" for 25027; null for a code we do not know. */
export function countyLabel({ data, countyRegions }: Gazetteer, countyCode: string): string | null {
  const row = rowOf(data.counties.codes, countyCode);
  return row === null ? null : `${at(data.counties.names, row)}, ${at(countyRegions, row)}`;
}
