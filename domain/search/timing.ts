import { dayNumberAt, instantMs, offsetMs } from '../schedule/clock.ts';
import { dayNumber, weekdayOfNumber } from '../schedule/day.ts';
import { MINUTES_PER_DAY } from '../schedule/minutes.ts';
import { nextSpan, type Span } from '../schedule/occurrences.ts';
import type { Day, Schedule } from '../schedule/schedule.ts';
import type { Choices, TimeOfDay, When } from './query.ts';

const MINUTE_MS = 60_000;
/** "Now" is in progress or starting within this time. */
export const SOON_MINUTES = 120;
/** Dates of one schedule are tried so often before giving up on the chosen weekday: one each week or month suffices. */
const MOST_TRIED = 60;

/** From and until, in minutes of the day; half-open. */
export const MINUTES_OF: Readonly<Record<TimeOfDay, readonly [number, number]>> = {
  night: [0, 300],
  morning: [300, 720],
  afternoon: [720, 1_020],
  evening: [1_020, MINUTES_PER_DAY],
};

/** When the search is made, and the clock of whoever makes it where that is known. */
export type Moment = { readonly now: number; readonly timeZone: string | null };

/** What decides when a listing takes place. */
export type Times = {
  readonly schedules: readonly Schedule[];
  /** Joined from home: then "today" and "evening" are those of the visitor, else those of the meeting. */
  readonly isRemote: boolean;
  /** It does not take place before this day; `never` while nobody knows when a pause will end. */
  readonly pausedUntil: Day | 'never' | null;
};

export type TimeChoices = Pick<Choices, 'days' | 'times'> & { readonly when: When };

/** Tells the first time something takes place, in progress or to come, that suits; null when there is none. */
export type SuitingSpan = (times: Times) => Span | null;

/** For one choice at one moment. Meetings that share a schedule (the same object) are told what was worked out for the first. */
export function makeSuitingSpan(choices: TimeChoices, moment: Moment): SuitingSpan {
  const known = { there: new Map<Schedule, Span | null>(), fromHome: new Map<Schedule, Span | null>() };
  const spanOf = (schedule: Schedule, times: Times): Span | null => {
    if (times.pausedUntil !== null) return suitingSpanOf(schedule, times, choices, moment);
    const spans = times.isRemote ? known.fromHome : known.there;
    const found = spans.get(schedule);
    if (found !== undefined) return found;
    const span = suitingSpanOf(schedule, times, choices, moment);
    spans.set(schedule, span);
    return span;
  };
  return (times) => {
    if (times.pausedUntil === 'never') return null;
    let first: Span | null = null;
    for (const schedule of times.schedules) {
      const span = spanOf(schedule, times);
      if (span !== null && (first === null || span.start < first.start)) first = span;
    }
    return first;
  };
}

function suitingSpanOf(schedule: Schedule, times: Times, choices: TimeChoices, moment: Moment): Span | null {
  const zone = times.isRemote && moment.timeZone !== null ? moment.timeZone : schedule.timeZone;
  const today = dayNumberAt(moment.now, zone);
  let from = moment.now;
  if (times.pausedUntil !== null && times.pausedUntil !== 'never') {
    from = Math.max(from, instantMs(dayNumber(times.pausedUntil), 0, schedule.timeZone));
  }
  for (let tried = 0; tried < MOST_TRIED; tried++) {
    const span = nextSpan(schedule, from);
    if (span === null) return null;
    const day = zone === schedule.timeZone ? span.day : dayNumberAt(span.start, zone);
    if (isTooLate(span, day, choices.when, moment.now, today)) return null;
    if (
      tried === 0 &&
      schedule.recurrence.type !== 'dates' &&
      !canEverSuit(span, zone, schedule.timeZone, choices)
    ) {
      return null;
    }
    if (
      (choices.when !== 'tomorrow' || day === today + 1) &&
      suitsDay(day, choices) &&
      suitsTime(span, day, zone, choices)
    ) {
      return span;
    }
    from = span.end;
  }
  return null;
}

function isTooLate(span: Span, day: number, when: When, now: number, today: number): boolean {
  const isSoon = startsSoon(span, now);
  if (when === 'now') return !isSoon;
  if (when === 'today') return !isSoon && day > today;
  return when === 'tomorrow' && day > today + 1;
}

export function startsSoon(span: Span, now: number): boolean {
  return span.start <= now + SOON_MINUTES * MINUTE_MS;
}

/** What changes of clocks, here and there, can make of such a time; on its own clock only that it is skipped. */
const CHANGES_BETWEEN_CLOCKS = [0, 30, -30, 60, -60, 90, -90, 120, -120];
const CHANGES_OF_ONE_CLOCK = [0, 30, 60];

/** False when a time that keeps its weekday and hour suits in no week, so that no other week need be tried. */
function canEverSuit(span: Span, zone: string, ownZone: string, choices: TimeChoices): boolean {
  if (choices.days.length + choices.times.length === 0) return true;
  const shown = minuteAt(span.start, zone);
  return (zone === ownZone ? CHANGES_OF_ONE_CLOCK : CHANGES_BETWEEN_CLOCKS).some((change) => {
    const day = Math.floor((shown + change) / MINUTES_PER_DAY);
    return suitsDay(day, choices) && suitsMinute(shown + change - day * MINUTES_PER_DAY, choices);
  });
}

function suitsDay(day: number, { days }: TimeChoices): boolean {
  return days.length === 0 || days.includes(weekdayOfNumber(day));
}

function suitsTime(span: Span, day: number, zone: string, choices: TimeChoices): boolean {
  if (choices.times.length === 0) return true;
  return suitsMinute(minuteAt(span.start, zone) - day * MINUTES_PER_DAY, choices);
}

/** Minutes since January 1, 1970, on the clock there: on the day of a change, noon is 11 or 13 hours after midnight. */
function minuteAt(instant: number, zone: string): number {
  return (instant + offsetMs(zone, instant)) / MINUTE_MS;
}

function suitsMinute(minute: number, { times }: TimeChoices): boolean {
  if (times.length === 0) return true;
  return times.some((time) => {
    const [from, until] = MINUTES_OF[time];
    return minute >= from && minute < until;
  });
}
