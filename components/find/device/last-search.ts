import type { PrivateChoices } from '#domain/search/query.ts';

/**
 * What was searched last in this tab, so that who comes back from a listing finds the list as it was. Private choices are
 * in the memory of the open page and nowhere else; who begins anew gets none of them.
 */
let last: { readonly coarse: string; readonly secret: PrivateChoices } | null = null;
let expectedUntil = 0;
/** So long a page may take to come back: it can be made twice on the way, so the first time does not settle it. */
const COMING_MS = 20_000;

export function rememberSearch(
  coarse: string,
  { words, medication, onlyConfirmed, audiences }: PrivateChoices,
): void {
  // Before the router's own listener, after which the page is made at once.
  if (!last) addEventListener('popstate', expectBack, { capture: true });
  last = { coarse, secret: { words, medication, onlyConfirmed, audiences } };
}

/** The next page with the remembered search goes on with it: by Back, or when its place has been looked up. */
export function expectBack(): void {
  expectedUntil = performance.now() + COMING_MS;
}

export function mayComeBack(): boolean {
  return performance.now() < expectedUntil;
}

/** The private choices to go on with, if these are the coarse ones of the last search; else null. */
export function privateOfLast(coarse: string): PrivateChoices | null {
  return mayComeBack() && last?.coarse === coarse ? last.secret : null;
}
