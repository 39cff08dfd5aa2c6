import type { Lexicon } from './lexicon.ts';
import { isSpelled, type Similar, type Vocabulary } from './vocabulary.ts';

/** Counting stops here: a word that stands in so many listings of an area is common there. */
export const COMMON = 20;

/** What must be known of words to make the vocabulary of an area. */
export type AreaWords = {
  /** Whether it stands anywhere, in the area or not. */
  readonly isWord: (word: string) => boolean;
  /** In how many listings of the area it stands; `COMMON` for so many or more. */
  readonly countHere: (word: string) => number;
  /** Words a letter or two away, and longer ones that begin so: also those that stand elsewhere. */
  readonly similar: (word: string) => readonly Similar[];
  readonly startingWith: (beginning: string) => readonly string[];
};

/**
 * The words of the area around a spot: what stands neither in its listings nor in the vocabularies is not a word there.
 * The one rule for the database and for a device, so that both read what somebody types alike. Each word is counted
 * when it is first asked for.
 */
export function makeAreaVocabulary(words: AreaWords, lexicon: Pick<Lexicon, 'words'>): Vocabulary {
  const counts = new Map<string, number>();
  const frequency = (word: string): number => {
    const known = counts.get(word) ?? words.countHere(word);
    counts.set(word, known);
    return lexicon.words.has(word) ? Math.max(1, known) : known;
  };
  const likeliest = (tried: readonly string[], max: number) =>
    tried
      .filter((word) => frequency(word) > 0)
      .sort((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1))
      .slice(0, max);
  return {
    frequency,
    isWord: (word) => words.isWord(word) || lexicon.words.has(word),
    // As counting stops there, what is common is one in so many.
    size: COMMON * COMMON,
    similar(word, max) {
      const found: Similar[] = [];
      const byDistance = Map.groupBy(words.similar(word), ({ distance }) => distance);
      for (const [distance, similar] of [...byDistance].sort(([a], [b]) => a - b)) {
        const here = likeliest(
          similar.map((one) => one.word),
          max - found.length,
        );
        found.push(...here.map((one) => ({ word: one, distance })));
        if (found.length >= max) break;
      }
      return found;
    },
    startingWith: (beginning, max) =>
      likeliest(
        words.startingWith(beginning).filter((word) => word !== beginning && isSpelled(word)),
        max,
      ),
  };
}
