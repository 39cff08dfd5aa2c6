import { at, type Gazetteer, type TownRow } from './gazetteer.ts';
import { placeKey, placeWords } from './place-words.ts';
import type { Candidate } from './spot-answer.ts';
import {
  countySpot,
  formerCountySpot,
  regionOfCountyRow,
  regionOfTown,
  townChoice,
  townSpot,
} from './spots.ts';

/** Towns of exactly this name, in one region or (null) anywhere, most populous first. */
export function townsNamed(gazetteer: Gazetteer, name: readonly string[], region: string | null): TownRow[] {
  const rows = gazetteer.townsByKey.get(placeKey(name)) ?? [];
  return rows.filter((row) => region === null || regionOfTown(gazetteer, row) === region);
}

/** The most populous towns of a region. */
export function largestTowns(gazetteer: Gazetteer, region: string, count: number): TownRow[] {
  const rows: TownRow[] = [];
  for (let row = 0; row < gazetteer.data.towns.names.length && rows.length < count; row++) {
    if (regionOfTown(gazetteer, row) === region) rows.push(row);
  }
  return rows;
}

export function townCandidates(gazetteer: Gazetteer, rows: readonly TownRow[]): Candidate[] {
  return rows.map((row) => ({
    spot: townSpot(gazetteer, row),
    choice: townChoice(gazetteer, row),
    population: at(gazetteer.data.towns.populations, row),
  }));
}

/** Counties of this bare name ("worcester"), those that are no more among them, most populous first. */
export function countyCandidates(
  gazetteer: Gazetteer,
  bareName: readonly string[],
  region: string | null,
): Candidate[] {
  const { counties, formerCounties, towns } = gazetteer.data;
  const isWanted = (own: string) => region === null || own === region;
  const present = (gazetteer.countiesByKey.get(placeKey(bareName)) ?? [])
    .filter((row) => isWanted(regionOfCountyRow(gazetteer, row)))
    .map((row) => ({ spot: countySpot(gazetteer, row), population: at(counties.populations, row) }));
  const key = placeKey([...bareName, 'county']);
  const former = formerCounties
    .filter(([name, town]) => placeKey(placeWords(name)) === key && isWanted(regionOfTown(gazetteer, town)))
    .map(([name, town]) => ({
      spot: formerCountySpot(gazetteer, name, town),
      population: at(towns.populations, town),
    }));
  return [...present, ...former]
    .sort((a, b) => b.population - a.population)
    .map(({ spot, population }) => ({ spot, choice: spot, population }));
}
