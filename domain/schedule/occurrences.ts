import { dayNumberAt, instantMs } from './clock.ts';
import { dayOfNumber } from './day.ts';
import { ASSUMED_DURATION_MINUTES } from './minutes.ts';
import { regularDayFrom } from './recurrence.ts';
import type { Day, Schedule } from './schedule.ts';

const MINUTE_MS = 60_000;
// A day of 24 hours begun at 11:59 pm still runs two days later when the clocks went forward in between.
const DAYS_TO_LOOK_BACK = 2;

/** One time that a schedule takes place: `day` is the day it starts on its own calendar; `[start, end)`. */
export type Occurrence = { readonly day: Day; readonly start: Date; readonly end: Date };
export type Exception = Schedule['exceptions'][number];

/** An occurrence in plain numbers, for comparing thousands: a day number and milliseconds since 1970. */
export type Span = { readonly day: number; readonly start: number; readonly end: number };

/** The occurrence in progress at `now`, else the next one; null when there is none any more. */
export function nextOccurrence(schedule: Schedule, now: Date): Occurrence | null {
  const span = nextSpan(schedule, now.getTime());
  return span && toOccurrence(span);
}

/** Up to `count` of them in order, the one in progress first. */
export function nextOccurrences(schedule: Schedule, now: Date, count: number): Occurrence[] {
  const occurrences: Occurrence[] = [];
  let span = nextSpan(schedule, now.getTime());
  while (span !== null && occurrences.length < count) {
    occurrences.push(toOccurrence(span));
    const day = heldDayFrom(schedule, span.day + 1);
    span = day === null ? null : spanOn(schedule, day);
  }
  return occurrences;
}

export function isInProgress(schedule: Schedule, now: Date): boolean {
  const span = nextSpan(schedule, now.getTime());
  return span !== null && span.start <= now.getTime();
}

/** The exception that says it does not take place on a day, if there is one. */
export function cancelledOn(schedule: Schedule, day: Day): Exception | null {
  return schedule.exceptions.find((exception) => exception.on === day) ?? null;
}

/** "Cancelled tonight": when the next regular date does not take place, that date and what was said about it. */
export function cancelledOccurrence(
  schedule: Schedule,
  now: Date,
): { occurrence: Occurrence; exception: Exception } | null {
  if (schedule.exceptions.length === 0) return null;
  const span = firstNotOver(schedule, now.getTime(), regularDayFrom);
  const exception = span && cancelledOn(schedule, dayOfNumber(span.day));
  return span && exception && { occurrence: toOccurrence(span), exception };
}

/** `nextOccurrence` without making dates of it. */
export function nextSpan(schedule: Schedule, now: number): Span | null {
  return firstNotOver(schedule, now, heldDayFrom);
}

export function toOccurrence(span: Span): Occurrence {
  return { day: dayOfNumber(span.day), start: new Date(span.start), end: new Date(span.end) };
}

function firstNotOver(
  schedule: Schedule,
  now: number,
  dayFrom: (schedule: Schedule, from: number) => number | null,
): Span | null {
  let from = dayNumberAt(now, schedule.timeZone) - DAYS_TO_LOOK_BACK;
  for (;;) {
    const day = dayFrom(schedule, from);
    if (day === null) return null;
    const span = spanOn(schedule, day);
    if (span.end > now) return span;
    from = day + 1;
  }
}

/** Like `regularDayFrom`, leaving out the days on which it is cancelled. */
function heldDayFrom(schedule: Schedule, from: number): number | null {
  let day = regularDayFrom(schedule, from);
  if (schedule.exceptions.length === 0) return day;
  while (day !== null && cancelledOn(schedule, dayOfNumber(day))) day = regularDayFrom(schedule, day + 1);
  return day;
}

/** It lasts as long as it lasts: when the clocks change meanwhile, the wall clock shows another end than planned. */
function spanOn(schedule: Schedule, day: number): Span {
  const start = instantMs(day, schedule.startMinute, schedule.timeZone);
  return { day, start, end: start + (schedule.durationMinutes ?? ASSUMED_DURATION_MINUTES) * MINUTE_MS };
}
