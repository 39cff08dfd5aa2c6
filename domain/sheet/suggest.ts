import type { Card } from '../card.ts';
import { KINDS } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import { METERS_PER_MILE } from '../point.ts';
import { weekdayOf } from '../schedule/day.ts';
import type { Day } from '../schedule/schedule.ts';
import type { GroupKey, Match } from '../search/found.ts';
import { USUAL_DRIVE_MILES } from '../search/reach.ts';
import { needsOf } from './needs.ts';
import { isOverAYear, isStale } from './soundness.ts';

export const MEDICINE_FRIENDLY = 'medicine-friendly';
const WEEK_MS = 7 * 86_400_000;
/** A sheet of three to five is best; more than seven is a list nobody reads. */
export const MOST_PICKS = 7;
const LEAST_PICKS = 3;
const MOST_PER_NEED = 3;

/** What was found for a need: `room` is the newest word on whether new people are taken, null when nobody said. */
export type Candidate = { readonly match: Match; readonly group: GroupKey; readonly room: boolean | null };

/** The kinds that answer a need: first those that are there for it, then those that do it beside other things. */
export function kindsAnswering(need: string, kinds: readonly Kind[] = KINDS): readonly (readonly Kind[])[] {
  const answering = kinds.filter((kind) => kind.needs.includes(need));
  const byPlace = Map.groupBy(answering, (kind) => kind.needs.indexOf(need));
  return [...byPlace].sort(([a], [b]) => a - b).map(([, same]) => same);
}

/**
 * How many places each need is to get, in the order of concern: two where people gather, so that one evening missed is
 * not the week missed; else one. Three to seven altogether where there are needs enough, at most three for one.
 */
export function shares(gathers: readonly boolean[]): number[] {
  const counts: number[] = gathers.slice(0, MOST_PICKS).map((isGathering) => (isGathering ? 2 : 1));
  const sum = () => counts.reduce((total, count) => total + count, 0);
  const raise = () => counts.findIndex((count) => count < MOST_PER_NEED);
  while (sum() < LEAST_PICKS && raise() >= 0) counts[raise()] = (counts[raise()] ?? 0) + 1;
  while (sum() > MOST_PICKS) counts[counts.findLastIndex((count) => count > 1)] = 1;
  return counts;
}

/** Whether there are too few picks, so that needs with more to offer should give one more. */
export function isTooFew(picked: number): boolean {
  return picked < LEAST_PICKS;
}

/**
 * Those of the candidates that may be handed to somebody for a need: sound, with room as far as anybody said, and
 * answering it by their own word. Of gatherings those of the coming week, where there are any.
 */
export function suitable(candidates: readonly Candidate[], need: string, today: Day, now: Date): Candidate[] {
  const fitting = candidates.filter(
    ({ match, match: { card }, group, room }) =>
      card.status === 'published' &&
      card.missingSince === null &&
      !isOverAYear(card, today) &&
      room !== false &&
      isReachable(match) &&
      (need === MEDICINE_FRIENDLY ? WELCOMING.includes(group) : needsOf(card, today).includes(need)),
  );
  const thisWeek = fitting.filter(({ match }) => isWithinAWeek(match, now));
  return thisWeek.length > 0 ? thisWeek : fitting;
}

const WELCOMING: readonly GroupKey[] = ['welcomes', 'welcomes-online', 'medication-specific'];

function isWithinAWeek({ next }: Match, now: Date): boolean {
  return next === null || next.start.getTime() < now.getTime() + WEEK_MS;
}

/**
 * The best of fitting candidates, at most `count`, none of `taken`. What is asked about medicine weighs most, then what
 * is near before what is online, room, freshness, being for everybody, and the way. A second gathering is on another
 * day than the first where there is one as good.
 */
export function pick(
  candidates: readonly Candidate[],
  count: number,
  taken: ReadonlySet<number>,
  today: Day,
): Candidate[] {
  const left = new Map<number, Candidate>();
  for (const one of candidates) {
    const { id } = one.match.card;
    if (!taken.has(id) && !left.has(id)) left.set(id, one);
  }
  const picked: Candidate[] = [];
  while (picked.length < count && left.size > 0) {
    const days = new Set(picked.map(weekdayHeld));
    const isSameDay = (one: Candidate) => Number(one.match.next !== null && days.has(weekdayHeld(one)));
    const [best] = [...left.values()]
      .map((one) => ({ one, keys: [tierOf(one), isSameDay(one), ...keysOf(one, today)] }))
      .sort((a, b) => compare(a.keys, b.keys));
    if (!best) break;
    picked.push(best.one);
    left.delete(best.one.match.card.id);
  }
  return picked;
}

const weekdayHeld = ({ match: { next } }: Candidate) => next && weekdayOf(next.day);

/** By what was said about medicine, where it was asked about; a search without a medicine has none of these groups. */
const BY_MEDICINE: readonly GroupKey[] = [
  'welcomes',
  'welcomes-online',
  'medication-specific',
  'with-conditions',
  'unknown',
];

/** No pick is farther than this: nobody gets there twice. */
const FARTHEST_MILES = 50;

function isReachable(match: Match): boolean {
  return canJoin(match) || isWithin(match, FARTHEST_MILES);
}

/** One need not go there. */
const canJoin = ({ card }: Match) => card.attendance !== 'in-person';

/** What was said about medicine, and within that what is near before what is online; what is far comes last of all. */
function tierOf({ match, group }: Candidate): number {
  const standing = Math.max(0, BY_MEDICINE.indexOf(group));
  if (isWithin(match, USUAL_DRIVE_MILES)) return standing * 2;
  return standing * 2 + (canJoin(match) ? 1 : BY_MEDICINE.length * 2);
}

/** Not farther than so many miles, in the very town, or coming to the person. */
function isWithin({ distanceMeters, servesArea, reasons }: Match, miles: number): boolean {
  const isInReach = distanceMeters !== null && distanceMeters <= miles * METERS_PER_MILE;
  return isInReach || servesArea || reasons.some(({ type }) => type === 'in-town');
}

function keysOf({ match: { card, distanceMeters, next }, room }: Candidate, today: Day): number[] {
  return [
    Number(room !== true),
    Number(isStale(card, today)),
    Number(!canBeFound(card)),
    Number(card.terms.some((term) => term.startsWith('audience:'))),
    distanceMeters ?? Number.MAX_SAFE_INTEGER,
    next?.start.getTime() ?? Number.MAX_SAFE_INTEGER,
    card.id,
  ];
}

/** Paper is enough to get there or to ask: an address, a number or a way to join. */
function canBeFound({ attendance, joinUrl, joinPhone, phones, place }: Card): boolean {
  if (phones.length > 0 || joinUrl !== null || joinPhone !== null) return true;
  return attendance !== 'online' && attendance !== 'phone' && Boolean(place?.street ?? place?.name);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((key, place) => key !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
