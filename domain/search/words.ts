import { foldText } from '../text.ts';

/**
 * Names that people write in several ways, read as one word. Nar-Anon (family groups), Narcan (a medicine) and Narconon
 * (something else) must never be mistaken for each other; "narc-anon" is how people write Nar-Anon.
 */
const NAMES: readonly { readonly spelled: RegExp; readonly word: string; readonly shown: string }[] = [
  { spelled: /\bnarc?[\s-]?anon\b/g, word: 'naranon', shown: 'Nar-Anon' },
  { spelled: /\bal[\s-]?anon\b/g, word: 'alanon', shown: 'Al-Anon' },
  { spelled: /\bala[\s-]?teen\b/g, word: 'alateen', shown: 'Alateen' },
];

/** One letter apart, worlds apart: never corrected into something else, nor anything known into them. */
const EXACT = new Set(['naranon', 'alanon', 'narcan', 'narconon', 'naloxone', 'naltrexone', 'methadone']);

/** How often a word may stand in one search, and how long one may be: names are shorter. */
const MAX_WORDS = 12;
const MAX_WORD_LENGTH = 40;

/** Said in most searches and telling nothing, in both languages. */
const EMPTY_WORDS = new Set(
  (
    'a an and at by for from i in is me my near nearby of on or please the to with want need find looking ' +
    'al cerca con de del el en la las los me mi necesito o para por quiero un una y busco'
  ).split(' '),
);

/** The words of a text as search sees them: as `wordsOf`, with initials ("A.A.") and the names above as one word each. */
export function searchWords(text: string): string[] {
  let folded = foldText(text).replace(/['’]/g, '');
  folded = folded.replace(/\b(?:\p{L}\.){2,5}/gu, (initials) => `${initials.replaceAll('.', '')} `);
  for (const { spelled, word } of NAMES) folded = folded.replace(spelled, word);
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What was typed, as words worth searching for; the empty ones alone are better than nothing. */
export function typedWords(text: string): string[] {
  const words = searchWords(text)
    .slice(0, 4 * MAX_WORDS)
    .map((word) => word.slice(0, MAX_WORD_LENGTH));
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MAX_WORDS);
}

export function isExactName(word: string): boolean {
  return EXACT.has(word);
}

/** A word as people write it, where that differs from how search sees it. */
export function shownWord(word: string): string {
  return NAMES.find((name) => name.word === word)?.shown ?? word;
}
