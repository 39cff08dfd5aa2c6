/** A sentence of a page, as its words. What holds no letter (a number, a dash) is no word. */
export type Sentence = readonly string[];

/** What ends with a full stop and does not end a sentence. */
const SHORT_FORMS = /\b(?:[ap]\. ?m|[A-Z]\.[A-Z]|EE\. ?UU|Mr|Mrs|Ms|Dr|Dra|Sr|Sra|St|No|vs|etc|Inc)\./g;

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;

/**
 * The sentences of a page. Each block of text (a paragraph, a heading, an item, the words of a button) ends its last
 * sentence even without a full stop. A line that stands on a page many times, as on each row of a list, counts once,
 * whatever its numbers: whoever has read it once reads it no more.
 * @param blocks the text of each block
 */
export function sentencesOf(blocks: readonly string[]): Sentence[] {
  const sentences = blocks.flatMap(linesOf).map((line): Sentence => line.match(WORD) ?? []);
  const once = new Map(sentences.map((words) => [words.join(' '), words]));
  return [...once.values()].filter((words) => words.length > 0);
}

function linesOf(block: string): string[] {
  return block
    .normalize('NFC')
    .replace(SHORT_FORMS, (short) => short.replace(/[. ]/g, ''))
    .split(/[.!?…]+["”’»)]*(?=\s|$)|\s[·|–—]\s|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
