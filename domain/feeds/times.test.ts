import { describe, expect, test } from 'vitest';
import { minutesUntil, parseDuration, parseTime, parseWeekday } from './times.ts';

describe('times', () => {
  test.each([
    ['19:30', 1170],
    ['7:30', 450],
    ['19:30:00', 1170],
    ['7:30 PM', 1170],
    ['7:30pm', 1170],
    ['7 p.m.', 1140],
    ['12:00 AM', 0],
    ['12:15 PM', 735],
    ['11:00 AM', 660],
    ['noon', 720],
    ['Midnight', 0],
    ['mediodía', 720],
    ['23:59', 1439],
  ])('%s is minute %i of the day', (text, minute) => {
    expect(parseTime(text)).toBe(minute);
  });

  test.each([
    '0900',
    '19.30',
    '9:5',
    '25:00',
    '24:00',
    '12:60',
    '13:00 PM',
    '0:30 AM',
    'soon',
    '',
    1930,
    null,
    ['19:30'],
  ])('nobody is sent somewhere at %j: it is not a time', (value) => {
    expect(parseTime(value)).toBeNull();
  });

  test('an end before the start is on the next day, and an end at the start says nothing', () => {
    expect(minutesUntil(23 * 60, 0)).toBe(60);
    expect(minutesUntil(23 * 60 + 59, 60)).toBe(61);
    expect(minutesUntil(19 * 60, 20 * 60 + 30)).toBe(90);
    expect(minutesUntil(1170, 1170)).toBeNull();
  });

  test('a duration may be a whole day, and none is not said', () => {
    expect(parseDuration('24:00:00')).toBe(1440);
    expect(parseDuration('01:30:00')).toBe(90);
    for (const value of ['00:00:00', '24:01:00', '99:00:00', '1:5', '', null]) {
      expect(parseDuration(value)).toBeNull();
    }
  });
});

describe('days', () => {
  test.each([
    [0, 0],
    [6, 6],
    [7, 0],
    ['1', 1],
    ['7', 0],
    ['Monday', 1],
    ['tuesdays', 2],
    ['Thurs.', 4],
    ['SAT', 6],
    ['miércoles', 3],
    ['Sábado', 6],
    ['dom', 0],
  ])('%j is weekday %i', (value, weekday) => {
    expect(parseWeekday(value)).toBe(weekday);
  });

  test.each([-1, 8, 1.5, '', 'day', 'mo', true, null, [1], '10'])('%j is no day of the week', (value) => {
    expect(parseWeekday(value)).toBeNull();
  });
});
