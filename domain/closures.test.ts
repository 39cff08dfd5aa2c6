import { expect, test } from 'vitest';
import { withClosures } from './closures.ts';
import { isInProgress, nextOccurrence } from './schedule/occurrences.ts';
import type { Schedule } from './schedule/schedule.ts';

const weekly = (weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6, more: Partial<Schedule> = {}): Schedule => ({
  recurrence: { type: 'weekly', weekday, everyWeeks: 1 },
  startMinute: 19 * 60,
  durationMinutes: 60,
  timeZone: 'America/New_York',
  exceptions: [],
  ...more,
});
const snow = { firstDay: '2026-02-02', lastDay: '2026-02-02', note: 'Snow' };
const daysOff = (schedules: readonly Schedule[]) =>
  schedules.map(({ exceptions }) => exceptions.map(({ on }) => on));

test('one day off touches only what meets that day, with what was said about it', () => {
  const closed = withClosures([weekly(1), weekly(2)], [snow]);
  expect(closed.map(({ exceptions }) => exceptions)).toEqual([[{ on: '2026-02-02', note: 'Snow' }], []]);
});

test('what begins late on the closed day is off past midnight, what began the night before is not', () => {
  const [sunday, monday] = withClosures(
    [weekly(0, { startMinute: 23 * 60 + 30 }), weekly(1, { startMinute: 23 * 60 + 30 })],
    [snow],
  );
  expect(isInProgress(sunday as Schedule, new Date('2026-02-02T00:15:00-05:00'))).toBe(true);
  expect(isInProgress(monday as Schedule, new Date('2026-02-03T00:15:00-05:00'))).toBe(false);
});

test('holidays take every date between, also of what is rarer than weekly, and then it goes on by itself', () => {
  const holidays = { firstDay: '2026-12-21', lastDay: '2027-01-04', note: '' };
  const lastMonday: Schedule = weekly(1, { recurrence: { type: 'monthly', weekday: 1, nth: -1 } });
  const dates: Schedule = weekly(1, { recurrence: { type: 'dates', dates: ['2026-12-24', '2027-02-01'] } });
  const closed = withClosures([weekly(1), lastMonday, dates], [holidays]);
  expect(daysOff(closed)).toEqual([
    ['2026-12-21', '2026-12-28', '2027-01-04'],
    ['2026-12-28'],
    ['2026-12-24'],
  ]);
  const next = nextOccurrence(closed[0] as Schedule, new Date('2026-12-22T12:00:00Z'));
  expect(next?.day).toBe('2027-01-11');
});

test('a date that was called off before keeps its words, and a schedule that is over adds nothing', () => {
  const off = weekly(1, { exceptions: [{ on: '2026-02-02', note: 'Speaker away' }] });
  const over = weekly(1, { validUntil: '2026-01-31' });
  const [kept, ended] = withClosures([off, over], [snow, snow]);
  expect(kept?.exceptions).toEqual([{ on: '2026-02-02', note: 'Speaker away' }]);
  expect(ended?.exceptions).toEqual([]);
});
