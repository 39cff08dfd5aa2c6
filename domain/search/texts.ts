import type { Card } from '../card.ts';
import type { TextField } from './found.ts';
import { searchWords } from './words.ts';

/** What words are looked for in: for each field its words as search sees them, one space between them. */
export type Texts = Readonly<Record<TextField, string>>;

/**
 * The word that stands for a term in `texts.terms`. People's words for a term are not copied to every listing that has
 * it; they are understood as the term when somebody types them, so "alternative to AA" never finds AA.
 */
export function termWord(vocabulary: string, code: string): string {
  return `9${vocabulary}${code.replaceAll('-', '')}`;
}

/** The words of one text, with one space between them. */
export const joinedWords = (text: string): string => searchWords(text).join(' ');

/** The texts of a card; `approaches` as `approachesOf` tells them, `wordsOf` as `joinedWords` or one that remembers. */
export function textsOf(card: Card, approaches: readonly string[], wordsOf = joinedWords): Texts {
  const words = (text: string | null | undefined) => (text ? wordsOf(text) : '');
  return {
    name: words(card.name),
    organization: words(card.organization),
    place: words(card.place?.name),
    town: words([card.place?.town, card.place?.county, card.place?.region].filter(Boolean).join(' ')),
    street: words([card.place?.street, card.place?.postalCode].filter(Boolean).join(' ')),
    terms: termWordsOf(card, approaches).join(' '),
  };
}

function termWordsOf(card: Card, approaches: readonly string[]): string[] {
  const words = card.terms
    .filter((term) => !term.startsWith('approach:'))
    .map((term) => termWord(...(term.split(':') as [string, string])));
  words.push(termWord('kind', card.kind), ...approaches.map((approach) => termWord('approach', approach)));
  if (card.fellowship) words.push(termWord('fellowship', card.fellowship));
  words.push(...card.languages.map((language) => termWord('language', language)));
  // Asking for a medicine by name finds those that said something hopeful about it, whatever its age.
  for (const claim of card.medication) {
    if (claim.stance !== 'not-accepted' && claim.stance !== 'unknown') {
      words.push(termWord('medication', claim.medication));
      // Said about any medicine, it answers whoever names one.
      if (claim.medication === 'any') words.push(termWord('need', 'medicine-friendly'));
    }
  }
  return [...new Set(words)];
}
