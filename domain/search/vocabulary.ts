import { SymSpell } from 'mnemonist';

/** A word of the vocabulary within two letters of what was typed (a letter more, less, other, or two swapped). */
export type Similar = { readonly word: string; readonly distance: number };

/** The words of what is searched. */
export type Vocabulary = {
  /** In how many listings a word stands; 0 for an unknown one. */
  readonly frequency: (word: string) => number;
  /** Whether it stands anywhere at all, also outside of the area that is searched. */
  readonly isWord: (word: string) => boolean;
  /** Nearest first, then the more frequent. The word itself is not among them. */
  readonly similar: (word: string, max: number) => Similar[];
  /** Longer words that begin so, the most frequent first. */
  readonly startingWith: (beginning: string, max: number) => string[];
  /** How many listings `frequency` counts among. */
  readonly size: number;
};

export type GrowingVocabulary = Vocabulary & {
  /** Sets in how many listings a word stands. New words are learnt, a word with 0 is forgotten. */
  readonly set: (word: string, frequency: number) => void;
  readonly setSize: (listings: number) => void;
  readonly words: () => IterableIterator<string>;
};

/** Two letters apart would make every short word any other: up to five letters one is allowed, from three on. */
const SHORTEST = 3;
const LONGEST_SHORT = 5;
// Nobody misspells longer words than this into another one, and each costs hundreds of keys.
const LONGEST = 20;
const SPELLED = /^\p{L}+$/u;

/** True for what can be misspelt or left unfinished: letters alone. */
export function isSpelled(word: string): boolean {
  return SPELLED.test(word);
}

/** Lengths of words that a typed word may be a slip of, and how many letters apart they may be. */
export function lengthsLike(word: string): readonly { readonly length: number; readonly distance: number }[] {
  const { length } = word;
  if (length < SHORTEST || length > LONGEST || !isSpelled(word)) return [];
  const isShort = length <= LONGEST_SHORT;
  const [least, most] = isShort ? [SHORTEST, LONGEST_SHORT + 1] : [LONGEST_SHORT - 1, LONGEST];
  const distance = isShort ? 1 : 2;
  const likely = Array.from({ length: 2 * distance + 1 }, (_, step) => length - distance + step);
  return likely
    .filter((other) => other >= least && other <= most)
    .map((other) => ({ length: other, distance }));
}

/**
 * A vocabulary with spelling correction by SymSpell. Words with digits (street numbers, ZIP codes, area words) are known
 * but never corrected: another number is another place.
 */
export function makeVocabulary(): GrowingVocabulary {
  const frequencies = new Map<string, number>();
  // One letter apart among the short, two among the long; words of medium length can be mistaken for either.
  const short = new SymSpell({ maxDistance: 1 });
  const long = new SymSpell({ maxDistance: 2 });
  let sorted: string[] | null = null;
  let listings = 0;
  const frequency = (word: string) => frequencies.get(word) ?? 0;

  return {
    frequency,
    isWord: (word) => frequency(word) > 0,
    get size() {
      return listings;
    },
    words: () => frequencies.keys(),
    setSize(count) {
      listings = count;
    },
    set(word, count) {
      const isNew = !frequencies.has(word);
      frequencies.set(word, count);
      if (!isNew || !SPELLED.test(word)) return;
      sorted = null;
      if (word.length >= SHORTEST && word.length <= LONGEST_SHORT + 1) short.add(word);
      if (word.length >= LONGEST_SHORT - 1 && word.length <= LONGEST) long.add(word);
    },
    similar(word, max) {
      if (word.length < SHORTEST || word.length > LONGEST || !SPELLED.test(word)) return [];
      const index = word.length <= LONGEST_SHORT ? short : long;
      return index
        .search(word)
        .filter(({ term, distance }) => distance > 0 && frequency(term) > 0)
        .map(({ term, distance }) => ({ word: term, distance }))
        .sort(
          (a, b) =>
            a.distance - b.distance || frequency(b.word) - frequency(a.word) || (a.word < b.word ? -1 : 1),
        )
        .slice(0, max);
    },
    startingWith(beginning, max) {
      sorted ??= [...frequencies.keys()].filter((word) => SPELLED.test(word)).sort();
      const found: string[] = [];
      for (let index = firstFrom(sorted, beginning); index < sorted.length; index++) {
        const word = sorted[index] as string;
        if (!word.startsWith(beginning)) break;
        if (word !== beginning && frequency(word) > 0) found.push(word);
      }
      return found.sort((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1)).slice(0, max);
    },
  };
}

/** The index of the first word that is not before `word`, by bisection. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
