import { findByName } from './find-by-name.ts';
import { type Gazetteer, rowOf } from './gazetteer.ts';
import { idsOfNickname } from './nicknames.ts';
import { readingsOf, readPostalCodes, readWords } from './reading.ts';
import { regionOfWords } from './regions.ts';
import { MOST_CHOICES, type SpotAnswer } from './spot-answer.ts';
import { type FoundSpot, postalCodeSpot } from './spots.ts';
import { suggestPostalCodes, suggestTowns } from './suggest.ts';

/**
 * What place is meant by a text: a ZIP code (alone, with four more digits, or anywhere in an address), a town with or
 * without its state, a county, a state (which asks for a town), or the id or label of a spot found before.
 * Capitals, accents, commas and the ways to write Saint, Fort and Mount make no difference. Never throws.
 */
export function findSpot(gazetteer: Gazetteer, text: string): SpotAnswer {
  const words = readWords(text);
  const codes = readPostalCodes(words);
  for (const code of codes) {
    const row = rowOf(gazetteer.data.postalCodes.codes, code);
    if (row !== null) return { type: 'spot', spot: postalCodeSpot(gazetteer, row), others: [] };
  }
  // A ZIP code that we do not know may stand beside a town that we do.
  const name = codes.length > 0 ? words.filter((word) => !/^\d+$/.test(word)) : words;
  const answer = findNickname(gazetteer, name) ?? findWords(gazetteer, name);
  return answer ?? { type: 'unknown', suggestions: suggest(gazetteer, words, name) };
}

function findWords(gazetteer: Gazetteer, words: readonly string[]): SpotAnswer | null {
  if (words.length === 0) return null;
  for (const reading of readingsOf(words)) {
    const answer = findByName(gazetteer, reading);
    if (answer) return answer;
  }
  return null;
}

/** "nyc" is New York; "la" asks whether Los Angeles or a town in Louisiana is meant. */
function findNickname(gazetteer: Gazetteer, words: readonly string[]): SpotAnswer | null {
  const meant = idsOfNickname(words).flatMap((id) => spotsOf(findSpot(gazetteer, id)));
  const [spot] = meant;
  if (!spot) return null;
  const isRegionToo = regionOfWords(words) !== null && spot.id !== 'washington-dc';
  const others = isRegionToo ? spotsOf(findWords(gazetteer, words)) : [];
  const choices = [...meant, ...others].slice(0, MOST_CHOICES);
  return choices.length === 1 ? { type: 'spot', spot, others: [] } : { type: 'ambiguous', choices };
}

function spotsOf(answer: SpotAnswer | null): readonly FoundSpot[] {
  if (answer?.type === 'spot') return [answer.spot];
  return answer?.type === 'ambiguous' ? answer.choices : [];
}

function suggest(gazetteer: Gazetteer, words: readonly string[], name: readonly string[]): FoundSpot[] {
  const postalCodes = suggestPostalCodes(gazetteer, words);
  return postalCodes.length > 0 ? postalCodes : suggestTowns(gazetteer, name);
}
