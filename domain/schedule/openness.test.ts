import { expect, test } from 'vitest';
import { openness } from './openness.ts';
import type { Schedule } from './schedule.ts';

const tuesdayNine: Schedule = {
  recurrence: { type: 'weekly', weekday: 2, everyWeeks: 1 },
  startMinute: 9 * 60,
  durationMinutes: 8 * 60,
  timeZone: 'America/Los_Angeles',
  exceptions: [],
};
const at = (time: string) => new Date(`2026-05-05T${time}:00-07:00`);

test('hours that nobody told are unknown, never closed', () => {
  expect(openness([], at('03:00'))).toBe('unknown');
});

test('a place is open from the minute it opens to the minute it closes', () => {
  expect(openness([tuesdayNine], at('08:59'))).toBe('not-open');
  expect(openness([tuesdayNine], at('09:00'))).toBe('open');
  expect(openness([tuesdayNine], at('16:59'))).toBe('open');
  expect(openness([tuesdayNine], at('17:00'))).toBe('not-open');
});

test('a place that opened today, and nobody said until when, may still be open', () => {
  const untold = { ...tuesdayNine, durationMinutes: null };
  expect(openness([untold], at('08:00'))).toBe('not-open');
  expect(openness([untold], at('09:30'))).toBe('open');
  expect(openness([untold], at('15:00'))).toBe('unknown');
  expect(openness([untold], new Date('2026-05-06T15:00:00-07:00'))).toBe('not-open');
});

test('on a day it is cancelled it is not open', () => {
  const cancelled = { ...tuesdayNine, exceptions: [{ on: '2026-05-05' }] };
  expect(openness([cancelled], at('10:00'))).toBe('not-open');
  expect(openness([{ ...cancelled, durationMinutes: null }], at('15:00'))).toBe('not-open');
});

test('hours that are no longer or not yet valid say nothing about today', () => {
  expect(openness([{ ...tuesdayNine, validUntil: '2026-05-04' }], at('10:00'))).toBe('unknown');
  expect(openness([{ ...tuesdayNine, validFrom: '2026-06-01' }], at('10:00'))).toBe('unknown');
  const past: Schedule = { ...tuesdayNine, recurrence: { type: 'dates', dates: ['2026-05-01'] } };
  expect(openness([past], at('10:00'))).toBe('unknown');
});

test('old hours do not make the hours of today unknown', () => {
  expect(openness([{ ...tuesdayNine, validUntil: '2026-01-01' }, tuesdayNine], at('18:00'))).toBe('not-open');
});

test('a night shelter is open at 2 am on the morning after its last valid evening', () => {
  const night = { ...tuesdayNine, startMinute: 20 * 60, durationMinutes: 12 * 60, validUntil: '2026-05-05' };
  expect(openness([night], new Date('2026-05-06T02:00:00-07:00'))).toBe('open');
  expect(openness([night], new Date('2026-05-06T09:00:00-07:00'))).toBe('unknown');
});
