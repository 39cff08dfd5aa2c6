import { wallClock } from './clock.ts';
import { nextOccurrences } from './occurrences.ts';
import type { Day, Schedule } from './schedule.ts';

/** One date of a listing: one on which it takes place, or one on which it does not although its rule says so. */
export type ComingDate = {
  readonly schedule: Schedule;
  /** Which of the schedules it is of. */
  readonly row: number;
  readonly day: Day;
  readonly isOff: boolean;
  readonly note: string;
};

/**
 * The next dates of all schedules in order, and among them the days that were called off. Of those that were called off only
 * such as come before the last date shown: a break next year is not news today.
 * @param count how many dates on which it takes place
 */
export function comingDates(schedules: readonly Schedule[], now: Date, count: number): ComingDate[] {
  const held = schedules
    .flatMap((schedule, row) =>
      nextOccurrences(schedule, now, count).map(({ day }) => ({
        schedule,
        row,
        day,
        isOff: false,
        note: '',
      })),
    )
    .sort(byTime)
    .slice(0, count);
  const last = held.length < count ? '9999-12-31' : (held.at(-1)?.day ?? '');
  const off = schedules.flatMap((schedule, row) =>
    schedule.exceptions
      .filter(({ on }) => on >= wallClock(now, schedule.timeZone).day && on <= last)
      .map(({ on, note = '' }) => ({ schedule, row, day: on, isOff: true, note })),
  );
  return [...held, ...off].sort(byTime);
}

function byTime(a: ComingDate, b: ComingDate): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.schedule.startMinute - b.schedule.startMinute;
}
