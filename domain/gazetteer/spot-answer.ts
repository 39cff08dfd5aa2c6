import type { FoundSpot } from './spots.ts';

/**
 * - `spot`: this is the place. `others` have the same name and are far smaller: the page asks "Not the one you meant?"
 * - `ambiguous`: several places could be meant, the most populous first, at most eight.
 * - `unknown`: no such place; `suggestions` are spelt much like it, the likeliest first, at most five.
 */
export type SpotAnswer =
  | { readonly type: 'spot'; readonly spot: FoundSpot; readonly others: readonly FoundSpot[] }
  | { readonly type: 'ambiguous'; readonly choices: readonly FoundSpot[] }
  | { readonly type: 'unknown'; readonly suggestions: readonly FoundSpot[] };

/** A place that could be meant: as the answer, and as one among several to choose from. */
export type Candidate = {
  readonly spot: FoundSpot;
  readonly choice: FoundSpot;
  readonly population: number;
};

export const MOST_CHOICES = 8;

// A name is taken for its largest bearer without asking when that one has at least this many people and this many
// times more than the next: Boston is the one in Massachusetts, but Portland and Springfield are asked.
const LARGE = 50_000;
const TIMES_LARGER = 10;

/** True when the first of the candidates, most populous first, is the one nearly everybody means. */
export function isFirstMeant([first, second]: readonly Candidate[]): boolean {
  return (
    first !== undefined &&
    first.population >= LARGE &&
    first.population >= TIMES_LARGER * (second?.population ?? 0)
  );
}

/** Null for no candidate. A single one is the answer however small it is. */
export function answerFrom(candidates: readonly Candidate[]): SpotAnswer | null {
  const [first, ...others] = candidates;
  if (!first) return null;
  if (others.length === 0 || isFirstMeant(candidates)) {
    return { type: 'spot', spot: first.spot, others: choicesOf(others).slice(0, MOST_CHOICES - 1) };
  }
  return { type: 'ambiguous', choices: choicesOf(candidates).slice(0, MOST_CHOICES) };
}

export function choicesOf(candidates: readonly Candidate[]): FoundSpot[] {
  return candidates.map(({ choice }) => choice);
}
