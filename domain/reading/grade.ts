import type { Sentence } from './sentences.ts';
import { englishSyllables } from './syllables-english.ts';
import { spanishSyllables } from './syllables-spanish.ts';

const count = (sentences: readonly Sentence[], of: (word: string) => number): number =>
  sentences.reduce((sum, sentence) => sum + sentence.reduce((words, word) => words + of(word), 0), 0);

const wordsIn = (sentences: readonly Sentence[]) => count(sentences, () => 1);

/**
 * The school grade that an English text asks of its reader. 0.39 · words per sentence + 11.8 · syllables per word −
 * 15.59 (Kincaid et al., 1975). Below 0 for very plain texts; 0 for no text.
 */
export function fleschKincaidGrade(sentences: readonly Sentence[]): number {
  const words = wordsIn(sentences);
  if (words === 0) return 0;
  return 0.39 * (words / sentences.length) + 11.8 * (count(sentences, englishSyllables) / words) - 15.59;
}

/**
 * The school grade by long words alone: 1.043 · √(words of 3 syllables and more · 30 / sentences) + 3.1291
 * (McLaughlin, 1969). Made for 30 sentences; for fewer it is a rough guess.
 * @param known words that do not count as long, in lower case: names that people read on a box, for example
 */
export function smogGrade(sentences: readonly Sentence[], known: ReadonlySet<string> = new Set()): number {
  if (sentences.length === 0) return 0;
  const isLong = (word: string) => englishSyllables(word) >= 3 && !known.has(word.toLowerCase());
  const long = count(sentences, (word) => (isLong(word) ? 1 : 0));
  return 1.043 * Math.sqrt((long * 30) / sentences.length) + 3.1291;
}

/**
 * How easily a Spanish text reads: 206.84 − 60 · syllables per word − 1.02 · words per sentence (Fernández Huerta,
 * 1959, with the correction by G. Law). 70 and more is easy, 60 is ordinary; 100 for no text.
 */
export function fernandezHuerta(sentences: readonly Sentence[]): number {
  const words = wordsIn(sentences);
  if (words === 0) return 100;
  return 206.84 - 60 * (count(sentences, spanishSyllables) / words) - 1.02 * (words / sentences.length);
}

export function wordsPerSentence(sentences: readonly Sentence[]): number {
  return sentences.length === 0 ? 0 : wordsIn(sentences) / sentences.length;
}

/** The sentences of more words than that, as text. */
export function longSentences(sentences: readonly Sentence[], atMostWords: number): string[] {
  return sentences.filter((words) => words.length > atMostWords).map((words) => words.join(' '));
}
