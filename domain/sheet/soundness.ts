import { type Card, lastKnownRight, STALE_AFTER_DAYS } from '../card.ts';
import type { Claim } from '../claims.ts';
import { dayNumber } from '../schedule/day.ts';
import type { Day } from '../schedule/schedule.ts';
import { vacancyAge } from '../vacancy.ts';

/** Older than this a listing is not handed to anybody. */
const TOO_OLD_AFTER_DAYS = 365;

/** After this long nobody can tell from it whether new people are taken. */
const ACCEPTING_COUNTS_DAYS = 90;

type Dated = Pick<Card, 'checkedOn' | 'listedOn'>;

/** True when nobody has known it to be right for over 180 days, or ever. */
export function isStale(card: Dated, today: Day): boolean {
  const day = lastKnownRight(card);
  return day === null || dayNumber(today) - dayNumber(day) > STALE_AFTER_DAYS;
}

/**
 * True when it was known to be right once, and that is over 365 days ago. One that nobody ever checked, such as a house
 * that was added yesterday, is doubtful but not old.
 */
export function isOverAYear(card: Dated, today: Day): boolean {
  const day = lastKnownRight(card);
  return day !== null && dayNumber(today) - dayNumber(day) > TOO_OLD_AFTER_DAYS;
}

/** True of one that must not be handed out as it stands: something else has to be offered in its place. */
export function needsAnother(card: Dated & Pick<Card, 'status' | 'missingSince'>, today: Day): boolean {
  return card.status === 'ended' || card.missingSince !== null || isOverAYear(card, today);
}

/**
 * Whether there is room for somebody new, by the newest word that still counts; null when nobody said. A "no" outweighs a
 * "yes" of the same day: nobody is to travel for a bed that is not there.
 */
export function hasRoom(
  claims: readonly Exclude<Claim, { type: 'medication' }>[],
  today: Day,
): boolean | null {
  const words = claims.flatMap((claim) => wordOnRoom(claim, today) ?? []);
  const newest = words
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (newest === undefined) return null;
  return words.every(({ on, hasRoom }) => on < newest || hasRoom);
}

type WordOnRoom = { readonly on: Day; readonly hasRoom: boolean };

/** What a claim says about room, or null when that is too old: a free bed is soon taken, a full house stays full longer. */
function wordOnRoom(claim: Exclude<Claim, { type: 'medication' }>, today: Day): WordOnRoom | null {
  const { type, on } = claim;
  if (type === 'vacancy') {
    const age = vacancyAge(on, today);
    const counts = claim.places > 0 ? age === 'new' : age !== 'gone';
    return counts ? { on, hasRoom: claim.places > 0 } : null;
  }
  const counts = type === 'accepting-now' && dayNumber(today) - dayNumber(on) <= ACCEPTING_COUNTS_DAYS;
  return counts ? { on, hasRoom: claim.accepting } : null;
}
