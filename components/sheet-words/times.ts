import { timesText, timetableLineText, withZoneText } from '#components/schedule-text.ts';
import type { Card } from '#domain/card.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { instantOf, wallClock } from '#domain/schedule/clock.ts';
import { dayNumber, weekdayOf } from '#domain/schedule/day.ts';
import { formatLongDay, formatWeekdayAndDay } from '#domain/schedule/format.ts';
import { nextOccurrence, nextOccurrences, type Occurrence } from '#domain/schedule/occurrences.ts';
import type { Schedule } from '#domain/schedule/schedule.ts';
import { timetable } from '#domain/schedule/timetable.ts';
import type { SheetDate } from '#domain/sheet/item.ts';
import type { SheetWords } from './words.ts';

const DATES_SHOWN = 2;
const DAYS_OF_A_WEEK = 7;
/** A place that is open around the clock has no more of them in a week than this. */
const MOST_IN_A_WEEK = 50;
/** Dates farther away than this are told with their year. */
const NEAR_DAYS = 180;

/** Nobody comes to the place, so the clock on its wall needs its name. */
export const isFromAfar = (card: Pick<Card, 'attendance'>) =>
  card.attendance === 'online' || card.attendance === 'phone';

/** Day and time in words, one for each line of the timetable; those that are over are left out. */
export function timesOf(words: SheetWords, card: Card, now: Date): string[] {
  if (card.status === 'ended') return [];
  const coming = card.schedules.filter((schedule) => nextOccurrence(schedule, now) !== null);
  if (coming.length === 0) return kindOf(card.kind).gathers ? [words.listing('timesUnknown')] : [];
  return timetable(coming).map((line) => {
    const text = timetableLineText(words.when, line, now, words.locale);
    return isFromAfar(card) ? withZoneText(words.when, text, line.schedule, now, words.locale) : text;
  });
}

type Held = { readonly schedule: Schedule; readonly occurrence: Occurrence };

/** The next two dates of what people gather at. The hour is told with them only where it is not always the same. */
export function datesOf(words: SheetWords, card: Card, now: Date): SheetDate[] {
  const { locale } = words;
  const startMinutes = new Set(card.schedules.map(({ startMinute }) => startMinute));
  return held(card, now, DATES_SHOWN)
    .slice(0, DATES_SHOWN)
    .map(({ schedule, occurrence }) => {
      const isNear = daysAhead(schedule, occurrence, now) < NEAR_DAYS;
      const day = (isNear ? formatWeekdayAndDay : formatLongDay)(occurrence.day, locale);
      const text =
        startMinutes.size > 1
          ? words.when('dayAndTime', { day, time: startText(words, schedule, occurrence) })
          : day;
      return toSheetDate(
        occurrence,
        isFromAfar(card) ? withZoneText(words.when, text, schedule, now, locale) : text,
      );
    });
}

/** Each time that is still to come in seven days, today being the first, with its hours. */
export function weekOf(words: SheetWords, card: Card, now: Date): SheetDate[] {
  return held(card, now, MOST_IN_A_WEEK)
    .filter(({ schedule, occurrence }) => daysAhead(schedule, occurrence, now) < DAYS_OF_A_WEEK)
    .slice(0, MOST_IN_A_WEEK)
    .map(({ schedule, occurrence }) => {
      const text = timesText(
        words.when,
        wallClock(occurrence.start, schedule.timeZone).minuteOfDay,
        schedule.durationMinutes,
        words.locale,
      );
      return toSheetDate(
        occurrence,
        isFromAfar(card) ? withZoneText(words.when, text, schedule, now, words.locale) : text,
      );
    });
}

/** The first so many dates of each schedule that have not begun, soonest first; none within a pause. */
function held(card: Card, now: Date, count: number): Held[] {
  if (!kindOf(card.kind).gathers || card.status === 'ended') return [];
  if (card.status === 'paused' && card.pausedUntil === null) return [];
  return card.schedules
    .flatMap((schedule) => {
      const from = resumes(card, schedule, now);
      // One more than wanted: the first may have begun already.
      return nextOccurrences(schedule, from, count + 1)
        .filter(({ start }) => start >= from)
        .slice(0, count)
        .map((occurrence) => ({ schedule, occurrence }));
    })
    .sort((a, b) => a.occurrence.start.getTime() - b.occurrence.start.getTime());
}

/** Now, or the first moment after its pause, on its own calendar. */
export function resumes({ status, pausedUntil }: Card, { timeZone }: Schedule, now: Date): Date {
  if (status !== 'paused' || pausedUntil === null) return now;
  const end = instantOf(pausedUntil, 0, timeZone);
  return end > now ? end : now;
}

/** On the calendar of the meeting. */
function daysAhead({ timeZone }: Schedule, { day }: Occurrence, now: Date): number {
  return dayNumber(day) - dayNumber(wallClock(now, timeZone).day);
}

function startText(words: SheetWords, schedule: Schedule, { start }: Occurrence): string {
  return timesText(words.when, wallClock(start, schedule.timeZone).minuteOfDay, null, words.locale);
}

function toSheetDate({ day, start }: Occurrence, words: string): SheetDate {
  return { day, start: start.toISOString(), weekday: weekdayOf(day), words };
}
