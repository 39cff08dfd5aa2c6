import { lengthsLike, type Similar } from './vocabulary.ts';

/** Words of the same length, and for each the letters in it as bits: most are ruled out by those alone. */
type OfLength = { readonly words: string[]; readonly letters: number[] };

export type WordList = {
  readonly add: (word: string) => void;
  /** As `Vocabulary.similar`, in no order. */
  readonly similar: (word: string) => Similar[];
  readonly startingWith: (beginning: string) => string[];
};

/**
 * The few thousand words of an area, for a device. Each is compared with what was typed: that takes a few milliseconds
 * and no memory, where an index of all their misspellings takes ten times that of the listings themselves.
 */
export function makeWordList(): WordList {
  const lengths = new Map<number, OfLength>();
  return {
    add(word) {
      const here = lengths.get(word.length) ?? { words: [], letters: [] };
      lengths.set(word.length, here);
      here.words.push(word);
      here.letters.push(lettersOf(word));
    },
    similar(word) {
      const letters = lettersOf(word);
      const found: Similar[] = [];
      for (const { length, distance: far } of lengthsLike(word)) {
        const here = lengths.get(length);
        for (let index = 0; here && index < here.words.length; index++) {
          if (bitsIn(letters ^ (here.letters[index] as number)) > 2 * far) continue;
          const other = here.words[index] as string;
          const distance = lettersApart(word, other, far);
          if (distance > 0 && distance <= far) found.push({ word: other, distance });
        }
      }
      return found;
    },
    startingWith: (beginning) =>
      [...lengths].flatMap(([length, { words }]) =>
        length > beginning.length ? words.filter((word) => word.startsWith(beginning)) : [],
      ),
  };
}

/** One bit per letter, those beyond a to z together; the same letter twice is one bit. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << ((word.charCodeAt(index) - 97) & 31);
  return bits;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/**
 * How many letters two words are apart: a letter more, less, other, or two neighbours swapped (Damerau and Levenshtein,
 * "optimal string alignment"). More than `most` when they are farther apart than that.
 */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] as number;
}
