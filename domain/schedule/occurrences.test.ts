import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  cancelledOccurrence,
  cancelledOn,
  isInProgress,
  nextOccurrence,
  nextOccurrences,
  type Occurrence,
} from './occurrences.ts';
import type { Recurrence, Schedule } from './schedule.ts';

const NEW_YORK = 'America/New_York';
const HOUR = 60;

function weekly(weekday: number, startMinute: number, over: Partial<Schedule> = {}): Schedule {
  const recurrence = { type: 'weekly', weekday, everyWeeks: 1 } as Recurrence;
  return { recurrence, startMinute, durationMinutes: 60, timeZone: NEW_YORK, exceptions: [], ...over };
}

const on = (recurrence: Recurrence, over: Partial<Schedule> = {}): Schedule => ({
  ...weekly(0, 19 * HOUR),
  recurrence,
  ...over,
});

const days = (schedule: Schedule, now: string, count: number) =>
  nextOccurrences(schedule, new Date(now), count).map((occurrence) => occurrence.day);

const starts = (schedule: Schedule, now: string, count: number) =>
  nextOccurrences(schedule, new Date(now), count).map((occurrence) => occurrence.start.toISOString());

describe('in progress', () => {
  const saturdayLate = weekly(6, 23 * HOUR + 30);

  test('a Saturday 11:30 pm meeting is still in progress at 12:15 am on Sunday', () => {
    expect(isInProgress(saturdayLate, new Date('2026-01-11T00:15:00-05:00'))).toBe(true);
    expect(nextOccurrence(saturdayLate, new Date('2026-01-11T00:15:00-05:00'))?.day).toBe('2026-01-10');
  });

  test('begins with its first millisecond and is over at its end', () => {
    expect(isInProgress(saturdayLate, new Date('2026-01-10T23:29:59.999-05:00'))).toBe(false);
    expect(isInProgress(saturdayLate, new Date('2026-01-10T23:30:00-05:00'))).toBe(true);
    expect(isInProgress(saturdayLate, new Date('2026-01-11T00:29:59.999-05:00'))).toBe(true);
    expect(isInProgress(saturdayLate, new Date('2026-01-11T00:30:00-05:00'))).toBe(false);
  });

  test('is the same for a visitor in any zone: only the instant counts', () => {
    expect(isInProgress(saturdayLate, new Date('2026-01-11T14:15:00+09:00'))).toBe(true);
    expect(isInProgress(saturdayLate, new Date('2026-01-10T18:15:00-11:00'))).toBe(true);
  });

  test('is assumed for an hour when nobody said how long it lasts', () => {
    const untold = weekly(2, 19 * HOUR, { durationMinutes: null });
    expect(isInProgress(untold, new Date('2026-05-05T19:59:00-04:00'))).toBe(true);
    expect(isInProgress(untold, new Date('2026-05-05T20:00:00-04:00'))).toBe(false);
  });

  test('a place open 24 hours every day is open at every hour, over both clock changes too', () => {
    const everyDay = [0, 1, 2, 3, 4, 5, 6].map((weekday) => weekly(weekday, 0, { durationMinutes: 1440 }));
    for (const around of ['2026-03-08T00:00Z', '2026-05-05T00:00Z']) {
      for (let hours = -48; hours < 72; hours++) {
        const now = new Date(Date.parse(around) + hours * 3_600_000);
        expect(everyDay.some((schedule) => isInProgress(schedule, now))).toBe(true);
      }
    }
  });

  test('24 hours begun at 11:59 pm before the shortest day of the year end one wall clock hour later', () => {
    const long = weekly(6, 23 * HOUR + 59, { durationMinutes: 1440 });
    expect(isInProgress(long, new Date('2026-03-09T00:58:00-04:00'))).toBe(true);
    expect(isInProgress(long, new Date('2026-03-09T00:59:00-04:00'))).toBe(false);
  });
});

describe('the next occurrence', () => {
  test('over the clock change in March is at the same wall clock time', () => {
    expect(starts(weekly(0, 19 * HOUR), '2026-02-25T00:00Z', 3)).toEqual([
      '2026-03-02T00:00:00.000Z',
      '2026-03-08T23:00:00.000Z',
      '2026-03-15T23:00:00.000Z',
    ]);
  });

  test('over the clock change in November is at the same wall clock time', () => {
    expect(starts(weekly(0, 19 * HOUR), '2026-10-24T00:00Z', 3)).toEqual([
      '2026-10-25T23:00:00.000Z',
      '2026-11-02T00:00:00.000Z',
      '2026-11-09T00:00:00.000Z',
    ]);
  });

  test('at 2:30 am is at 3:30 am on the one day that has no 2:30', () => {
    expect(starts(weekly(0, 150), '2026-03-02T00:00Z', 2)).toEqual([
      '2026-03-08T07:30:00.000Z',
      '2026-03-15T06:30:00.000Z',
    ]);
  });

  test('of 90 minutes begun at 12:45 am on November 1 lasts 90 minutes though the clock shows 1:15 am', () => {
    const next = nextOccurrence(weekly(0, 45, { durationMinutes: 90 }), new Date('2026-11-01T04:00Z'));
    expect(next?.end.toISOString()).toBe('2026-11-01T06:15:00.000Z');
  });

  test('on Sunday is tomorrow when it is Saturday at the meeting, whatever day the visitor has', () => {
    const honolulu = weekly(0, 8 * HOUR, { timeZone: 'Pacific/Honolulu' });
    expect(days(honolulu, '2026-05-04T02:00:00+14:00', 1)).toEqual(['2026-05-03']);
    expect(days(honolulu, '2026-05-04T09:30:00+14:00', 1)).toEqual(['2026-05-10']);
  });
});

