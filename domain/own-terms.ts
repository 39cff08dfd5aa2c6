import * as z from 'zod';
import { requiredText } from './desk-form.ts';
import { DIMENSIONS } from './kinds/kind.ts';
import type { Term, Vocabulary } from './terms.ts';
import { cleanText } from './text.ts';

/** The vocabularies that coordinators may add to; the others are the program's own. */
export const OWN_VOCABULARIES = [
  'kind',
  'need',
  'audience',
  'format',
  'access',
  'approach',
  'payment',
  'attribute',
] as const satisfies readonly Vocabulary[];
export type OwnVocabulary = (typeof OWN_VOCABULARIES)[number];

const MAX_SYNONYMS = 60;
const MAX_LENGTH = 80;

/** Other words for a term as they are typed: one on each line, or with commas between. */
const synonyms = z
  .string()
  .default('')
  .transform((text) => [
    ...new Set(
      cleanText(text)
        .split(/[\n,;]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ])
  .refine(
    (words) => words.length <= MAX_SYNONYMS && words.every((word) => word.length <= MAX_LENGTH),
    'words',
  );

const common = {
  en: requiredText(MAX_LENGTH),
  es: requiredText(MAX_LENGTH),
  synonymsEn: synonyms,
  synonymsEs: synonyms,
};

/** What a coordinator says of a term. */
export const ownTermSchema = z.object(common);

/** A kind has the part of life that it belongs to, and what every listing of it helps with. */
export const namedKindSchema = z.object({
  ...common,
  dimension: z.enum(DIMENSIONS, 'choice'),
  needs: z.array(z.string().regex(/^[a-z0-9-]+$/)).max(20),
});

export type OwnTerm = z.output<typeof ownTermSchema> & Partial<Pick<NamedKind, 'dimension' | 'needs'>>;
export type NamedKind = z.output<typeof namedKindSchema>;

/** The `details` of a kind that a coordinator named; null for the kinds that the program has itself. */
export function namedKindOf({ vocabulary, details }: Pick<Term, 'vocabulary' | 'details'>) {
  if (vocabulary !== 'kind') return null;
  const parsed = z.object({ dimension: z.enum(DIMENSIONS), needs: z.array(z.string()) }).safeParse(details);
  return parsed.success ? parsed.data : null;
}

/** The kinds that coordinators named, in their order. */
export function namedKindsIn(terms: readonly Term[]): Term[] {
  return terms.filter((term) => namedKindOf(term) !== null);
}
