import { expect, test } from 'vitest';
import { nextOccurrence } from './occurrences.ts';
import type { Schedule, Weekday } from './schedule.ts';
import { scheduleOf, timetable } from './timetable.ts';

function weekly(weekday: Weekday, startMinute: number, over: Partial<Schedule> = {}): Schedule {
  const recurrence = { type: 'weekly', weekday, everyWeeks: 1 } as const;
  return {
    recurrence,
    startMinute,
    durationMinutes: 60,
    timeZone: 'America/New_York',
    exceptions: [],
    ...over,
  };
}
const monthly = (weekday: Weekday): Schedule => ({
  ...weekly(weekday, 600),
  recurrence: { type: 'monthly', weekday, nth: 2 },
});

test('the same time on several weekdays is one line, Sunday first', () => {
  const lines = timetable([weekly(5, 1140), weekly(1, 1140), weekly(0, 1140), weekly(1, 1140)]);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.weekdays).toEqual([0, 1, 5]);
});

test('another time, length, zone or validity is another line', () => {
  const schedules = [
    weekly(1, 1140),
    weekly(2, 1200),
    weekly(3, 1140, { durationMinutes: 90 }),
    weekly(4, 1140, { durationMinutes: null }),
    weekly(5, 1140, { timeZone: 'America/Detroit' }),
    weekly(6, 1140, { validUntil: '2026-08-31' }),
  ];
  expect(timetable(schedules).map((line) => line.weekdays)).toEqual([[1], [2], [3], [4], [5], [6]]);
});

test('lines are in the order of the week, what is not every week last', () => {
  const dates: Schedule = { ...weekly(0, 0), recurrence: { type: 'dates', dates: ['2026-05-05'] } };
  const lines = timetable([dates, monthly(0), weekly(3, 1140), weekly(3, 420), weekly(1, 1200)]);
  expect(lines.map(({ schedule }) => [schedule.recurrence.type, schedule.startMinute])).toEqual([
    ['weekly', 1200],
    ['weekly', 420],
    ['weekly', 1140],
    ['monthly', 600],
    ['dates', 0],
  ]);
});

test('a day cancelled on one weekday does not split the line', () => {
  const lines = timetable([
    weekly(1, 1140, { exceptions: [{ on: '2026-12-28' }, { on: '2026-05-25', note: 'Holiday' }] }),
    weekly(3, 1140, { exceptions: [{ on: '2026-06-03' }] }),
  ]);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.exceptions.map((exception) => exception.on)).toEqual([
    '2026-05-25',
    '2026-06-03',
    '2026-12-28',
  ]);
});

test('an occurrence finds its schedule again, also in the hour that the clocks skip', () => {
  const schedules = [monthly(0), weekly(0, 150, { durationMinutes: null }), weekly(1, 150)];
  const skipped = nextOccurrence(schedules[1] as Schedule, new Date('2026-03-08T06:00Z'));
  expect(skipped?.start.toISOString()).toBe('2026-03-08T07:30:00.000Z');
  expect(skipped && scheduleOf(schedules, skipped)).toBe(schedules[1]);
  expect(skipped && scheduleOf([monthly(0)], skipped)).toBeNull();
});
