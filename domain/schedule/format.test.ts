import { expect, test } from 'vitest';
import {
  formatDay,
  formatList,
  formatLongDay,
  formatTime,
  formatTimeZone,
  formatWeekday,
  formatWeekdayAndDay,
} from './format.ts';

test('times are as people say them, with plain spaces that are the same on every machine', () => {
  expect([0, 540, 720, 1140, 1439].map((minute) => formatTime(minute, 'en'))).toEqual([
    '12:00 am',
    '9:00 am',
    '12:00 pm',
    '7:00 pm',
    '11:59 pm',
  ]);
  expect([0, 540, 720, 1140].map((minute) => formatTime(minute, 'es'))).toEqual([
    '12:00 a. m.',
    '9:00 a. m.',
    '12:00 p. m.',
    '7:00 p. m.',
  ]);
});

test('a minute past midnight is on the next day', () => {
  expect(formatTime(1440 + 15, 'en')).toBe('12:15 am');
});

test('a day is written out in both languages, on every machine the same day', () => {
  expect(formatDay('2026-05-05', 'en')).toBe('May 5, 2026');
  expect(formatDay('2026-05-05', 'es')).toBe('5 de mayo de 2026');
  expect(formatLongDay('2028-02-29', 'en')).toBe('Tuesday, February 29, 2028');
  expect(formatLongDay('2026-01-01', 'es')).toBe('jueves, 1 de enero de 2026');
  expect(formatWeekdayAndDay('2026-12-31', 'en')).toBe('Thursday, December 31');
  expect(formatWeekdayAndDay('2026-12-31', 'es')).toBe('jueves, 31 de diciembre');
});

test('weekdays start with Sunday as 0', () => {
  expect(([0, 1, 6] as const).map((weekday) => formatWeekday(weekday, 'en'))).toEqual([
    'Sunday',
    'Monday',
    'Saturday',
  ]);
  expect(([0, 3, 6] as const).map((weekday) => formatWeekday(weekday, 'es'))).toEqual([
    'domingo',
    'miércoles',
    'sábado',
  ]);
});

test('a time zone has the name people use, the same in summer and winter', () => {
  for (const at of ['2026-01-05T12:00Z', '2026-07-05T12:00Z']) {
    expect(formatTimeZone('America/Los_Angeles', new Date(at), 'en')).toBe('Pacific Time');
    expect(formatTimeZone('America/Los_Angeles', new Date(at), 'es')).toBe('hora del Pacífico');
  }
});

test('lists are joined as each language does it', () => {
  expect(formatList(['lunes', 'jueves'], 'es')).toBe('lunes y jueves');
  expect(formatList(['Monday', 'Wednesday', 'Friday'], 'en')).toBe('Monday, Wednesday, and Friday');
});
