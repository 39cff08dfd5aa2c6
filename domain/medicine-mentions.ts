import type { Listing } from './listing.ts';

/** Words by which people write of medicine for addiction, whole and in any case. Plain alternatives: nothing to backtrack. */
const WORDS =
  /\b(?:buprenorphine|bupe?|suboxone|subutex|sublocade|brixadi|zubsolv|methadone|naltrexone|vivitrol|moud|medications?|medicines?|medicated|meds|medicaci[oó]n|medicamentos?|medicinas?|metadona|buprenorfina|naltrexona)\b/i;

/** As capitals alone: a mat is also what people sit on. */
const LETTERS = /\b(?:MAT|MAUD)\b/;

/** In characters: what a volunteer reads out at a glance. */
const LONGEST = 240;
/** Longer texts are no listing's. */
const LONGEST_TEXT = 20_000;

export type Mention = {
  readonly field: 'name' | 'summary' | 'whoCanCome' | 'whoCannotCome' | 'whatToBring' | 'notes';
  readonly quote: string;
};

const FIELDS = ['name', 'summary', 'whoCanCome', 'whoCannotCome', 'whatToBring', 'notes'] as const;

/**
 * The sentences of a listing that mention medicine, word for word. They are for a person to read and to ask about: no claim
 * ever comes of them by itself, for "no meds needed" and "meds welcome" hold the same words.
 */
export function medicineMentions(listing: Pick<Listing, (typeof FIELDS)[number]>): Mention[] {
  return FIELDS.flatMap((field) =>
    sentencesOf(listing[field] ?? '')
      .filter((sentence) => placeOf(sentence) >= 0)
      .map((sentence) => ({ field, quote: shorten(sentence) })),
  );
}

function sentencesOf(text: string): string[] {
  return text
    .slice(0, LONGEST_TEXT)
    .split(/(?<=[.!?;])\s|\n/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** Where the sentence mentions medicine; -1 when nowhere. */
function placeOf(sentence: string): number {
  const at = sentence.search(WORDS);
  return at >= 0 ? at : sentence.search(LETTERS);
}

/** Around the word, when a sentence is too long to be read at a glance. */
function shorten(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const from = Math.max(0, placeOf(sentence) - LONGEST / 2);
  const cut = sentence.slice(from, from + LONGEST).trim();
  return `${from > 0 ? '… ' : ''}${cut}${from + LONGEST < sentence.length ? ' …' : ''}`;
}
