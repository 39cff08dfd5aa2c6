import type { Card } from '../card.ts';
import { KIND_CODES, KINDS, kindOf } from '../kinds/index.ts';
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

/** What was found for a need: `room` is the newest word on whether new people are taken, null when nobody said. */
export type Candidate = { readonly match: Match; readonly group: GroupKey; readonly room: boolean | null };

/** The kinds that answer a need: first those that are there for it, then those that do it beside other things. */
export function kindsAnswering(need: string, kinds: readonly Kind[] = KINDS): readonly (readonly Kind[])[] {
  const answering = kinds.filter((kind) => kind.needs.includes(need));
  const byPlace = Map.groupBy(answering, (kind) => kind.needs.indexOf(need));
  return [...byPlace].sort(([a], [b]) => a - b).map(([, same]) => same);
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
 * The best of fitting candidates, at most `count`, none of `taken`. What was asked about medicine weighs most, then what
 * is near before what is online, within ten miles, with room, of the kind that choices show first, fresh, to be found by
 * what paper tells, for everybody, and the way. A second one is of another sort where there is one as good: a gathering
 * on another day, help of another kind.
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
    const sorts = new Set(picked.map(sortOf));
    const [best] = [...left.values()]
      .map((one) => ({ one, keys: [tierOf(one), Number(sorts.has(sortOf(one))), ...keysOf(one, today)] }))
      .sort((a, b) => compare(a.keys, b.keys));
    if (!best) break;
    picked.push(best.one);
    left.delete(best.one.match.card.id);
  }
  return picked;
}

/** What makes a second one a choice: the weekday of a gathering, the kind of anything else. */
function sortOf({ match: { card, next } }: Candidate): string {
  return kindOf(card.kind).gathers && next ? `day ${weekdayOf(next.day)}` : card.kind;
}

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
const SHORT_WAY_MILES = 10;

/** Near enough, serving the very place, or to be joined from there: what serves other places only is not for joining. */
function isReachable(match: Match): boolean {
  if (match.servesArea || isWithin(match, FARTHEST_MILES)) return true;
  const { kind, serviceAreas, place } = match.card;
  return canJoin(match) && (kindOf(kind).gathers || (serviceAreas.length === 0 && place === null));
}

/** One need not go there. */
const canJoin = ({ card }: Match) => card.attendance !== 'in-person';

/** What was said about medicine, and within that what is near before what is online; what is far comes last of all. */
function tierOf({ match, group }: Candidate): number {
  const standing = Math.max(0, BY_MEDICINE.indexOf(group));
  if (isWithin(match, USUAL_DRIVE_MILES)) return standing * 2;
  return standing * 2 + (canJoin(match) ? 1 : BY_MEDICINE.length * 2);
}

/** Not farther than so many miles; of what has no known spot, that it is in the very town or serves it. */
function isWithin({ distanceMeters, servesArea, reasons }: Match, miles: number): boolean {
  if (distanceMeters !== null) return distanceMeters <= miles * METERS_PER_MILE;
  return servesArea || reasons.some(({ type }) => type === 'in-town');
}

function keysOf({ match, room }: Candidate, today: Day): number[] {
  const { card, distanceMeters, next } = match;
  return [
    Number(!isWithin(match, SHORT_WAY_MILES)),
    Number(room !== true),
    KIND_CODES.indexOf(card.kind),
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
