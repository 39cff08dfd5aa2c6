import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import { comingUp } from '#domain/schedule/coming.ts';
import type { Recurrence, Schedule } from '#domain/schedule/schedule.ts';
import { timetable } from '#domain/schedule/timetable.ts';
import en from '#messages/en.json' with { type: 'json' };
import es from '#messages/es.json' with { type: 'json' };
import {
  countdownText,
  nextTimeText,
  timetableLineText,
  type WhenWords,
  withZoneText,
} from './schedule-text.ts';

const english: WhenWords = createTranslator({ locale: 'en', messages: en, namespace: 'when' });
const spanish: WhenWords = createTranslator({ locale: 'es', messages: es, namespace: 'when' });
// A Tuesday, 6:20 pm in Los Angeles.
const NOW = new Date('2026-05-05T18:20:00-07:00');

function scheduled(recurrence: Recurrence, over: Partial<Schedule> = {}): Schedule {
  return {
    recurrence,
    startMinute: 19 * 60,
    durationMinutes: 60,
    timeZone: 'America/Los_Angeles',
    exceptions: [],
    ...over,
  };
}
const weekly = (weekday: number, over: Partial<Schedule> = {}) =>
  scheduled({ type: 'weekly', weekday, everyWeeks: 1 } as Recurrence, over);

function line(schedules: Schedule[]) {
  const [first] = timetable(schedules);
  if (!first) throw new Error('no line');
  return [timetableLineText(english, first, NOW, 'en'), timetableLineText(spanish, first, NOW, 'es')];
}

function next(schedule: Schedule, now = NOW) {
  const coming = comingUp({ schedules: [schedule], status: 'published', pausedUntil: null }, now);
  if (!coming) throw new Error('nothing to come');
  return [nextTimeText(english, coming, now, 'en'), nextTimeText(spanish, coming, now, 'es')];
}

test('weekdays at the same time read as one sentence', () => {
  expect(line([weekly(2)])).toEqual([
    'Every Tuesday, 7:00 pm to 8:00 pm',
    'Cada martes, 7:00 p. m. a 8:00 p. m.',
  ]);
  expect(line([weekly(1), weekly(3), weekly(5)])).toEqual([
    'Every Monday, Wednesday, and Friday, 7:00 pm to 8:00 pm',
    'Cada lunes, miércoles y viernes, 7:00 p. m. a 8:00 p. m.',
  ]);
  expect(line([0, 1, 2, 3, 4, 5, 6].map((weekday) => weekly(weekday)))[0]).toBe(
    'Every day, 7:00 pm to 8:00 pm',
  );
});

test('three days on end and more are told by the first and the last, also over the weekend', () => {
  const on = (...weekdays: number[]) => line(weekdays.map((weekday) => weekly(weekday)));
  expect(on(1, 2, 3, 4, 5)).toEqual([
    'Monday to Friday, 7:00 pm to 8:00 pm',
    'De lunes a viernes, 7:00 p. m. a 8:00 p. m.',
  ]);
  expect(on(5, 6, 0)[0]).toBe('Friday to Sunday, 7:00 pm to 8:00 pm');
  expect(on(1, 2, 3, 4, 5, 6)[0]).toBe('Monday to Saturday, 7:00 pm to 8:00 pm');
  expect(on(0, 1)[0]).toBe('Every Sunday and Monday, 7:00 pm to 8:00 pm');
  expect(on(0, 1, 2, 4)[0]).toBe('Every Sunday, Monday, Tuesday, and Thursday, 7:00 pm to 8:00 pm');
});

test('every second week, the second of the month and single dates cannot be mistaken for each other', () => {
  const alternate = scheduled({ type: 'weekly', weekday: 2, everyWeeks: 2, anchor: '2026-05-05' });
  expect(line([alternate])[0]).toBe('Tuesday, every 2 weeks, 7:00 pm to 8:00 pm');
  expect(line([scheduled({ type: 'monthly', weekday: 2, nth: 2 })])).toEqual([
    'Second Tuesday of the month, 7:00 pm to 8:00 pm',
    'Segundo martes del mes, 7:00 p. m. a 8:00 p. m.',
  ]);
  expect(line([scheduled({ type: 'monthly', weekday: 5, nth: -1 })])[0]).toContain(
    'Last Friday of the month',
  );
  expect(line([scheduled({ type: 'dates', dates: ['2026-06-02', '2026-05-01', '2026-05-12'] })])[0]).toBe(
    'On May 12, 2026 and June 2, 2026, 7:00 pm to 8:00 pm',
  );
});

