import type { Medication } from '../claims.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import type { Similar, Vocabulary } from './vocabulary.ts';
import { isExactName, searchWords, shownWord, typedWords } from './words.ts';

/** Words that must all stand in a listing for it to be meant, and how sure we are that they are meant (0 to 1). */
export type Alternative = {
  readonly words: readonly string[];
  readonly weight: number;
  /** It is not looked for as a word, but as a term that a listing has. */
  readonly isTerm: boolean;
};

/** One thing that was asked for, in one word or a phrase: any alternative will do, the likeliest stands first. */
export type Unit = { readonly alternatives: readonly Alternative[] };

export type Understood = {
  readonly units: readonly Unit[];
  /** The words as they were read, for showing and for highlighting. */
  readonly words: string;
  /** All that was typed, as search sees it. */
  readonly typed: string;
  /** `words`, when that is not just what was typed. */
  readonly correctedWords: string | null;
  readonly medication: Medication | null;
};

type Reading = { readonly word: string; readonly weight: number };

const ONE_LETTER_OFF = 0.8;
const TWO_LETTERS_OFF = 0.6;
const COMPLETED = 0.75;
/** A term is what people mean by its words less surely than a group of just that name. */
const AS_TERM = 0.9;
const MOST_CORRECTIONS = 5;
const MOST_COMPLETIONS = 8;
const SHORTEST_COMPLETED = 3;
/** A word in so few listings may itself be somebody's slip, when a much more frequent one is a letter away. */
const RARE = 2;
const MUCH_MORE_FREQUENT = 10;
const SHORTEST_RARE = 5;
const READINGS_TRIED_IN_PHRASES = 3;

/** What somebody means by the words typed, given what there is to be found and what its vocabularies mean. */
export function understand(text: string, vocabulary: Vocabulary, lexicon: Lexicon): Understood {
  const typed = typedWords(text);
  const readings = typed.map((word, index) =>
    readingsOf(word, index === typed.length - 1, vocabulary, lexicon),
  );
  const units: Unit[] = [];
  const words: string[] = [];
  let medication: Medication | null = null;
  for (let index = 0; index < typed.length; ) {
    const phrase = longestPhrase(readings, index, lexicon);
    const alternatives = phrase ? ofPhrase(phrase) : ofWord(readings[index] ?? [], lexicon);
    const read = phrase ? phrase.words : [readings[index]?.[0]?.word ?? (typed[index] as string)];
    medication ??= (phrase?.meaning ?? lexicon.meaningOf(read[0] as string))?.medication ?? null;
    if (alternatives.length > 0) units.push({ alternatives });
    words.push(...read);
    index += read.length;
  }
  return {
    units,
    words: words.map(shownWord).join(' '),
    typed: searchWords(text).join(' '),
    correctedWords: isCorrected(text, typed, words) ? words.map(shownWord).join(' ') : null,
    medication,
  };
}

/** What one typed word may stand for, the likeliest first; empty when it is nothing like anything there is. */
function readingsOf(word: string, isLast: boolean, vocabulary: Vocabulary, lexicon: Lexicon): Reading[] {
  const isKnown = vocabulary.frequency(word) > 0 || lexicon.words.has(word);
  // What is a word elsewhere is perhaps meant, and perhaps somebody's slip there.
  const itself = isKnown || vocabulary.isWord(word) ? [{ word, weight: 1 }] : [];
  if (isExactName(word)) return itself;
  const corrections = isKnown ? likelierThan(word, vocabulary) : vocabulary.similar(word, MOST_CORRECTIONS);
  const isUnfinished = isLast && !isKnown && word.length >= SHORTEST_COMPLETED;
  const completions = isUnfinished ? vocabulary.startingWith(word, MOST_COMPLETIONS) : [];
  const all = [
    ...itself,
    ...corrections.map((similar) => ({
      word: similar.word,
      weight: similar.distance === 1 ? ONE_LETTER_OFF : TWO_LETTERS_OFF,
    })),
    ...completions.map((completed) => ({ word: completed, weight: COMPLETED })),
  ].sort((a, b) => b.weight - a.weight);
  return all.filter((reading, index) => all.findIndex(({ word: other }) => other === reading.word) === index);
}

/** For a word so rare that it may be a slip itself: the far more frequent ones a letter away. */
function likelierThan(word: string, vocabulary: Vocabulary): Similar[] {
  const frequency = vocabulary.frequency(word);
  if (frequency > RARE || word.length < SHORTEST_RARE) return [];
  return vocabulary
    .similar(word, MOST_CORRECTIONS)
    .filter(
      (similar) =>
        similar.distance === 1 &&
        !isExactName(similar.word) &&
        vocabulary.frequency(similar.word) >= MUCH_MORE_FREQUENT * Math.max(1, frequency),
    );
}

type Phrase = { readonly words: readonly string[]; readonly weight: number; readonly meaning: Meaning };

/** The longest phrase of two words or more that starts at a word and means something, corrected where needed. */
function longestPhrase(readings: readonly Reading[][], start: number, lexicon: Lexicon): Phrase | null {
  for (let length = Math.min(lexicon.longest, readings.length - start); length >= 2; length--) {
    let partial: Omit<Phrase, 'meaning'>[] = [{ words: [], weight: 1 }];
    for (const readingsHere of readings.slice(start, start + length)) {
      const words = readingsHere
        .filter(({ word }) => lexicon.words.has(word))
        .slice(0, READINGS_TRIED_IN_PHRASES);
      partial = partial.flatMap((before) =>
        words.map(({ word, weight }) => ({ words: [...before.words, word], weight: before.weight * weight })),
      );
    }
    for (const candidate of partial.sort((a, b) => b.weight - a.weight)) {
      const meaning = lexicon.meaningOf(candidate.words.join(' '));
      if (meaning) return { ...candidate, meaning };
    }
  }
  return null;
}

function ofPhrase({ words, weight, meaning }: Phrase): Alternative[] {
  return [{ words, weight, isTerm: false }, ...asTerms(meaning, weight)];
}

function ofWord(readings: readonly Reading[], lexicon: Lexicon): Alternative[] {
  return readings.flatMap(({ word, weight }) => [
    { words: [word], weight, isTerm: false },
    ...asTerms(lexicon.meaningOf(word), weight),
  ]);
}

function asTerms(meaning: Meaning | null, weight: number): Alternative[] {
  return (meaning?.terms ?? []).map((term) => ({ words: [term], weight: weight * AS_TERM, isTerm: true }));
}

/** Other letters, not only other spelling: "nar anon" is Nar-Anon as typed, "narc-anon" is not. */
function isCorrected(text: string, typed: readonly string[], words: readonly string[]): boolean {
  if (typed.join(' ') !== words.join(' ')) return true;
  return words.some((word) => shownWord(word) !== word && !searchLetters(text).includes(word));
}

/** The letters of a text without spaces and signs. */
function searchLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
