import type { Locale } from '#domain/locale.ts';
import type { Term } from '#domain/terms.ts';

/**
 * What terms are called in one language, by reference such as "format:open". `short` is "AA", or the name again;
 * `position` orders them as the vocabulary does, the most telling first.
 */
export type TermNames = Readonly<
  Record<string, { readonly name: string; readonly short: string; readonly position: number }>
>;

/** What of a term its name needs; plain data, so that a browser can be told. */
export type NamedTerm = Pick<Term, 'vocabulary' | 'code' | 'name' | 'details' | 'position'>;

export function termNames(terms: readonly NamedTerm[], locale: Locale): TermNames {
  return Object.fromEntries(
    terms.map((term) => [
      `${term.vocabulary}:${term.code}`,
      { name: term.name[locale], short: abbreviationOf(term) ?? term.name[locale], position: term.position },
    ]),
  );
}

function abbreviationOf({ vocabulary, details }: NamedTerm): string | null {
  const { abbreviation } = details;
  return vocabulary === 'fellowship' && typeof abbreviation === 'string' && abbreviation !== ''
    ? abbreviation
    : null;
}

/** Names of a listing's terms of one vocabulary, in the vocabulary's order; what nobody named is left out. */
export function namesIn(vocabulary: string, terms: readonly string[], names: TermNames): string[] {
  return terms
    .flatMap((term) => (term.startsWith(`${vocabulary}:`) ? (names[term] ?? []) : []))
    .sort((a, b) => a.position - b.position)
    .map(({ name }) => name);
}
