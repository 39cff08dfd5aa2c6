/** Words ready to be searched by spelling. */
export type SpellingIndex = {
  readonly words: readonly string[];
  /** For each word the set of its letters: bit 0 for a … bit 25 for z, bit 26 for digits and all other signs. */
  readonly letters: Uint32Array;
  /** Beside the sets, because reading a length from its word costs a walk through memory. */
  readonly lengths: Uint16Array;
};

export function indexSpelling(words: readonly string[]): SpellingIndex {
  return {
    words,
    letters: Uint32Array.from(words, lettersOf),
    lengths: Uint16Array.from(words, (word) => word.length),
  };
}

/**
 * The words at most `maxEdits` away from a text, each with how many edits it takes: a letter left out, added or changed,
 * or two neighbours swapped. In the order of the index.
 *
 * An edit changes at most two members of a word's set of letters, so comparing the sets first leaves few words to be
 * measured: 35,000 names take well under a millisecond, with no table of misspellings to keep in memory.
 */
export function findSpeltLike(
  index: SpellingIndex,
  text: string,
  maxEdits: number,
): { word: string; edits: number }[] {
  const letters = lettersOf(text);
  const found: { word: string; edits: number }[] = [];
  for (let position = 0; position < index.words.length; position++) {
    if (Math.abs((index.lengths[position] ?? 0) - text.length) > maxEdits) continue;
    if (countBits(letters ^ (index.letters[position] ?? 0)) > 2 * maxEdits) continue;
    const word = index.words[position] ?? '';
    const edits = countEdits(text, word, maxEdits);
    if (edits <= maxEdits) found.push({ word, edits });
  }
  return found;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let position = 0; position < word.length; position++) {
    const letter = word.charCodeAt(position) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters >>> 0;
}

/** Hamming weight of 32 bits, by adding neighbours (Warren, "Hacker's Delight", 5-1). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Optimal string alignment distance: Levenshtein's, with a swap of neighbours as one edit.
 * Anything over `maxEdits` is given as `maxEdits + 1`.
 */
export function countEdits(a: string, b: string, maxEdits: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwapped) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      current.push(edits);
      least = Math.min(least, edits);
    }
    if (least > maxEdits) return maxEdits + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[b.length] ?? 0, maxEdits + 1);
}
