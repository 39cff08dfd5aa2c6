import { METERS_PER_MILE } from '../point.ts';
import type { Span } from '../schedule/occurrences.ts';

/** Distances are told in tenths of a mile, rounded and at least one; what reads the same is the same distance. */
const METERS_PER_STEP = METERS_PER_MILE / 10;

/** What decides the order of two matches within one group. */
export type Ordered = {
  readonly id: number;
  /** Place in the order of how well the words fit, 0 first; the same for all when no words were given. */
  readonly rank: number;
  readonly distanceMeters: number | null;
  readonly span: Span | null;
};

/**
 * Best words first, then nearest, then the earlier start; who is equal in all of this is shuffled anew each day
 * (`day` is any number that changes daily), the same for everybody, so that no fellowship always comes first.
 */
export function compareMatches(a: Ordered, b: Ordered, day: number): number {
  return (
    a.rank - b.rank ||
    stepOf(a) - stepOf(b) ||
    startOf(a) - startOf(b) ||
    shuffled(a.id, day) - shuffled(b.id, day) ||
    a.id - b.id
  );
}

// Large but finite, so that two without distance are equal instead of NaN apart.
const NOWHERE = Number.MAX_SAFE_INTEGER;
const stepOf = ({ distanceMeters }: Ordered) =>
  distanceMeters === null ? NOWHERE : Math.max(1, Math.round(distanceMeters / METERS_PER_STEP));
const startOf = ({ span }: Ordered) => span?.start ?? NOWHERE;

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
