import { expect, test } from 'vitest';
import { comingUp } from './coming.ts';
import type { Schedule, Weekday } from './schedule.ts';

const LOS_ANGELES = 'America/Los_Angeles';

function weekly(weekday: Weekday, hour: number, over: Partial<Schedule> = {}): Schedule {
  const recurrence = { type: 'weekly', weekday, everyWeeks: 1 } as const;
  return {
    recurrence,
    startMinute: hour * 60,
    durationMinutes: 60,
    timeZone: LOS_ANGELES,
    exceptions: [],
    ...over,
  };
}

const listing = (...schedules: Schedule[]) => ({
  schedules,
  status: 'published' as const,
  pausedUntil: null,
});
// A Tuesday.
const at = (time: string) => new Date(`2026-05-05T${time}-07:00`);

test('of several schedules the soonest counts, one in progress before all others', () => {
  const tuesdays = listing(weekly(3, 7), weekly(2, 20), weekly(2, 19));
  expect(comingUp(tuesdays, at('18:00:00'))?.occurrence.start).toEqual(at('19:00:00'));
  expect(comingUp(tuesdays, at('19:59:00'))?.occurrence.start).toEqual(at('19:00:00'));
  expect(comingUp(tuesdays, at('20:00:00'))?.occurrence.start).toEqual(at('20:00:00'));
  expect(comingUp(tuesdays, at('21:00:00'))?.occurrence.day).toBe('2026-05-06');
});

test('minutes until the start are rounded up before it, and 0 or less while it is in progress', () => {
  const minutes = (time: string) => comingUp(listing(weekly(2, 19)), at(time))?.minutesUntilStart;
  expect(minutes('18:20:00')).toBe(40);
  expect(minutes('18:59:01')).toBe(1);
  expect(minutes('19:00:00')).toBe(0);
  expect(minutes('19:00:30')).toBe(0);
  expect(minutes('19:15:00')).toBe(-15);
});

test('"now" is in progress or starting within 2 hours', () => {
  const isNow = (time: string) => comingUp(listing(weekly(2, 19)), at(time))?.isNow;
  expect(isNow('16:59:59')).toBe(false);
  expect(isNow('17:00:00')).toBe(true);
  expect(isNow('19:59:59')).toBe(true);
  expect(isNow('20:00:00')).toBe(false);
});

test('today and tomorrow are those of the meeting, not of the visitor or the server', () => {
  const honolulu = listing(weekly(2, 19, { timeZone: 'Pacific/Honolulu' }));
  // Wednesday in New York and in UTC, Tuesday evening in Honolulu.
  const coming = comingUp(honolulu, new Date('2026-05-06T00:30:00-04:00'));
  expect(coming).toMatchObject({ isToday: true, isTomorrow: false, minutesUntilStart: 30 });
  expect(comingUp(honolulu, new Date('2026-05-04T23:30:00-10:00'))).toMatchObject({
    isToday: false,
    isTomorrow: true,
  });
});

test("last night's meeting counts for today while it is in progress after midnight", () => {
  const late = listing(weekly(6, 23.5));
  expect(comingUp(late, new Date('2026-05-10T00:15:00-07:00'))).toMatchObject({
    isInProgress: true,
    isNow: true,
    isToday: true,
    isTomorrow: false,
  });
});

test('at 11 pm the meeting at half past midnight is tomorrow and now', () => {
  expect(comingUp(listing(weekly(3, 0.5)), at('23:00:00'))).toMatchObject({ isNow: true, isTomorrow: true });
});

test('without a schedule, or with none valid any more, nothing is known to come', () => {
  expect(comingUp(listing(), at('12:00:00'))).toBeNull();
  expect(comingUp(listing(weekly(2, 19, { validUntil: '2026-05-04' })), at('12:00:00'))).toBeNull();
});

test('a paused listing begins again on its day and not the evening before', () => {
  const daily = ([0, 1, 2, 3, 4, 5, 6] as const).map((weekday) =>
    weekly(weekday, 23, { durationMinutes: 120 }),
  );
  const paused = { schedules: daily, status: 'paused' as const, pausedUntil: '2026-05-08' };
  expect(comingUp(paused, at('12:00:00'))?.occurrence.day).toBe('2026-05-08');
  expect(comingUp(paused, new Date('2026-05-09T12:00:00-07:00'))?.occurrence.day).toBe('2026-05-09');
  expect(comingUp({ ...paused, pausedUntil: null }, at('12:00:00'))).toBeNull();
});

test('an ended listing has nothing to come', () => {
  expect(comingUp({ ...listing(weekly(2, 19)), status: 'ended' }, at('12:00:00'))).toBeNull();
});
