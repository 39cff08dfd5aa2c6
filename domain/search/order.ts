import { METERS_PER_MILE } from '../point.ts';
import type { Span } from '../schedule/occurrences.ts';

/** Distances are told in tenths of a mile, rounded and at least one; what reads the same is the same distance. */
const METERS_PER_STEP = METERS_PER_MILE / 10;

type Ordered = {
  readonly candidate: { readonly id: number; readonly distanceMeters: number | null };
  readonly span: Span | null;
};

/**
 * Matches in the order of their group: best words first (`rankOf`, the lowest first), then nearest, then the earlier
 * start. Who is equal in all of this is shuffled anew each day (`day` is a number that changes daily), the same for
 * everybody, so that no fellowship always comes first. Only the first `count` are put in order, the others follow in
 * none: a page shows a few of thousands.
 */
export function inOrder<Match extends Ordered>(
  matches: readonly Match[],
  rankOf: (match: Match) => number,
  day: number,
  count: number = Number.POSITIVE_INFINITY,
): Match[] {
  const keyed = matches.map((match) => ({
    match,
    rank: rankOf(match),
    step: stepOf(match),
    start: match.span?.start ?? NOWHERE,
  }));
  const compare = (a: Keyed<Match>, b: Keyed<Match>) =>
    a.rank - b.rank || a.step - b.step || a.start - b.start || compareShuffled(a, b, day);
  const ordered = count * FEW <= keyed.length ? withFirstInOrder(keyed, compare, count) : keyed.sort(compare);
  return ordered.map(({ match }) => match);
}

type Keyed<Match extends Ordered> = {
  readonly match: Match;
  readonly rank: number;
  readonly step: number;
  readonly start: number;
};

// Large but finite, so that two without distance are equal instead of NaN apart.
const NOWHERE = Number.MAX_SAFE_INTEGER;
/** From a list this many times as long the first are picked; otherwise sorting all of it is as quick. */
const FEW = 4;

/** Picks the first `count` one by one: most of a long list come after the last of them, which one look tells. */
function withFirstInOrder<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  count: number,
): Item[] {
  const first: Item[] = [];
  const others: Item[] = [];
  for (const item of items) {
    const last = first[count - 1];
    if (last !== undefined && compare(last, item) < 0) {
      others.push(item);
      continue;
    }
    first.splice(placeIn(first, item, compare), 0, item);
    if (first.length > count) others.push(first.pop() as Item);
  }
  return [...first, ...others];
}

/** The index at which an item belongs in a list that is in order, by bisection. */
function placeIn<Item>(list: readonly Item[], item: Item, compare: (a: Item, b: Item) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(list[middle] as Item, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stepOf({ candidate: { distanceMeters } }: Ordered): number {
  return distanceMeters === null ? NOWHERE : Math.max(1, Math.round(distanceMeters / METERS_PER_STEP));
}

function compareShuffled({ match: a }: Keyed<Ordered>, { match: b }: Keyed<Ordered>, day: number): number {
  const [one, other] = [a.candidate.id, b.candidate.id];
  return shuffled(one, day) - shuffled(other, day) || one - other;
}

/** A number from 0 to 2^32 that looks random; MurmurHash3's finalizer over id and day. */
function shuffled(id: number, day: number): number {
  return mix(id ^ mix(day + 0x9e3779b9));
}

function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