test('an end that nobody told is not made up, and one past midnight is on the clock of the next day', () => {
  expect(line([weekly(2, { durationMinutes: null })])[0]).toBe('Every Tuesday, 7:00 pm');
  expect(line([weekly(6, { startMinute: 1410, durationMinutes: 75 })])[0]).toBe(
    'Every Saturday, 11:30 pm to 12:45 am',
  );
  expect(line([weekly(2, { startMinute: 0, durationMinutes: 1440 })])[0]).toBe(
    'Every Tuesday, day and night',
  );
});

test('a season says when it begins and ends; a beginning in the past is not worth a word', () => {
  expect(line([weekly(2, { validFrom: '2026-06-01', validUntil: '2026-08-31' })])[0]).toBe(
    'Every Tuesday, 7:00 pm to 8:00 pm, from June 1, 2026 on, until August 31, 2026',
  );
  expect(line([weekly(2, { validFrom: '2020-01-01' })])[0]).toBe('Every Tuesday, 7:00 pm to 8:00 pm');
});

test('the next time is named as people name it on the spot', () => {
  expect(next(weekly(2))).toEqual(['Tonight, 7:00 pm to 8:00 pm', 'Esta noche, 7:00 p. m. a 8:00 p. m.']);
  expect(next(weekly(2), new Date('2026-05-05T06:00:00-07:00'))[0]).toBe('Tonight, 7:00 pm to 8:00 pm');
  expect(next(weekly(3, { startMinute: 450 }))[0]).toBe('Tomorrow, 7:30 am to 8:30 am');
  expect(next(weekly(1))[0]).toBe('Monday, 7:00 pm to 8:00 pm');
  expect(next(weekly(2), new Date('2026-05-05T20:30:00-07:00'))[0]).toBe(
    'Tuesday, May 12, 7:00 pm to 8:00 pm',
  );
  expect(next(scheduled({ type: 'dates', dates: ['2028-02-29'] }))[0]).toBe(
    'February 29, 2028, 7:00 pm to 8:00 pm',
  );
});

test('a meeting at 2:30 am is told as 3:30 am on the night that has no 2:30', () => {
  expect(next(weekly(0, { startMinute: 150 }), new Date('2026-03-08T01:00:00-08:00'))[0]).toBe(
    'Today, 3:30 am to 4:30 am',
  );
});

test('what began yesterday and is in progress after midnight keeps its date', () => {
  const late = weekly(6, { startMinute: 1410 });
  expect(next(late, new Date('2026-05-10T00:15:00-07:00'))[0]).toBe('Saturday, May 9, 11:30 pm to 12:30 am');
});

test('the countdown has words before, at and after the start', () => {
  expect([119, 60, 40, 1, 0, -1, -20].map((minutes) => countdownText(english, minutes))).toEqual([
    'Starts in 1 hour 59 minutes',
    'Starts in 1 hour',
    'Starts in 40 minutes',
    'Starts in 1 minute',
    'Starts now',
    'Going on now, started 1 minute ago',
    'Going on now, started 20 minutes ago',
  ]);
  expect([65, 40, -20].map((minutes) => countdownText(spanish, minutes))).toEqual([
    'Empieza en 1 hora y 5 minutos',
    'Empieza en 40 minutos',
    'En curso, empezó hace 20 minutos',
  ]);
});

test('a time for people elsewhere names its zone', () => {
  expect(withZoneText(english, '7:00 pm', weekly(2), NOW, 'en')).toBe('7:00 pm (Pacific Time)');
  expect(withZoneText(spanish, '7:00 p. m.', weekly(2), NOW, 'es')).toBe('7:00 p. m. (hora del Pacífico)');
});
