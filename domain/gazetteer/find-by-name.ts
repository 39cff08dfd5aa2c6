import { countyCandidates, largestTowns, townCandidates, townsNamed } from './candidates.ts';
import { bareCountyName } from './county-words.ts';
import { at, type Gazetteer } from './gazetteer.ts';
import { placeKey, placeWords } from './place-words.ts';
import type { Reading } from './reading.ts';
import { regionOfWords } from './regions.ts';
import { answerFrom, choicesOf, isFirstMeant, MOST_CHOICES, type SpotAnswer } from './spot-answer.ts';

/** The place or places that fit one reading of a text; null when there are none. */
export function findByName(gazetteer: Gazetteer, { name, region, county }: Reading): SpotAnswer | null {
  if (region !== null && county !== null) return findInCounty(gazetteer, name, region, county);
  if (region !== null) {
    return findNamed(gazetteer, name, region) ?? findAfterStreet(gazetteer, name, region);
  }
  const ownRegion = regionOfWords(name);
  return ownRegion === null
    ? findNamed(gazetteer, name, null)
    : findNamedLikeRegion(gazetteer, name, ownRegion);
}

/** A town, or what says it is a county; then a town without words like "city of", or a bare county name. */
function findNamed(gazetteer: Gazetteer, name: readonly string[], region: string | null): SpotAnswer | null {
  const towns = (words: readonly string[]) =>
    answerFrom(townCandidates(gazetteer, townsNamed(gazetteer, words, region)));
  const counties = (words: readonly string[] | null) =>
    words && answerFrom(countyCandidates(gazetteer, words, region));
  return towns(name) ?? counties(bareCountyName(name)) ?? towns(plainName(name)) ?? counties(name);
}

const KINDS_OF_TOWN = ['city', 'town', 'village', 'township', 'borough'];

/** "city of worcester", "the bronx", "edison township" and "new york city" without the words that may be left out. */
function plainName(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words;
  if (KINDS_OF_TOWN.includes(first) && second === 'of') return words.slice(2);
  if (first === 'the') return words.slice(1);
  return KINDS_OF_TOWN.includes(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** "springfield pa delaware county": of the towns of one name in a state, the one in that county. */
function findInCounty(
  gazetteer: Gazetteer,
  name: readonly string[],
  region: string,
  county: readonly string[],
): SpotAnswer | null {
  const { towns, counties } = gazetteer.data;
  const wanted = placeKey(county);
  const own = townsNamed(gazetteer, name, region).filter((town) => {
    const words = placeWords(at(counties.names, at(towns.counties, town)));
    return placeKey(words) === wanted || placeKey(bareCountyName(words) ?? words) === wanted;
  });
  return answerFrom(townCandidates(gazetteer, own));
}

/** "12 main st worcester ma": the longest end of the words that is a town there. Only for what begins with a number. */
function findAfterStreet(gazetteer: Gazetteer, name: readonly string[], region: string): SpotAnswer | null {
  if (!/^\d/.test(name[0] ?? '')) return null;
  for (let start = 1; start < name.length; start++) {
    const towns = townsNamed(gazetteer, name.slice(start), region);
    if (towns.length > 0) return answerFrom(townCandidates(gazetteer, towns));
  }
  return null;
}

/** New York and Washington mean the cities. "Georgia" asks: the state's largest towns, then towns of that name. */
function findNamedLikeRegion(
  gazetteer: Gazetteer,
  name: readonly string[],
  region: string,
): SpotAnswer | null {
  const named = townCandidates(gazetteer, townsNamed(gazetteer, name, null));
  if (isFirstMeant(named)) return answerFrom(named);
  const largest = townCandidates(gazetteer, largestTowns(gazetteer, region, MOST_CHOICES - 2));
  return { type: 'ambiguous', choices: choicesOf([...largest, ...named].slice(0, MOST_CHOICES)) };
}
