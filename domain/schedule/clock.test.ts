import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { instantOf, wallClock } from './clock.ts';
import { addDays, dayNumber, dayOfNumber, weekdayOf } from './day.ts';

// Half-hour shifts, clocks that never change, southern summers, Ramadan, zones 13 hours ahead and 11 behind.
const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/Anchorage',
  'America/Adak',
  'America/St_Johns',
  'America/Havana',
  'Pacific/Honolulu',
  'Europe/London',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'UTC',
];

describe('days', () => {
  test('run over the ends of months, years and a leap February', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addDays('2026-03-08', 7)).toBe('2026-03-15');
  });

  test('know their weekday, also before 1970', () => {
    expect(weekdayOf('2026-05-05')).toBe(2);
    expect(weekdayOf('2026-03-08')).toBe(0);
    expect(weekdayOf('1969-12-27')).toBe(6);
  });

  test('become numbers and come back', () => {
    for (let number = -800; number < 40_000; number += 13)
      expect(dayNumber(dayOfNumber(number))).toBe(number);
  });

  test('that are none are refused by name', () => {
    expect(() => dayNumber('tomorrow')).toThrow('"tomorrow" is not a day');
  });
});

describe('the wall clock', () => {
  test('of one instant shows Saturday in New York and still Friday in Honolulu', () => {
    const now = new Date('2026-05-02T04:30:00Z');
    expect(wallClock(now, 'America/New_York')).toEqual({
      day: '2026-05-02',
      weekday: 6,
      minuteOfDay: 30,
      minuteOfWeek: 8670,
    });
    expect(wallClock(now, 'Pacific/Honolulu')).toMatchObject({
      day: '2026-05-01',
      weekday: 5,
      minuteOfDay: 1110,
    });
  });

  test('jumps from 1:59 am to 3:00 am on March 8, 2026 and shows 1:30 am twice on November 1', () => {
    const minuteInLosAngeles = (instant: string) =>
      wallClock(new Date(instant), 'America/Los_Angeles').minuteOfDay;
    expect(minuteInLosAngeles('2026-03-08T09:59:59Z')).toBe(119);
    expect(minuteInLosAngeles('2026-03-08T10:00:00Z')).toBe(180);
    expect(minuteInLosAngeles('2026-11-01T08:30:00Z')).toBe(90);
    expect(minuteInLosAngeles('2026-11-01T09:30:00Z')).toBe(90);
  });

  test('of an unknown zone or at no time at all is refused', () => {
    expect(() => wallClock(new Date(0), 'America/Springfield')).toThrow(RangeError);
    expect(() => wallClock(new Date(Number.NaN), 'America/New_York')).toThrow(RangeError);
  });

  test.each(ZONES)('in %s shows all through two years what Temporal says', (timeZone) => {
    const end = Date.UTC(2028, 0, 1);
    // 127 minutes: over time every minute of every hour.
    for (let ms = Date.UTC(2026, 0, 1); ms < end; ms += 127 * 60_000) {
      const expected = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
      const clock = wallClock(new Date(ms), timeZone);
      if (clock.day !== expected.toPlainDate().toString()) expect(clock.day).toBe(expected.toString());
      if (clock.minuteOfDay !== expected.hour * 60 + expected.minute) expect(clock).toBe(expected.toString());
    }
  });
});

describe('the instant of a wall clock time', () => {
  test('that the clocks skip is as much later, of one they show twice the first', () => {
    expect(instantOf('2026-03-08', 150, 'America/New_York').toISOString()).toBe('2026-03-08T07:30:00.000Z');
    expect(instantOf('2026-11-01', 90, 'America/New_York').toISOString()).toBe('2026-11-01T05:30:00.000Z');
  });

  test('of Sunday 7 pm differs by an hour before and after both clock changes', () => {
    const hours = ['2026-03-01', '2026-03-08', '2026-10-25', '2026-11-01'].map((day) =>
      instantOf(day, 1140, 'America/New_York').toISOString().slice(5, 13),
    );
    expect(hours).toEqual(['03-02T00', '03-08T23', '10-25T23', '11-02T00']);
  });

  test('may run on past midnight', () => {
    expect(instantOf('2026-12-31', 1440 + 30, 'UTC').toISOString()).toBe('2027-01-01T00:30:00.000Z');
  });

  test('on a day that is none is refused', () => {
    expect(() => instantOf('soon', 0, 'UTC')).toThrow(RangeError);
  });

  test.each(ZONES)('in %s is the one Temporal gives, on every day of 2026', (timeZone) => {
    for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
      const date = Temporal.PlainDate.from(day);
      for (const minute of [0, 59, 90, 119, 120, 150, 179, 180, 1140, 1439]) {
        const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
        const expected = date
          .toPlainDateTime(time)
          .toZonedDateTime(timeZone, { disambiguation: 'compatible' });
        const instant = instantOf(day, minute, timeZone).getTime();
        if (instant !== expected.epochMilliseconds)
          expect(`${day} ${minute} ${instant}`).toBe(expected.toString());
      }
    }
  });

  test('reads back on the wall clock as the same day and minute wherever no clock changes', () => {
    for (const timeZone of ZONES) {
      const now = instantOf('2026-06-15', 1140, timeZone);
      expect(wallClock(now, timeZone)).toMatchObject({ day: '2026-06-15', minuteOfDay: 1140 });
    }
  });
});
