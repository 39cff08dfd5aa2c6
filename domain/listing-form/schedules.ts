import { MINUTES_PER_DAY } from '../schedule/minutes.ts';
import type { Recurrence, Schedule } from '../schedule/schedule.ts';
import { type FormValues, given, rowsIn, textIn } from './values.ts';

/** How often, as a choice in the form. */
export const REPEATS = [
  'weekly-1',
  'weekly-2',
  'weekly-3',
  'weekly-4',
  'monthly-1',
  'monthly-2',
  'monthly-3',
  'monthly-4',
  'monthly-5',
  'monthly--1',
  'dates',
] as const;

/** The fields of one row, after `schedule-<row>-`. */
export const SCHEDULE_FIELDS = [
  'repeat',
  'weekday',
  'start',
  'end',
  'zone',
  'anchor',
  'from',
  'until',
  'dates',
  'off',
] as const;

/** The schedules as the rows of a form. What a form cannot show (rarer than every fourth week) is kept by number. */
export function scheduleValues(schedules: readonly Schedule[]): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [row, schedule] of schedules.entries()) {
    const { recurrence } = schedule;
    const set = (name: string, value: string) => {
      values[`schedule-${row}-${name}`] = [value];
    };
    set('repeat', repeatOf(recurrence));
    set('weekday', recurrence.type === 'dates' ? '' : String(recurrence.weekday));
    set('start', clock(schedule.startMinute));
    set(
      'end',
      schedule.durationMinutes === null ? '' : clock(schedule.startMinute + schedule.durationMinutes),
    );
    set('zone', schedule.timeZone);
    set('anchor', (recurrence.type === 'weekly' && recurrence.anchor) || '');
    set('from', schedule.validFrom ?? '');
    set('until', schedule.validUntil ?? '');
    set('dates', recurrence.type === 'dates' ? recurrence.dates.join(' ') : '');
    set('off', schedule.exceptions.map(({ on, note }) => (note ? `${on} ${note}` : on)).join('\n'));
  }
  return values;
}

/**
 * The rows of a form as schedules to be checked; a row in which nothing was said, or that is ticked to go, is left out. A
 * last minute at or before the first is on the next day.
 * @returns with each schedule the row it came from, for what is wrong with it
 */
export function readSchedules(values: FormValues): { row: number; schedule: unknown }[] {
  return rowsIn(values, 'schedule').flatMap((row) => {
    const text = (name: (typeof SCHEDULE_FIELDS)[number] | 'remove') =>
      textIn(values, `schedule-${row}-${name}`);
    const isEmpty = !text('start') && !text('end') && !text('weekday') && !text('dates');
    if (isEmpty || text('remove')) return [];
    const startMinute = minuteOf(text('start'));
    const endMinute = minuteOf(text('end'));
    const schedule = given({
      recurrence: recurrenceOf(text),
      startMinute,
      durationMinutes: endMinute === undefined ? null : lengthOf(startMinute, endMinute),
      timeZone: text('zone'),
      validFrom: text('from'),
      validUntil: text('until'),
      exceptions: exceptionsOf(text('off')),
    });
    return [{ row, schedule }];
  });
}

function repeatOf(recurrence: Recurrence): string {
  if (recurrence.type === 'dates') return 'dates';
  return recurrence.type === 'weekly' ? `weekly-${recurrence.everyWeeks}` : `monthly-${recurrence.nth}`;
}

type RowText = (name: (typeof SCHEDULE_FIELDS)[number]) => string | undefined;

function recurrenceOf(text: RowText) {
  const repeat = text('repeat') ?? 'weekly-1';
  const day = text('weekday');
  const weekday = day === undefined ? undefined : Number(day);
  if (repeat === 'dates') {
    return { type: 'dates', dates: (text('dates') ?? '').split(/[\s,;]+/).filter(Boolean) };
  }
  const [, type, count] = repeat.match(/^(weekly|monthly)-(-?\d+)$/) ?? [];
  if (type === 'monthly') return { type, weekday, nth: Number(count) };
  const everyWeeks = Number(count ?? 1);
  // The first day, too, says which weeks they are.
  const anchor = text('anchor') ?? (everyWeeks > 1 ? text('from') : undefined);
  return given({ type: 'weekly', weekday, everyWeeks, anchor });
}

/** Minutes after midnight of "19:30", as a time field gives it; what is no time, as it was typed. */
function minuteOf(text: string | undefined): number | string | undefined {
  const [, hours, minutes] = text?.match(/^(\d{1,2}):(\d{2})(?::00)?$/) ?? [];
  if (hours === undefined || minutes === undefined) return text;
  return Number(hours) * 60 + Number(minutes);
}

function lengthOf(start: number | string | undefined, end: number | string): number | string {
  if (typeof start !== 'number' || typeof end !== 'number') return end;
  return end > start ? end - start : end + MINUTES_PER_DAY - start;
}

function exceptionsOf(text: string | undefined): unknown[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => given({ on: line.slice(0, 10), note: line.slice(10).trim() || undefined }));
}

function clock(minute: number): string {
  const ofDay = minute % MINUTES_PER_DAY;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}
