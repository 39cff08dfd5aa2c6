import { isHiddenUnchecked } from '../kinds/hidden.ts';
import { COMMON, makeAreaVocabulary } from './area-vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { boxAround } from './cells.ts';
import { makeFilter } from './filter.ts';
import { isRemote } from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query, Spot } from './query.ts';
import {
  type Candidate,
  type Candidates,
  fromHome,
  isWithin,
  type Part,
  type Source,
  type TextCandidate,
} from './source.ts';
import type { Unit } from './understand.ts';
import { isSpelled, type Vocabulary } from './vocabulary.ts';

/** A catalogue as a source of candidates: a search of it needs nothing else, so it runs on any device. */
export function sourceOfCatalogue(catalogue: Catalogue, query: Query, now: Date, lexicon: Lexicon): Source {
  const { entries } = catalogue;
  const { candidates, serving } = catalogue.at(query.spot);
  const suits = makeFilter(query, lexicon);
  const ageing = lexicon.kinds.filter(({ hiddenAfterDays }) => hiddenAfterDays !== undefined);
  const today = now.toISOString().slice(0, 10);
  const isPassing = entries.map((entry) => suits(entry) && !isHiddenUnchecked(entry.card, ageing, today));
  const passing = candidates.filter((_, index) => isPassing[index]);
  const remote = passing.filter(({ listing }) => isRemote(listing.card()));
  const fromEverywhere = remote.map(fromHome);
  const ofPart = (list: readonly Candidate[], part: Part): Candidates => ({
    list: part === 'all' ? list : list.filter((one) => one.hasClaims || one.isMedicationSpecific),
    complete: true,
  });
  const isServing = new Set(serving.map(({ index }) => index));

  /** Those that pass and hold at least so many of the units. */
  const holding = (units: readonly Unit[], atLeast: number): number[] => {
    const counts = new Uint8Array(entries.length);
    for (const unit of units)
      for (const index of holdingUnit(catalogue, unit)) counts[index] = (counts[index] ?? 0) + 1;
    return [...counts.keys()].filter((index) => (counts[index] ?? 0) >= atLeast && isPassing[index]);
  };
  const withTexts = (index: number): TextCandidate => ({
    ...(candidates[index] as Candidate),
    texts: catalogue.textsOf(index),
  });

  return {
    near: (miles, _choices, part) =>
      ofPart(
        passing.filter((candidate) => isWithin(candidate, miles)),
        part,
      ),
    remote: (_choices, part) => ofPart(fromEverywhere, part),
    servingArea: () =>
      serving.flatMap(({ index, area }) =>
        isPassing[index] ? [{ candidate: candidates[index] as Candidate, area }] : [],
      ),
    anywhere: (_choices, part) => ofPart(passing, part),
    page: (offset, limit) => {
      const sorted = passing.toSorted((a, b) => a.id - b.id);
      return { list: sorted.slice(offset, offset + limit), total: passing.length };
    },
    matching: (units, atLeast, miles) => ({
      list: holding(units, atLeast)
        .filter(
          (index) =>
            miles === null || isServing.has(index) || isWithin(candidates[index] as Candidate, miles),
        )
        .map(withTexts),
      complete: true,
    }),
    matchingRemote: (units, atLeast) => ({
      list: holding(units, atLeast)
        .filter((index) => (candidates[index] as Candidate).canJoin)
        .map(withTexts),
      complete: true,
    }),
    vocabulary: (miles) =>
      query.spot === null || miles === null
        ? wholeVocabulary(catalogue, lexicon)
        : areaVocabulary(catalogue, query.spot, miles, lexicon),
  };
}

/** The entries in whose texts one of the alternatives of a unit stands. */
function holdingUnit(catalogue: Catalogue, { alternatives }: Unit): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { words } of alternatives) {
    const [rarest = [], ...others] = words
      .map((word) => catalogue.withWord(word))
      .sort((a, b) => a.length - b.length);
    const sets = others.map((list) => new Set(list));
    for (const index of rarest) if (sets.every((set) => set.has(index))) found.add(index);
  }
  return found;
}

/** The words around a spot, as the database has them. */
function areaVocabulary(catalogue: Catalogue, spot: Spot, miles: number, lexicon: Lexicon): Vocabulary {
  const { from, to } = boxAround(spot.point, miles);
  const isHere = (index: number): boolean => {
    const cell = catalogue.entries[index]?.cell;
    return !!cell && cell.cy >= from.cy && cell.cy <= to.cy && cell.cx >= from.cx && cell.cx <= to.cx;
  };
  const countHere = (word: string): number => {
    let count = 0;
    for (const index of catalogue.withWord(word)) if (isHere(index) && ++count >= COMMON) break;
    return count;
  };
  const { similar, startingWith } = wordsOf(catalogue);
  return makeAreaVocabulary(
    { isWord: (word) => catalogue.withWord(word).length > 0, countHere, similar, startingWith },
    lexicon,
  );
}

/** The words of all there is. */
function wholeVocabulary(catalogue: Catalogue, lexicon: Lexicon): Vocabulary {
  const frequency = (word: string) =>
    Math.max(catalogue.withWord(word).length, lexicon.words.has(word) ? 1 : 0);
  const { similar, startingWith } = wordsOf(catalogue);
  const byFrequency = (a: string, b: string) => frequency(b) - frequency(a) || (a < b ? -1 : 1);
  return {
    frequency,
    isWord: (word) => frequency(word) > 0,
    size: catalogue.entries.length,
    similar: (word, max) =>
      similar(word)
        .sort((a, b) => a.distance - b.distance || byFrequency(a.word, b.word))
        .slice(0, max),
    startingWith: (beginning, max) =>
      startingWith(beginning).filter(isSpelled).sort(byFrequency).slice(0, max),
  };
}

/** The list of words, once those of all entries have been read. */
function wordsOf(catalogue: Catalogue): Catalogue['words'] {
  catalogue.readWords(catalogue.entries.length);
  return catalogue.words;
}
