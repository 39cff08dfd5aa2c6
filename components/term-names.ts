import type { Locale } from '#domain/locale.ts';
import { fellowshipDetailsSchema, type Term, termReference } from '#domain/terms.ts';

/**
 * What terms are called in one language, by reference such as "format:open". `short` is "AA", or the name again;
 * `position` orders them as the vocabulary does, the most telling first.
 */
export type TermNames = Readonly<
  Record<string, { readonly name: string; readonly short: string; readonly position: number }>
>;

export function termNames(terms: readonly Term[], locale: Locale): TermNames {
  return Object.fromEntries(
    terms.map((term) => [
      termReference(term),
      { name: term.name[locale], short: abbreviationOf(term) ?? term.name[locale], position: term.position },
    ]),
  );
}

function abbreviationOf(term: Term): string | null {
  if (term.vocabulary !== 'fellowship') return null;
  const details = fellowshipDetailsSchema.safeParse(term.details);
  return details.success ? details.data.abbreviation : null;
}

/** Names of a listing's terms of one vocabulary, in the vocabulary's order; what nobody named is left out. */
export function namesIn(vocabulary: string, terms: readonly string[], names: TermNames): string[] {
  return terms
    .flatMap((term) => (term.startsWith(`${vocabulary}:`) ? (names[term] ?? []) : []))
    .sort((a, b) => a.position - b.position)
    .map(({ name }) => name);
}
