import { expect, test } from 'vitest';
import type { Schedule } from '../schedule/schedule.ts';
import { card, inTown, weekly } from '../search/example-cards.ts';
import { bookletDays } from './days.ts';

const NOW = new Date('2026-05-01T18:30:00-04:00');
const FRESH = { checkedOn: '2026-04-20' };
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6] as const;

function linesOf(cards: Parameters<typeof bookletDays>[0]) {
  return bookletDays(cards, NOW).days.map(
    ({ weekday, entries }) => [weekday, entries.map((entry) => entry.card.name)] as const,
  );
}
const meeting = (name: string, schedules: Schedule[], over = {}) =>
  card(name, 1, { ...FRESH, schedules, ...over });

test('the week begins on Sunday, each day with the earliest, midnight first', () => {
  const cards = [
    meeting('Noon', [weekly(6, '12:00')]),
    meeting('Midnight', [weekly(6, '00:00')]),
    meeting('Late', [weekly(6, '23:59', 90)]),
    meeting('Sunday', [weekly(0, '09:00')]),
  ];
  expect(linesOf(cards)).toEqual([
    [0, ['Sunday']],
    [6, ['Midnight', 'Noon', 'Late']],
  ]);
});

test('a daily meeting stands on each day and counts once', () => {
  const { days, meetings } = bookletDays(
    [
      meeting(
        'Daily',
        EVERY_DAY.map((day) => weekly(day, '07:00')),
      ),
    ],
    NOW,
  );
  expect(days.map(({ weekday }) => weekday)).toEqual([...EVERY_DAY]);
  expect(meetings).toBe(1);
});

test('at one time the towns follow the alphabet, and in them the names', () => {
  const at = (name: string, town: string) => meeting(name, [weekly(1, '19:00')], inTown({ town }));
  expect(linesOf([at('B', 'Worcester'), at('A', 'Worcester'), at('C', 'Auburn')])).toEqual([
    [1, ['C', 'A', 'B']],
  ]);
});

test('the first Tuesday of a month is among the Tuesdays, certain dates are at the end', () => {
  const monthly: Schedule = { ...weekly(2, '19:00'), recurrence: { type: 'monthly', weekday: 2, nth: 1 } };
  const dates: Schedule = { ...weekly(2, '19:00'), recurrence: { type: 'dates', dates: ['2026-06-01'] } };
  expect(linesOf([meeting('Dates', [dates]), meeting('Monthly', [monthly])])).toEqual([
    [2, ['Monthly']],
    [null, ['Dates']],
  ]);
});

test('what is over, ended, on a break without an end, gone from its list or over a year old is not in it', () => {
  const weeklyNow = [weekly(2, '19:00')];
  const cards = [
    meeting('Over', [{ ...weekly(2, '19:00'), validUntil: '2026-04-30' }]),
    meeting('Paused', weeklyNow, { status: 'paused' }),
    meeting('Back soon', weeklyNow, { status: 'paused', pausedUntil: '2026-06-01' }),
    meeting('Gone', weeklyNow, { missingSince: '2026-04-01' }),
    meeting('Old', weeklyNow, { checkedOn: '2025-04-30' }),
    meeting('Never checked', weeklyNow, { checkedOn: null }),
    meeting('Times unknown', []),
  ];
  expect(linesOf(cards)).toEqual([[2, ['Back soon', 'Never checked']]]);
  expect(bookletDays(cards, NOW)).toMatchObject({ meetings: 2, leftOut: 2, timesUnknown: 1 });
});

test('no meeting, no day', () => {
  expect(bookletDays([], NOW)).toEqual({ days: [], meetings: 0, leftOut: 0, timesUnknown: 0 });
});
