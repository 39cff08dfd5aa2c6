import type { Span } from '../schedule/occurrences.ts';
import type { GroupKey } from './found.ts';
import { isOnlineChosen, type Query, type When } from './query.ts';
import type { Candidate, Candidates } from './source.ts';
import { type Moment, makeSuitingSpan, startsSoon, type TimeChoices } from './timing.ts';

/** A circle, and how many matches in it are enough choice to stop there. */
export type Rung = { readonly miles: number | null; readonly enough: number };

/**
 * The adaptive radius: the smallest of these that gives enough choice. Up to a usual drive that is a dozen, two or
 * three ways to spend the evening at each of a few places; beyond it nobody drives for choice, only for any at all.
 */
export const LADDER: readonly Rung[] = [
  { miles: 2, enough: 12 },
  { miles: 5, enough: 12 },
  { miles: 10, enough: 12 },
  { miles: 15, enough: 12 },
  { miles: 25, enough: 3 },
  { miles: 50, enough: 3 },
  { miles: 100, enough: 1 },
];
export const ENOUGH_CHOICE = 12;
export const USUAL_DRIVE_MILES = 25;
const NOW_MILES = 50;
/** Looked at only when there is nothing at all within the ladder. */
const LAST_RESORT_MILES = 250;
const ANY_DISTANCE: readonly Rung[] = [{ miles: null, enough: 1 }];

/** The circles to try for a query: the chosen one and wider ones only when it holds nothing; or the whole ladder. */
export function rungsOf(query: Query, ladder = LADDER): readonly Rung[] {
  const { spot, withinMiles } = query;
  if (!spot || isOnlineChosen(query)) return ANY_DISTANCE;
  // Nobody gets farther in the two hours that "now" is.
  if (withinMiles === null && query.when === 'now')
    return ladder.filter(({ miles }) => (miles ?? 0) <= NOW_MILES);
  if (withinMiles === null) return ladder;
  const wider = ladder.filter(({ miles }) => miles !== null && miles > withinMiles);
  return [{ miles: withinMiles, enough: 1 }, ...wider.map(({ miles }) => ({ miles, enough: 1 }))];
}

export const ANY_TIME: TimeChoices = { when: 'any', days: [], times: [] };

/** What was chosen about time, then what comes after it when nothing is left of that; the last leaves all aside. */
export function attemptsOf(query: Query): readonly TimeChoices[] {
  const { days, times } = query;
  const order: readonly When[] = ['now', 'today', 'tomorrow', 'any'];
  const later = order.slice(order.indexOf(query.when)).map((when) => ({ when, days, times }));
  return days.length + times.length > 0 ? [...later, ANY_TIME] : later;
}

/** A candidate with the time it suits, and the group that this puts it in. */
export type Timed<Kind extends Candidate = Candidate> = {
  readonly candidate: Kind;
  readonly span: Span | null;
  readonly key: GroupKey;
};

export function timed<Kind extends Candidate>(
  candidates: readonly Kind[],
  choices: TimeChoices,
  moment: Moment,
  spanOf = makeSuitingSpan(choices, moment),
): Timed<Kind>[] {
  const suiting: Timed<Kind>[] = [];
  for (const candidate of candidates) {
    const times = candidate.listing.times();
    const span = spanOf(times);
    // Hours that nobody told are never "closed"; a pause without an end is shown to whoever asks for any day.
    const isOpen =
      times.schedules.length === 0 ||
      (times.pausedUntil === 'never' &&
        choices.when === 'any' &&
        choices.days.length + choices.times.length === 0);
    if (span) suiting.push({ candidate, span, key: keyOf(span, choices.when, moment) });
    else if (isOpen) suiting.push({ candidate, span: null, key: 'no-set-time' });
  }
  return suiting;
}

function keyOf(span: Span, when: When, { now }: Moment): GroupKey {
  if (when === 'any') return 'any-day';
  if (when === 'tomorrow') return 'tomorrow';
  return startsSoon(span, now) ? 'now' : 'later-today';
}

export type Reached<Kind extends Candidate = Candidate> = {
  readonly list: readonly Timed<Kind>[];
  readonly miles: number | null;
  readonly choices: TimeChoices;
  readonly complete: boolean;
};

export type Pool<Kind extends Candidate = Candidate> = (
  miles: number | null,
  choices: TimeChoices,
) => Candidates<Kind>;

/**
 * Looks in wider and wider circles until one holds enough, and only when none holds anything at later times. `miles` is
 * how far it looked. `mustHaveTime` counts only what has a set time.
 */
export function lookFor<Kind extends Candidate>(
  pool: Pool<Kind>,
  rungs: readonly Rung[],
  attempts: readonly TimeChoices[],
  moment: Moment,
  mustHaveTime: boolean,
): Reached<Kind> {
  const look = (miles: number | null, choices: TimeChoices, spanOf = makeSuitingSpan(choices, moment)) => {
    const { list: candidates, complete } = pool(miles, choices);
    const list = timed(candidates, choices, moment, spanOf);
    const counted = mustHaveTime ? list.filter(({ span }) => span !== null) : list;
    return { list, miles, choices, complete, count: counted.length };
  };
  let first: ReturnType<typeof look> | null = null;
  for (const choices of attempts) {
    let best: ReturnType<typeof look> | null = null;
    // A wider circle holds the narrower ones: what was worked out for those counts.
    const spanOf = makeSuitingSpan(choices, moment);
    for (const { miles, enough } of rungs) {
      const here = look(miles, choices, spanOf);
      first = first && first.list.length > 0 ? first : here;
      if (here.count > 0) best = here;
      if (here.count >= enough) break;
    }
    if (best) return best;
  }
  const last = attempts.at(-1) as TimeChoices;
  const farther = rungs.length > 1 ? look(LAST_RESORT_MILES, last) : null;
  if (farther && farther.count > 0) return farther;
  return first ?? look(null, last);
}
