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
 * everybody, so that no fellowship always comes first.
 */
export function inOrder<Match extends Ordered>(
  matches: readonly Match[],
  rankOf: (match: Match) => number,
  day: number,
): Match[] {
  return matches
    .map((match) => ({ match, keys: keysOf(match, rankOf(match), day) }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ match }) => match);
}

type Keys = readonly [rank: number, step: number, start: number, shuffled: number, id: number];

// Large but finite, so that two without distance are equal instead of NaN apart.
const NOWHERE = Number.MAX_SAFE_INTEGER;

function keysOf({ candidate, span }: Ordered, rank: number, day: number): Keys {
  const { id, distanceMeters } = candidate;
  const step = distanceMeters === null ? NOWHERE : Math.max(1, Math.round(distanceMeters / METERS_PER_STEP));
  return [rank, step, span?.start ?? NOWHERE, shuffled(id, day), id];
}

function compareKeys(a: Keys, b: Keys): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3] || a[4] - b[4];
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