describe('every 2nd week', () => {
  const alternate = on({ type: 'weekly', weekday: 2, everyWeeks: 2, anchor: '2026-03-03' });

  test('keeps its rhythm over a clock change', () => {
    expect(days(alternate, '2026-03-01T12:00Z', 3)).toEqual(['2026-03-03', '2026-03-17', '2026-03-31']);
    expect(days(alternate, '2026-10-26T12:00Z', 2)).toEqual(['2026-10-27', '2026-11-10']);
  });

  test('keeps its rhythm over a year of 53 weeks', () => {
    expect(days(alternate, '2026-12-20T12:00Z', 3)).toEqual(['2026-12-22', '2027-01-05', '2027-01-19']);
  });

  test('can be told by a day in the future, or by another day of the same week', () => {
    const later = on({ type: 'weekly', weekday: 2, everyWeeks: 3, anchor: '2027-01-05' });
    expect(days(later, '2026-12-01T00:00Z', 2)).toEqual(['2026-12-15', '2027-01-05']);
    const bySaturday = on({ type: 'weekly', weekday: 2, everyWeeks: 2, anchor: '2026-03-07' });
    expect(days(bySaturday, '2026-03-01T12:00Z', 2)).toEqual(['2026-03-03', '2026-03-17']);
  });
});

describe('every month', () => {
  test('the 5th Thursday comes only in months that have one', () => {
    const fifth = on({ type: 'monthly', weekday: 4, nth: 5 });
    expect(days(fifth, '2026-01-01T00:00Z', 4)).toEqual([
      '2026-01-29',
      '2026-04-30',
      '2026-07-30',
      '2026-10-29',
    ]);
  });

  test('the last Friday is the 4th or the 5th', () => {
    const last = on({ type: 'monthly', weekday: 5, nth: -1 });
    expect(days(last, '2026-01-02T00:00Z', 4)).toEqual([
      '2026-01-30',
      '2026-02-27',
      '2026-03-27',
      '2026-04-24',
    ]);
  });

  test('the 5th Tuesday of February is February 29, 2028', () => {
    const fifth = on({ type: 'monthly', weekday: 2, nth: 5 });
    expect(days(fifth, '2028-02-20T00:00Z', 1)).toEqual(['2028-02-29']);
  });

  test('the 1st Sunday moves on to the next year', () => {
    const first = on({ type: 'monthly', weekday: 0, nth: 1 });
    expect(days(first, '2026-12-07T12:00Z', 2)).toEqual(['2027-01-03', '2027-02-07']);
  });
});

describe('dates', () => {
  const dated = on({ type: 'dates', dates: ['2028-02-29', '2026-05-05', '2026-05-01'] });

  test('come in the order of the calendar however they were given', () => {
    expect(days(dated, '2026-04-30T12:00Z', 5)).toEqual(['2026-05-01', '2026-05-05', '2028-02-29']);
  });

  test('end', () => {
    expect(nextOccurrence(dated, new Date('2028-03-01T12:00Z'))).toBeNull();
  });
});

