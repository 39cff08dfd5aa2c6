import { type Gazetteer, rowOf, type TownRow } from './gazetteer.ts';
import { placeKey } from './place-words.ts';
import { readingsOf } from './reading.ts';
import { findSpeltLike, indexSpelling, type SpellingIndex } from './spelling.ts';
import { type FoundSpot, postalCodeSpot, regionOfTown, townChoice } from './spots.ts';

const MOST_SUGGESTIONS = 5;
/** Every name is much like a word of two letters, and none is longer than forty. */
const SHORTEST = 3;
const LONGEST = 40;
/** More words are a sentence, not a town with something beside it. */
const MOST_WORDS = 5;

/**
 * ZIP codes for a number that is none: one whose leading zero a spreadsheet ate (1608), or the nearest by number among
 * those of the same three digits, which are of the same part of a state.
 */
export function suggestPostalCodes(gazetteer: Gazetteer, words: readonly string[]): FoundSpot[] {
  const { codes } = gazetteer.data.postalCodes;
  const typed = words.length === 1 && /^\d{3,5}$/.test(words[0] ?? '') ? (words[0] ?? '') : null;
  if (typed === null) return [];
  const spotOf = (code: string) => {
    const row = rowOf(codes, code);
    return row === null ? [] : [postalCodeSpot(gazetteer, row)];
  };
  if (typed.length < 5) return spotOf(typed.padStart(5, '0'));
  return codes
    .filter((code) => code.startsWith(typed.slice(0, 3)))
    .sort((a, b) => Math.abs(Number(a) - Number(typed)) - Math.abs(Number(b) - Number(typed)))
    .slice(0, 3)
    .flatMap(spotOf);
}

/**
 * Towns spelt much like the words or beginning with them, in the state that was named when there are any. When there is
 * nothing, something may stand around the name or the state may be misspelt: a word or two less at either end is tried.
 */
export function suggestTowns(gazetteer: Gazetteer, words: readonly string[]): FoundSpot[] {
  const isShort = words.length <= MOST_WORDS;
  const shorter = isShort ? [words.slice(0, -1), words.slice(1), words.slice(0, -2), words.slice(2)] : [];
  const rows =
    firstFilled([words], (attempt) => townsLike(gazetteer, attempt, townsSpeltLike)) ??
    firstFilled(shorter, (attempt) => townsLike(gazetteer, attempt, townsOfKey)) ??
    firstFilled(shorter, (attempt) => townsLike(gazetteer, attempt, townsSpeltLike));
  return (rows ?? []).slice(0, MOST_SUGGESTIONS).map((row) => townChoice(gazetteer, row));
}

/** The first result that is not empty; null when all are. */
function firstFilled<Attempt, Row>(
  attempts: readonly Attempt[],
  find: (attempt: Attempt) => Row[],
): Row[] | null {
  for (const attempt of attempts) {
    const rows = find(attempt);
    if (rows.length > 0) return rows;
  }
  return null;
}

/** Tries the name without its state among the towns of that state, then all words anywhere. */
function townsLike(
  gazetteer: Gazetteer,
  words: readonly string[],
  find: (gazetteer: Gazetteer, key: string) => readonly TownRow[],
): TownRow[] {
  const readings = readingsOf(words).filter(({ county }) => county === null);
  const isIn = (row: TownRow, region: string | null) =>
    region === null || regionOfTown(gazetteer, row) === region;
  const ofReadings = firstFilled(readings, ({ name, region }) => {
    const key = placeKey(name);
    if (key.length < SHORTEST || key.length > LONGEST) return [];
    return find(gazetteer, key).filter((row) => isIn(row, region));
  });
  return ofReadings ?? [];
}

function townsOfKey(gazetteer: Gazetteer, key: string): readonly TownRow[] {
  return gazetteer.townsByKey.get(key) ?? [];
}

const indexes = new WeakMap<Gazetteer, SpellingIndex>();

/** The closest first; among equals the most populous. When nothing is close, what begins with the key. */
function townsSpeltLike(gazetteer: Gazetteer, key: string): TownRow[] {
  const index = indexes.get(gazetteer) ?? indexSpelling([...gazetteer.townsByKey.keys()]);
  indexes.set(gazetteer, index);
  const speltLike = findSpeltLike(index, key, key.length < 6 ? 1 : 2);
  const found =
    speltLike.length > 0
      ? speltLike
      : index.words.filter((word) => word.startsWith(key)).map((word) => ({ word, edits: 0 }));
  return found
    .flatMap(({ word, edits }) => townsOfKey(gazetteer, word).map((row) => ({ row, edits })))
    .sort((a, b) => a.edits - b.edits || a.row - b.row)
    .map(({ row }) => row);
}
