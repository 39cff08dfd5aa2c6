import type { Day, Weekday } from './schedule.ts';

const DAY_MS = 86_400_000;

/** A day as a count of days since January 1, 1970, for arithmetic. @throws RangeError for what is not a day. */
export function dayNumber(day: Day): number {
  const number = Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / DAY_MS;
  if (Number.isNaN(number)) throw new RangeError(`"${day}" is not a day like 2026-05-01`);
  return number;
}

export function dayOfNumber(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

export function weekdayOf(day: Day): Weekday {
  return weekdayOfNumber(dayNumber(day));
}

/** Day 0, January 1, 1970, was a Thursday. */
export function weekdayOfNumber(number: number): Weekday {
  return ((((number + 4) % 7) + 7) % 7) as Weekday;
}
