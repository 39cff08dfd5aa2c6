import type { useTranslations } from 'next-intl';
import type { Locale } from '#domain/locale.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import type { Coming } from '#domain/schedule/coming.ts';
import { addDays, dayNumber, weekdayOf } from '#domain/schedule/day.ts';
import {
  formatDay,
  formatList,
  formatTime,
  formatTimeZone,
  formatWeekday,
  formatWeekdayAndDay,
} from '#domain/schedule/format.ts';
import { MINUTES_PER_DAY } from '#domain/schedule/minutes.ts';
import type { Day, Schedule, Weekday } from '#domain/schedule/schedule.ts';
import type { TimetableLine } from '#domain/schedule/timetable.ts';

/** The words under `when` in the message files. */
export type WhenWords = ReturnType<typeof useTranslations<'when'>>;

/** From here on today is "tonight". */
export const EVENING_STARTS_AT_MINUTE = 17 * 60;
/** More dates than these fill the page and help nobody. */
const MOST_DATES = 6;

/** "7:00 pm to 8:00 pm"; "7:00 pm" when nobody said how long. */
export function timesText(
  words: WhenWords,
  startMinute: number,
  durationMinutes: number | null,
  locale: Locale,
): string {
  if (durationMinutes === MINUTES_PER_DAY) return words('allDay');
  const start = formatTime(startMinute, locale);
  if (durationMinutes === null) return start;
  return words('range', { start, end: formatTime(startMinute + durationMinutes, locale) });
}

/** "Starts in 40 minutes", "Going on now, started 5 minutes ago". */
export function countdownText(words: WhenWords, minutesUntilStart: number): string {
  if (minutesUntilStart < 0) return words('inProgress', { minutes: -minutesUntilStart });
  if (minutesUntilStart === 0) return words('startsNow');
  if (minutesUntilStart < 60) return words('startsInMinutes', { minutes: minutesUntilStart });
  return words('startsInHours', {
    hours: Math.floor(minutesUntilStart / 60),
    minutes: minutesUntilStart % 60,
  });
}

/** "Starts at 7:00 pm", "Started at 7:00 pm": what stays true on a page that nothing keeps up to date. */
export function startText(
  words: WhenWords,
  start: Date,
  now: Date,
  timeZone: string,
  locale: Locale,
): string {
  const time = formatTime(wallClock(start, timeZone).minuteOfDay, locale);
  return words(start > now ? 'startsAt' : 'startedAt', { time });
}

/** "Tonight, 7:00 pm to 8:00 pm", "Tuesday, May 12, 7:00 pm": on the clock and calendar of the meeting. */
export function nextTimeText(
  words: WhenWords,
  { schedule, occurrence }: Pick<Coming, 'schedule' | 'occurrence'>,
  now: Date,
  locale: Locale,
): string {
  const today = wallClock(now, schedule.timeZone).day;
  // The clock at the start itself, which differs from the timetable in the hour that the clocks skip.
  const { minuteOfDay } = wallClock(occurrence.start, schedule.timeZone);
  return words('dayAndTime', {
    day: dayText(words, occurrence.day, minuteOfDay, today, locale),
    time: timesText(words, minuteOfDay, schedule.durationMinutes, locale),
  });
}

function dayText(words: WhenWords, day: Day, startMinute: number, today: Day, locale: Locale): string {
  if (day === today) return startMinute >= EVENING_STARTS_AT_MINUTE ? words('tonight') : words('today');
  if (day === addDays(today, 1)) return words('tomorrow');
  const daysAhead = dayNumber(day) - dayNumber(today);
  if (daysAhead > 1 && daysAhead < 7) return formatWeekday(weekdayOf(day), locale);
  return Math.abs(daysAhead) < 180 ? formatWeekdayAndDay(day, locale) : formatDay(day, locale);
}

/** "Every Monday and Wednesday, 7:00 pm to 8:00 pm, until August 31, 2026". Dates gone by are left out. */
export function timetableLineText(words: WhenWords, line: TimetableLine, now: Date, locale: Locale): string {
  const { schedule } = line;
  const today = wallClock(now, schedule.timeZone).day;
  const parts = [
    repeatText(words, line, today, locale),
    timesText(words, schedule.startMinute, schedule.durationMinutes, locale),
  ];
  if (schedule.validFrom !== undefined && schedule.validFrom > today) {
    parts.push(words('from', { day: formatDay(schedule.validFrom, locale) }));
  }
  if (schedule.validUntil !== undefined) {
    parts.push(words('until', { day: formatDay(schedule.validUntil, locale) }));
  }
  return parts.join(', ');
}

function repeatText(
  words: WhenWords,
  { schedule: { recurrence }, weekdays }: TimetableLine,
  today: Day,
  locale: Locale,
): string {
  if (recurrence.type === 'dates') {
    const coming = recurrence.dates.filter((date) => date >= today).sort();
    const dates = coming.slice(0, MOST_DATES).map((date) => formatDay(date, locale));
    return words('onDates', { dates: formatList(dates, locale) });
  }
  if (weekdays.length === 7) return words('everyDay');
  const run = recurrence.type === 'weekly' && recurrence.everyWeeks === 1 && runOf(weekdays);
  if (run)
    return words('everyWeekFromTo', {
      first: formatWeekday(run.first, locale),
      last: formatWeekday(run.last, locale),
    });
  const weekday = formatList(
    weekdays.map((one) => formatWeekday(one, locale)),
    locale,
  );
  if (recurrence.type === 'monthly') return words('monthly', { nth: String(recurrence.nth), weekday });
  if (recurrence.everyWeeks === 1) return words('everyWeek', { weekday });
  return words('everyWeeks', { weeks: recurrence.everyWeeks, weekday });
}

/** The ends of at least three days on end, also over the weekend; null for other days. */
function runOf(weekdays: readonly Weekday[]): { first: Weekday; last: Weekday } | null {
  const first = weekdays.find((day) => !weekdays.includes(((day + 6) % 7) as Weekday));
  if (weekdays.length < 3 || first === undefined) return null;
  const days = weekdays.map((_, ahead) => ((first + ahead) % 7) as Weekday);
  const last = days.at(-1);
  return last !== undefined && days.every((day) => weekdays.includes(day)) ? { first, last } : null;
}

/** The same time with the name of its zone, for what people join from elsewhere: "7:00 pm (Pacific Time)". */
export function withZoneText(
  words: WhenWords,
  time: string,
  { timeZone }: Schedule,
  now: Date,
  locale: Locale,
): string {
  return words('zone', { time, zone: formatTimeZone(timeZone, now, locale) });
}
