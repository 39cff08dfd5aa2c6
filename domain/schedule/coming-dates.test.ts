import { expect, test } from 'vitest';
import { comingDates } from './coming-dates.ts';
import { type Schedule, scheduleSchema } from './schedule.ts';

/** A Monday. */
const NOW = new Date('2026-06-01T12:00:00-04:00');
const at = (recurrence: unknown, more: object = {}): Schedule =>
  scheduleSchema.parse({
    recurrence,
    startMinute: 19 * 60,
    durationMinutes: 60,
    timeZone: 'America/New_York',
    ...more,
  });
const days = (schedules: readonly Schedule[], count = 5) =>
  comingDates(schedules, NOW, count).map(({ day, isOff, note }) =>
    [day, ...(isOff ? ['off', note] : [])].join(' '),
  );

test('"every 2nd Tuesday" is every other week, counted from a day on which it takes place', () => {
  const other = at({ type: 'weekly', weekday: 2, everyWeeks: 2, anchor: '2026-05-26' });
  expect(days([other])).toEqual(['2026-06-09', '2026-06-23', '2026-07-07', '2026-07-21', '2026-08-04']);
});

test('"every 2nd Tuesday" is the 2nd one of each month', () => {
  const second = at({ type: 'monthly', weekday: 2, nth: 2 });
  expect(days([second])).toEqual(['2026-06-09', '2026-07-14', '2026-08-11', '2026-09-08', '2026-10-13']);
});

test('a 5th Thursday skips the months that have none, and the last Friday comes each month', () => {
  expect(days([at({ type: 'monthly', weekday: 4, nth: 5 })], 3)).toEqual([
    '2026-07-30',
    '2026-10-29',
    '2026-12-31',
  ]);
  expect(days([at({ type: 'monthly', weekday: 5, nth: -1 })], 2)).toEqual(['2026-06-26', '2026-07-31']);
});

test('a break stands among the dates with its note, and one after the last date shown does not', () => {
  const weekly = at(
    { type: 'weekly', weekday: 2 },
    { exceptions: [{ on: '2026-06-09', note: 'Hall is painted' }, { on: '2026-12-29' }] },
  );
  expect(days([weekly], 3)).toEqual([
    '2026-06-02',
    '2026-06-09 off Hall is painted',
    '2026-06-16',
    '2026-06-23',
  ]);
});

test('it begins on its first day and ends with its last, and the dates say so', () => {
  const course = at({ type: 'weekly', weekday: 2 }, { validFrom: '2026-06-10', validUntil: '2026-06-23' });
  expect(days([course])).toEqual(['2026-06-16', '2026-06-23']);
  expect(days([at({ type: 'weekly', weekday: 2 }, { validUntil: '2026-05-26' })])).toEqual([]);
});

test('two times a week come in the order of the calendar, the earlier of a day first', () => {
  const noon = at({ type: 'weekly', weekday: 2 }, { startMinute: 720 });
  const rows = comingDates(
    [at({ type: 'weekly', weekday: 4 }), at({ type: 'weekly', weekday: 2 }), noon],
    NOW,
    3,
  );
  expect(rows.map(({ day, row }) => `${day} ${row}`)).toEqual([
    '2026-06-02 2',
    '2026-06-02 1',
    '2026-06-04 0',
  ]);
});
