import type { Locale } from '#domain/locale.ts';
import { fellowshipDetailsSchema, type Term, termReference } from '#domain/terms.ts';

/** What terms are called in one language, by reference such as "format:open". `short` is "AA", or the name again. */
export type TermNames = Readonly<Record<string, { readonly name: string; readonly short: string }>>;

export function termNames(terms: readonly Term[], locale: Locale): TermNames {
  return Object.fromEntries(
    terms.map((term) => [
      termReference(term),
      { name: term.name[locale], short: abbreviationOf(term) ?? term.name[locale] },
    ]),
  );
}

function abbreviationOf(term: Term): string | null {
  if (term.vocabulary !== 'fellowship') return null;
  const details = fellowshipDetailsSchema.safeParse(term.details);
  return details.success ? details.data.abbreviation : null;
}

/** Names of the terms of one vocabulary, in the listing's order; a term that nobody named is left out. */
export function namesIn(vocabulary: string, terms: readonly string[], names: TermNames): string[] {
  return terms.filter((term) => term.startsWith(`${vocabulary}:`)).flatMap((term) => names[term]?.name ?? []);
}
