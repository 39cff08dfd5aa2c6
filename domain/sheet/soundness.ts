import { type Card, lastKnownRight } from '../card.ts';
import { type Claim, STALE_AFTER_DAYS } from '../claims.ts';
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

/** Whether there is room for somebody new, by the newest thing said that still counts; null when nobody said. */
export function hasRoom(
  claims: readonly Exclude<Claim, { type: 'medication' }>[],
  today: Day,
): boolean | null {
  const newest = claims
    .filter((claim) => claim.type === 'accepting-now' || claim.type === 'vacancy')
    .filter((claim) => isStillSaid(claim, today))
    .sort((a, b) => b.on.localeCompare(a.on))[0];
  if (!newest) return null;
  return newest.type === 'vacancy' ? newest.places > 0 : newest.accepting;
}

function isStillSaid({ type, on }: Pick<Claim, 'type' | 'on'>, today: Day): boolean {
  if (type === 'vacancy') return vacancyAge(on, today) !== 'gone';
  return dayNumber(today) - dayNumber(on) <= ACCEPTING_COUNTS_DAYS;
}
