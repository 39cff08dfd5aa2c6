import type { Kind } from '../kinds/kind.ts';

/** A sheet of three to five is best; more than seven is a list nobody reads. */
export const MOST_PICKS = 7;
const LEAST_PICKS = 3;
const MOST_PER_NEED = 3;

/**
 * How many places each need is to get, in the order of concern: as many as it wants, which is one or two. Three to seven
 * altogether where there are needs enough, at most three for one.
 */
export function shares(wants: readonly (1 | 2)[]): number[] {
  const counts: number[] = wants.slice(0, MOST_PICKS);
  const sum = () => counts.reduce((total, count) => total + count, 0);
  const raise = () => counts.findIndex((count) => count < MOST_PER_NEED);
  while (sum() < LEAST_PICKS && raise() >= 0) counts[raise()] = (counts[raise()] ?? 0) + 1;
  while (sum() > MOST_PICKS) counts[counts.findLastIndex((count) => count > 1)] = 1;
  return counts;
}

/**
 * Two where people gather, so that one evening missed is not the week missed, and where several kinds of help are there
 * for a need, such as a shelter and a house; else one.
 */
export function wanted(main: readonly Pick<Kind, 'gathers'>[]): 1 | 2 {
  return main.length > 1 || main.some((kind) => kind.gathers) ? 2 : 1;
}

/** Whether there are too few picks, so that needs with more to offer should give one more. */
export function isTooFew(picked: number): boolean {
  return picked < LEAST_PICKS;
}
