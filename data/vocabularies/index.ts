import { parseFinders } from '#domain/national.ts';
import { type Term, termSchema, type Vocabulary } from '#domain/terms.ts';
import finders from '../national/finders.json' with { type: 'json' };
import { access } from './access.ts';
import { approach } from './approach.ts';
import { attribute } from './attribute.ts';
import { audience } from './audience.ts';
import { fellowship } from './fellowship.ts';
import { format } from './format.ts';
import { kind } from './kind.ts';
import { language } from './language.ts';
import { medication } from './medication.ts';
import { need } from './need.ts';
import { payment } from './payment.ts';
import type { Words } from './words.ts';

export { HINTS } from './hints.ts';

function termsOf(vocabulary: Vocabulary, words: readonly Words[]): Term[] {
  return words.map((word, position) =>
    termSchema.parse({
      vocabulary,
      code: word.code,
      name: { en: word.en, es: word.es },
      synonyms: { en: word.alsoEn ?? [], es: word.alsoEs ?? [] },
      details: word.details ?? {},
      position,
    }),
  );
}

/** The fellowship's own search, from the file that also knows when it was checked. */
function withFinders(terms: readonly Term[]): Term[] {
  const all = parseFinders(finders);
  return terms.map((term) => {
    const finder = all.find((candidate) => candidate.fellowship === term.code);
    if (!finder) return term;
    return { ...term, details: { ...term.details, finderName: finder.name, finderUrl: finder.url } };
  });
}

/** Every term we ship, vocabulary by vocabulary, in the order in which lists show them. */
export const SHIPPED_TERMS: readonly Term[] = [
  ...termsOf('format', format),
  ...termsOf('audience', audience),
  ...termsOf('access', access),
  ...termsOf('approach', approach),
  ...termsOf('need', need),
  ...termsOf('payment', payment),
  ...termsOf('attribute', attribute),
  ...withFinders(termsOf('fellowship', fellowship)),
  ...termsOf('kind', kind),
  ...termsOf('medication', medication),
  ...termsOf('language', language),
];
