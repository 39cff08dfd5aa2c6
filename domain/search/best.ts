import Fuse, { type FuseResult } from 'fuse.js';
import type { Card } from '../card.ts';
import type { Highlight } from './found.ts';
import type { Hit } from './hits.ts';
import { inOrder } from './order.ts';
import { expectCards } from './source.ts';

/** Fuse.js compares letters, which is thorough and slow: it sees the most promising ones only. */
const A_DOZEN = 12;
/** Scores that differ by less are told apart by distance: ours run from 0 to 1, those of Fuse.js from 1 to 0. */
const SCORE_STEP = 0.02;
const FUSE_STEP = 0.1;
/** Ranks by score are small and negative: the dozen stands before all of them. */
const FIRST = 1_000;

type Shown = Readonly<Record<Highlight['field'], string>>;

const OPTIONS = {
  keys: [
    { name: 'name', weight: 4 },
    { name: 'organization', weight: 2 },
    { name: 'place', weight: 2 },
    { name: 'town', weight: 2 },
    { name: 'street', weight: 1 },
  ],
  useTokenSearch: true,
  includeMatches: true,
  includeScore: true,
  ignoreDiacritics: true,
  ignoreLocation: true,
  // One letter of four may be wrong; more, and "san" lights up in "saint".
  threshold: 0.25,
  minMatchCharLength: 2,
};

export type Ranked = Hit & {
  /** Its place in the order, 0 first; those that fit equally well share one, and then the nearer one goes first. */
  readonly rank: number;
  readonly highlights: readonly Highlight[];
};

/**
 * Ranks hits by their scores, the nearer first among equals. The first dozen of those that `isShown` is true of, if any,
 * is ordered again by how well the texts match letter by letter, and marked where; a hit with more of the words always
 * stays before one with fewer.
 */
export function rankHits(
  hits: readonly Hit[],
  words: string,
  day: number,
  isShown: (hit: Hit) => boolean,
): Ranked[] {
  const rankOf = (hit: Hit) => -Math.round(hit.score / SCORE_STEP);
  const byScore = inOrder(
    hits.map((hit) => ({ candidate: hit, span: null })),
    ({ candidate }) => rankOf(candidate),
    day,
  ).map(({ candidate }) => ({ ...candidate, rank: rankOf(candidate), highlights: [] }));
  const shown = byScore.filter(isShown);
  const best = (shown.length > 0 ? shown : byScore).slice(0, A_DOZEN);
  expectCards(best);
  const fuse = new Fuse(
    best.map((hit) => shownTexts(hit.listing.card())),
    OPTIONS,
  );
  const results = new Map(fuse.search(words).map((result) => [result.refIndex, result]));
  const fuseStep = (index: number) => Math.round((results.get(index)?.score ?? 1) / FUSE_STEP);
  const ordered = best
    .map((hit, index) => ({ hit, index }))
    .sort((a, b) => b.hit.found - a.hit.found || fuseStep(a.index) - fuseStep(b.index) || a.index - b.index)
    .map(({ hit, index }, place) => ({
      ...hit,
      rank: place - FIRST,
      highlights: highlightsOf(results.get(index)),
    }));
  return [...ordered, ...byScore.filter((hit) => !best.includes(hit))];
}

function shownTexts({ name, organization, place }: Card): Shown {
  return {
    name,
    organization: organization ?? '',
    place: place?.name ?? '',
    town: place?.town ?? '',
    street: place?.street ?? '',
  };
}

function highlightsOf(result: FuseResult<Shown> | undefined): Highlight[] {
  return (result?.matches ?? []).map(({ key, indices }) => ({
    field: key as Highlight['field'],
    // Fuse counts to the last letter, we to the one after it.
    ranges: joined(indices.map(([start, last]) => [start, last + 1] as const)),
  }));
}

/** Two words that were both found in the same letters are one mark. */
function joined(ranges: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const merged: (readonly [number, number])[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}
