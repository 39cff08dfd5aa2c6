import { dayNumber, dayOfNumber, weekdayOfNumber } from './day.ts';
import type { Recurrence, Schedule, Weekday } from './schedule.ts';

const DAY_MS = 86_400_000;
/** "The 5th Thursday" can be absent from two months in a row; February has one only in a leap year that suits. */
const MOST_MONTHS_WITHOUT = 12;

/**
 * The first day from `from` on (day numbers) on which a schedule would take place, cancelled or not; null when there
 * is none within its validity.
 */
export function regularDayFrom(schedule: Schedule, from: number): number | null {
  const start = schedule.validFrom === undefined ? from : Math.max(from, dayNumber(schedule.validFrom));
  const day = recurrenceDayFrom(schedule.recurrence, start);
  if (day === null) return null;
  return schedule.validUntil !== undefined && day > dayNumber(schedule.validUntil) ? null : day;
}

function recurrenceDayFrom(recurrence: Recurrence, from: number): number | null {
  switch (recurrence.type) {
    case 'weekly':
      return weeklyDayFrom(recurrence, from);
    case 'monthly':
      return monthlyDayFrom(recurrence, from);
    case 'dates':
      return dateFrom(recurrence.dates, from);
  }
}

function weeklyDayFrom(weekly: Recurrence & { type: 'weekly' }, from: number): number {
  const day = from + ((weekly.weekday - weekdayOfNumber(from) + 7) % 7);
  if (weekly.everyWeeks === 1 || weekly.anchor === undefined) return day;
  const weeksSinceAnchor = weekNumber(day) - weekNumber(dayNumber(weekly.anchor));
  const weeksOver = ((weeksSinceAnchor % weekly.everyWeeks) + weekly.everyWeeks) % weekly.everyWeeks;
  return weeksOver === 0 ? day : day + (weekly.everyWeeks - weeksOver) * 7;
}

/** Weeks run from Sunday, so that an anchor on another weekday still names its week. */
function weekNumber(number: number): number {
  return Math.floor((number + 4) / 7);
}

function monthlyDayFrom(monthly: Recurrence & { type: 'monthly' }, from: number): number | null {
  const date = new Date(from * DAY_MS);
  for (let months = 0; months <= MOST_MONTHS_WITHOUT; months++) {
    const day = nthWeekday(date.getUTCFullYear(), date.getUTCMonth() + months, monthly.weekday, monthly.nth);
    if (day !== null && day >= from) return day;
  }
  return null;
}

/** `month` counts from 0 and may run over into the next year. Null when the month has no such weekday. */
function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): number | null {
  const first = Date.UTC(year, month, 1) / DAY_MS;
  const next = Date.UTC(year, month + 1, 1) / DAY_MS;
  const firstSuch = first + ((weekday - weekdayOfNumber(first) + 7) % 7);
  if (nth === -1) return firstSuch + Math.floor((next - 1 - firstSuch) / 7) * 7;
  const day = firstSuch + (nth - 1) * 7;
  return day < next ? day : null;
}

function dateFrom(dates: readonly string[], from: number): number | null {
  const earliest = dayOfNumber(from);
  let found: string | null = null;
  for (const date of dates) {
    if (date >= earliest && (found === null || date < found)) found = date;
  }
  return found === null ? null : dayNumber(found);
}
