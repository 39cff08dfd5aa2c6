import type { PrivateChoices } from '#domain/search/query.ts';

/**
 * What was searched last in this tab, so that who comes back from a listing finds the list as it was. Private choices are
 * in the memory of the open page and nowhere else.
 */
let last: { readonly coarse: string; readonly secret: PrivateChoices } | null = null;

export function rememberSearch(
  coarse: string,
  { words, medication, onlyConfirmed, audiences }: PrivateChoices,
): void {
  last = { coarse, secret: { words, medication, onlyConfirmed, audiences } };
}

export function isSearchRemembered(): boolean {
  return last !== null;
}

/** The private choices of the last search, if these are its coarse ones; else null. */
export function privateOfLast(coarse: string): PrivateChoices | null {
  return last?.coarse === coarse ? last.secret : null;
}
