import { dayNumber, dayOfNumber, weekdayOfNumber } from './day.ts';
import { MINUTES_PER_DAY } from './minutes.ts';
import type { Day, MinuteOfWeek, Weekday } from './schedule.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** What a clock on the wall and a calendar beside it show. */
export type WallClock = {
  readonly day: Day;
  readonly weekday: Weekday;
  /** 0 to 1,439. */
  readonly minuteOfDay: number;
  readonly minuteOfWeek: MinuteOfWeek;
};

/** The wall clock in `timeZone` at `now`. @throws RangeError for an unknown zone or an invalid date. */
export function wallClock(now: Date, timeZone: string): WallClock {
  const local = now.getTime() + offsetMs(timeZone, now.getTime());
  const number = Math.floor(local / DAY_MS);
  const minuteOfDay = Math.floor((local - number * DAY_MS) / MINUTE_MS);
  return {
    day: dayOfNumber(number),
    weekday: weekdayOfNumber(number),
    minuteOfDay,
    minuteOfWeek: weekdayOfNumber(number) * MINUTES_PER_DAY + minuteOfDay,
  };
}

/** `wallClock` without what takes longest: only the minute of the week. */
export function minuteOfWeekAt(now: Date, timeZone: string): MinuteOfWeek {
  const local = now.getTime() + offsetMs(timeZone, now.getTime());
  const number = Math.floor(local / DAY_MS);
  return weekdayOfNumber(number) * MINUTES_PER_DAY + Math.floor((local - number * DAY_MS) / MINUTE_MS);
}

/**
 * The instant at which the wall clock in `timeZone` shows that day and minute (0 to 1,439, or more to run on into the
 * next days). A time that the clocks skip becomes as much later (2:30 am is 3:30 am); of a time they show twice it is
 * the first. @throws RangeError for an unknown zone or day.
 */
export function instantOf(day: Day, minuteOfDay: number, timeZone: string): Date {
  return new Date(instantMs(dayNumber(day), minuteOfDay, timeZone));
}

/** `instantOf` in plain numbers: days and milliseconds since January 1, 1970. */
export function instantMs(number: number, minuteOfDay: number, timeZone: string): number {
  const wall = number * DAY_MS + minuteOfDay * MINUTE_MS;
  const before = offsetMs(timeZone, wall - DAY_MS);
  const after = offsetMs(timeZone, wall + DAY_MS);
  if (before === after || offsetMs(timeZone, wall - before) === before) return wall - before;
  return offsetMs(timeZone, wall - after) === after ? wall - after : wall - before;
}

/** The day that the calendar in `timeZone` shows at an instant, as a day number. */
export function dayNumberAt(instant: number, timeZone: string): number {
  return Math.floor((instant + offsetMs(timeZone, instant)) / DAY_MS);
}

// Asking Intl costs several microseconds, a list of meetings asks thousands of times, and the answer changes twice a
// year: so the offset is kept per zone and UTC day, as one number or, on the day of a clock change, with its instant.
type ClockChange = { readonly at: number; readonly before: number; readonly after: number };
type Zone = {
  readonly ask: (instant: number) => number;
  readonly byUtcDay: Map<number, number | ClockChange>;
};

const MOST_DAYS_KEPT = 5_000;
const zones = new Map<string, Zone>();

/** How far the clocks in `timeZone` are ahead of UTC at an instant, in milliseconds; America is behind: negative. */
export function offsetMs(timeZone: string, instant: number): number {
  let zone = zones.get(timeZone);
  if (zone === undefined) {
    zone = { ask: askIntl(timeZone), byUtcDay: new Map() };
    zones.set(timeZone, zone);
  }
  const utcDay = Math.floor(instant / DAY_MS);
  let kept = zone.byUtcDay.get(utcDay);
  if (kept === undefined) {
    kept = offsetsOfDay(zone.ask, utcDay);
    if (zone.byUtcDay.size >= MOST_DAYS_KEPT) zone.byUtcDay.clear();
    zone.byUtcDay.set(utcDay, kept);
  }
  if (typeof kept === 'number') return kept;
  return instant < kept.at ? kept.before : kept.after;
}

/** No zone has changed its clocks twice within one UTC day, so both ends of the day tell all about it. */
function offsetsOfDay(ask: Zone['ask'], utcDay: number): number | ClockChange {
  let start = utcDay * DAY_MS;
  let end = start + DAY_MS;
  const before = ask(start);
  const after = ask(end - 1);
  if (before === after) return before;
  while (end - start > MINUTE_MS) {
    const middle = start + Math.floor((end - start) / MINUTE_MS / 2) * MINUTE_MS;
    if (ask(middle) === before) start = middle;
    else end = middle;
  }
  return { at: end, before, after };
}

function askIntl(timeZone: string): Zone['ask'] {
  // Making a formatter costs many times more than using it.
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const field: Record<string, number> = {};
    for (const { type, value } of formatter.formatToParts(instant)) field[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = field;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
}
