import type { Card } from '../card.ts';
import { dayNumberAt, instantMs } from './clock.ts';
import { dayNumber } from './day.ts';
import { nextSpan, type Occurrence, type Span, toOccurrence } from './occurrences.ts';
import type { Schedule } from './schedule.ts';

/** "Now" takes in what starts within this long: time to get there. */
export const NOW_MINUTES = 120;

/** The next time a listing takes place. "Today" and "tomorrow" are those of the meeting's own calendar. */
export type Coming = {
  readonly schedule: Schedule;
  readonly occurrence: Occurrence;
  /** Whole minutes, rounded up; 0 or less while it is in progress. */
  readonly minutesUntilStart: number;
  readonly isInProgress: boolean;
  /** In progress, or starting within 2 hours. */
  readonly isNow: boolean;
  /** Also true of last night's meeting while it is still in progress. */
  readonly isToday: boolean;
  readonly isTomorrow: boolean;
};

export type Held = Pick<Card, 'schedules' | 'status' | 'pausedUntil'>;

/**
 * The soonest of all occurrences of a listing, one in progress before all others. Null when nothing is known to come:
 * no schedule, none valid any more, ended, or paused without a day on which it starts again.
 */
export function comingUp(listing: Held, now: Date): Coming | null {
  let soonest: { schedule: Schedule; span: Span } | null = null;
  for (const schedule of listing.schedules) {
    const span = nextSpanHeld(listing, schedule, now.getTime());
    if (span && (!soonest || span.start < soonest.span.start)) soonest = { schedule, span };
  }
  return soonest && describe(soonest.schedule, soonest.span, now.getTime());
}

/** The next occurrence of one of a listing's schedules, none while the listing is paused or after it ended. */
export function nextHeld(listing: Held, schedule: Schedule, now: Date): Occurrence | null {
  const span = nextSpanHeld(listing, schedule, now.getTime());
  return span && toOccurrence(span);
}

function nextSpanHeld({ status, pausedUntil }: Held, schedule: Schedule, now: number): Span | null {
  if (status === 'ended' || (status === 'paused' && !pausedUntil)) return null;
  if (status !== 'paused' || !pausedUntil) return nextSpan(schedule, now);
  const resumes = instantMs(dayNumber(pausedUntil), 0, schedule.timeZone);
  let span = nextSpan(schedule, Math.max(now, resumes));
  // What begins on the last evening of the pause does not take place, though it would run into the next day.
  while (span && span.start < resumes) span = nextSpan(schedule, span.end);
  return span;
}

function describe(schedule: Schedule, span: Span, now: number): Coming {
  const minutesUntilStart = Math.ceil((span.start - now) / 60_000) + 0;
  const isInProgress = span.start <= now;
  const daysAhead = span.day - dayNumberAt(now, schedule.timeZone);
  return {
    schedule,
    occurrence: toOccurrence(span),
    minutesUntilStart,
    isInProgress,
    isNow: minutesUntilStart <= NOW_MINUTES,
    isToday: daysAhead === 0 || isInProgress,
    isTomorrow: daysAhead === 1,
  };
}
