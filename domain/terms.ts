import * as z from 'zod';

/**
 * Every vocabulary. Listings carry terms of the first eight; the others only lend search their words: what people
 * type for a kind of listing, for a medicine that a claim is about, and for the language a group is held in.
 */
export const VOCABULARIES = [
  'format',
  'audience',
  'access',
  'approach',
  'need',
  'payment',
  'attribute',
  'fellowship',
  'kind',
  'medication',
  'language',
] as const;

/** Those whose terms are ticked on a listing one by one; a fellowship is chosen, and the rest are for search. */
export const TICKED_VOCABULARIES = [
  'format',
  'audience',
  'access',
  'approach',
  'need',
  'payment',
  'attribute',
] as const;

const words = z.array(z.string().trim().min(1).max(80)).max(60).default([]);

/** A word of a vocabulary with its name in both languages and what else people call it: that is for search alone. */
export const termSchema = z.object({
  vocabulary: z.enum(VOCABULARIES),
  code: z.string().regex(/^[a-z0-9-]+$/),
  name: z.object({ en: z.string().trim().min(1).max(80), es: z.string().trim().min(1).max(80) }),
  synonyms: z.object({ en: words, es: words }),
  details: z.record(z.string(), z.unknown()).default({}),
  /** Place in lists of its vocabulary, from 0. */
  position: z.number().int().min(0),
});

/** What the `details` of a term in the vocabulary `fellowship` hold. */
export const fellowshipDetailsSchema = z.object({
  abbreviation: z.string().min(1),
  /** Code of a term in the vocabulary `approach`. */
  approach: z.string(),
  kind: z.enum(['meeting', 'family-group']),
  /** The fellowship's own search for its groups, when we know one. */
  finderName: z.string().optional(),
  finderUrl: z.url({ protocol: /^https$/ }).optional(),
});

export type Vocabulary = (typeof VOCABULARIES)[number];
export type Term = z.infer<typeof termSchema>;
export type FellowshipDetails = z.infer<typeof fellowshipDetailsSchema>;

/** How a listing refers to a term. */
export function termReference(term: Pick<Term, 'vocabulary' | 'code'>): string {
  return `${term.vocabulary}:${term.code}`;
}
