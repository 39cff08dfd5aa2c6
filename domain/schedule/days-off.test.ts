import { expect, test } from 'vitest';
import { differOnlyInDaysOff, keepDaysOff } from './days-off.ts';
import type { Schedule } from './schedule.ts';

const at = (hour: number, weekday: 1 | 2, ...off: string[]): Schedule => ({
  recurrence: { type: 'weekly', weekday, everyWeeks: 1 },
  startMinute: hour * 60,
  durationMinutes: 60,
  timeZone: 'America/New_York',
  exceptions: off.map((on) => ({ on, note: 'Snow' })),
});
const daysOff = (schedules: readonly Schedule[]) =>
  schedules.map(({ exceptions }) => exceptions.map(({ on }) => on));

test('a night that was called off stays off when its publisher says that the meeting begins at another time', () => {
  expect(daysOff(keepDaysOff([at(19, 1, '2026-02-02')], [at(20, 1)]))).toEqual([['2026-02-02']]);
});

test('of two on the same day only the one that was called off stays off', () => {
  const old = [at(12, 1), at(19, 1, '2026-02-02')];
  expect(daysOff(keepDaysOff(old, [at(12, 1), at(19, 1)]))).toEqual([[], ['2026-02-02']]);
  expect(daysOff(keepDaysOff(old, [at(13, 1), at(20, 1)])), 'nobody knows which is which').toEqual([[], []]);
});

test('what moved to another day of the week is not off, and a day is off once', () => {
  expect(daysOff(keepDaysOff([at(19, 1, '2026-02-02')], [at(19, 2)]))).toEqual([[]]);
  const both = keepDaysOff([at(19, 1, '2026-02-02', '2026-02-09')], [at(19, 1, '2026-02-09')]);
  expect(daysOff(both)).toEqual([['2026-02-02', '2026-02-09']]);
});

test('calling a night off changes no times', () => {
  expect(differOnlyInDaysOff([at(19, 1)], [at(19, 1, '2026-02-02')])).toBe(true);
  expect(differOnlyInDaysOff([at(19, 1)], [at(20, 1)])).toBe(false);
  expect(differOnlyInDaysOff([at(19, 1)], [])).toBe(false);
});