describe('validity and exceptions', () => {
  const course = weekly(2, 19 * HOUR, { validFrom: '2026-05-05', validUntil: '2026-05-19' });

  test('both ends of the validity belong to it', () => {
    expect(days(course, '2026-01-01T00:00Z', 9)).toEqual(['2026-05-05', '2026-05-12', '2026-05-19']);
    expect(nextOccurrence(course, new Date('2026-05-20T12:00Z'))).toBeNull();
  });

  test('the last one may run past the midnight that ends the validity', () => {
    const late = weekly(2, 23 * HOUR + 30, { validUntil: '2026-05-19' });
    expect(isInProgress(late, new Date('2026-05-20T00:15:00-04:00'))).toBe(true);
  });

  test('a cancelled day is passed over', () => {
    const cancelled = weekly(2, 19 * HOUR, { exceptions: [{ on: '2026-05-05' }, { on: '2026-05-12' }] });
    expect(days(cancelled, '2026-05-04T12:00Z', 2)).toEqual(['2026-05-19', '2026-05-26']);
    expect(cancelledOn(cancelled, '2026-05-12')).toEqual({ on: '2026-05-12' });
    expect(cancelledOn(cancelled, '2026-05-19')).toBeNull();
  });

  test('nothing is left when the only date is cancelled', () => {
    const gone = on({ type: 'dates', dates: ['2026-05-05'] }, { exceptions: [{ on: '2026-05-05' }] });
    expect(nextOccurrence(gone, new Date('2026-05-01T00:00Z'))).toBeNull();
  });

  test('"cancelled tonight" says which date, until that date is over', () => {
    const exceptions = [{ on: '2026-05-05', note: 'The church is closed' }];
    const tonight = weekly(2, 19 * HOUR, { exceptions });
    const cancelled = cancelledOccurrence(tonight, new Date('2026-05-05T19:30:00-04:00'));
    expect(cancelled?.exception.note).toBe('The church is closed');
    expect(cancelled?.occurrence.start.toISOString()).toBe('2026-05-05T23:00:00.000Z');
    expect(cancelledOccurrence(tonight, new Date('2026-05-05T20:00:00-04:00'))).toBeNull();
    expect(cancelledOccurrence(tonight, new Date('2026-04-28T12:00:00-04:00'))).toBeNull();
  });
});

/** Day by day with Temporal, sharing no arithmetic with what it checks. */
function referenceNext(schedule: Schedule, now: Date): Occurrence | null {
  const { recurrence, validFrom, validUntil, exceptions } = schedule;
  const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const today = instant.toZonedDateTimeISO(schedule.timeZone).toPlainDate();
  for (let ahead = -3; ahead < 500; ahead++) {
    const date = today.add({ days: ahead });
    const day = date.toString();
    if (!fallsOn(recurrence, date) || exceptions.some((one) => one.on === day)) continue;
    if ((validFrom && day < validFrom) || (validUntil && day > validUntil)) continue;
    const time = { hour: Math.floor(schedule.startMinute / 60), minute: schedule.startMinute % 60 };
    const start = date.toPlainDateTime(time).toZonedDateTime(schedule.timeZone);
    const end = start.add({ minutes: schedule.durationMinutes ?? 60 });
    if (end.epochMilliseconds > now.getTime()) {
      return { day, start: new Date(start.epochMilliseconds), end: new Date(end.epochMilliseconds) };
    }
  }
  return null;
}

function fallsOn(recurrence: Recurrence, date: Temporal.PlainDate): boolean {
  if (recurrence.type === 'dates') return recurrence.dates.includes(date.toString());
  if (date.dayOfWeek % 7 !== recurrence.weekday) return false;
  if (recurrence.type === 'weekly') {
    const weeks = date.since(recurrence.anchor ?? date, { largestUnit: 'days' }).days / 7;
    return weeks % recurrence.everyWeeks === 0;
  }
  if (recurrence.nth === -1) return date.day > date.daysInMonth - 7;
  return Math.ceil(date.day / 7) === recurrence.nth;
}

test('3,000 made-up schedules at made-up moments agree with Temporal, counted day by day', () => {
  let seed = 1;
  const below = (limit: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  const someDay = () => new Date(Date.UTC(2026, 0, 1 + below(500))).toISOString().slice(0, 10);
  const zones = [
    NEW_YORK,
    'America/Los_Angeles',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
  ];
  const recurrences: (() => Recurrence)[] = [
    () => ({ type: 'weekly', weekday: below(7) as 0, everyWeeks: 1 }),
    () => {
      const anchor = someDay();
      const weekday = new Date(`${anchor}T00:00Z`).getUTCDay() as 0;
      return { type: 'weekly', weekday, everyWeeks: 1 + below(5), anchor };
    },
    () => ({ type: 'monthly', weekday: below(7) as 0, nth: ([1, 2, 3, 4, 5, -1] as const)[below(6)] ?? 1 }),
    () => ({ type: 'dates', dates: [someDay(), someDay(), someDay()] }),
  ];
  for (let made = 0; made < 3_000; made++) {
    const schedule: Schedule = {
      recurrence: recurrences[made % 4]?.() as Recurrence,
      startMinute: below(1440),
      durationMinutes: below(4) === 0 ? null : 1 + below(1440),
      timeZone: zones[below(zones.length)] as string,
      exceptions: below(3) === 0 ? [{ on: someDay() }, { on: someDay() }] : [],
      ...(below(4) === 0 && { validFrom: someDay() }),
      ...(below(4) === 0 && { validUntil: someDay() }),
    };
    const now = new Date(Date.UTC(2026, 0, 1) + below(500 * 24 * 60) * 60_000);
    const expected = referenceNext(schedule, now);
    expect({ now, schedule, next: nextOccurrence(schedule, now) }).toEqual({ now, schedule, next: expected });
  }
});
