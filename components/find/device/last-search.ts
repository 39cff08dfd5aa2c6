import type { PrivateChoices } from '#domain/search/query.ts';

/**
 * What was searched last in this tab, so that who comes back from a listing finds the list as it was. Private choices are
 * in the memory of the open page and nowhere else; who begins anew gets none of them.
 */
let last: { readonly coarse: string; readonly secret: PrivateChoices } | null = null;
let comesBack = false;

export function rememberSearch(
  coarse: string,
  { words, medication, onlyConfirmed, audiences }: PrivateChoices,
): void {
  if (!last) addEventListener('popstate', expectBack);
  last = { coarse, secret: { words, medication, onlyConfirmed, audiences } };
}

/** The next page with the remembered search goes on with it: by Back, or when its place has been looked up. */
export function expectBack(): void {
  comesBack = true;
}

export function mayComeBack(): boolean {
  return comesBack;
}

/** The private choices to go on with, if these are the coarse ones of the last search; else null. Told once. */
export function takePrivateOfLast(coarse: string): PrivateChoices | null {
  const isExpected = comesBack && last?.coarse === coarse;
  comesBack = false;
  return isExpected && last ? last.secret : null;
}
