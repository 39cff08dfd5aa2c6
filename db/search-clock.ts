import { wallClock } from '#domain/schedule/clock.ts';
import { MINUTES_PER_DAY, MINUTES_PER_WEEK } from '#domain/schedule/minutes.ts';
import type { Weekday } from '#domain/schedule/schedule.ts';
import type { Query, TimeOfDay, When } from '#domain/search/query.ts';
import { MINUTES_OF, SOON_MINUTES } from '#domain/search/timing.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import type { Condition } from './search-filters.ts';

const HOURS_PER_WEEK = MINUTES_PER_WEEK / 60;

/** A stretch of time on the wall clocks of some zones, in minutes of the week; `until` may run into the next week. */
export type Window = { readonly zones: readonly number[]; readonly from: number; readonly until: number };

/** Every zone that a listing is in, by its number. */
export function readZones(db: Db): Map<number, string> {
  const rows = prepared(db, 'SELECT id, name FROM zones').all() as { id: number; name: string }[];
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * For each group of zones whose clocks show the same, the stretch in which something must be under way to suit `when`;
 * null when any time suits. Whose day it is: the meeting's own, or with `onVisitorsClock` the visitor's, as for what is
 * joined from home. Zones on the visitor's clock come first: most rows are theirs.
 */
export function windowsOf(
  zones: ReadonlyMap<number, string>,
  when: When,
  now: Date,
  visitorZone: string | null,
  onVisitorsClock = false,
): Window[] | null {
  if (when === 'any') return null;
  const byClock = Map.groupBy(zones, ([, name]) => wallClock(now, name).minuteOfWeek);
  const visitors = visitorZone === null ? null : wallClock(now, visitorZone).minuteOfWeek;
  return [...byClock]
    .sort(([a], [b]) => Number(b === visitors) - Number(a === visitors))
    .map(([minute, group]) => {
      const own = onVisitorsClock && visitors !== null ? visitors : minute;
      const { from, until } = stretchOf(when, own);
      const ahead = aheadOf(own, minute);
      return { zones: group.map(([id]) => id), from: from + ahead, until: until + ahead };
    });
}

/** How many minutes one clock is ahead of another, the short way around the week. */
function aheadOf(clock: number, other: number): number {
  const half = MINUTES_PER_WEEK / 2;
  return ((other - clock + half + MINUTES_PER_WEEK) % MINUTES_PER_WEEK) - half;
}

// The clocks may change meanwhile: an hour more or less is told apart when the times are worked out exactly.
const SLACK_MINUTES = 60;

function stretchOf(when: Exclude<When, 'any'>, minute: number): { from: number; until: number } {
  const midnight = (Math.floor(minute / MINUTES_PER_DAY) + 1) * MINUTES_PER_DAY;
  const soon = minute + SOON_MINUTES;
  const until = { now: soon, today: Math.max(midnight, soon), tomorrow: midnight + MINUTES_PER_DAY }[when];
  return { from: (when === 'tomorrow' ? midnight : minute) - SLACK_MINUTES, until: until + SLACK_MINUTES };
}

/**
 * The windows as a condition on `cells`; what has no set time passes. The text holds the numbers of zones alone, so it
 * changes when the clocks of some zone do, not with every minute.
 */
export function windowCondition(windows: readonly Window[] | null): Condition {
  if (windows === null) return { sql: '', params: {} };
  const params: Record<string, number> = {};
  const parts = windows.map(({ zones, from, until }, index) => {
    params[`from${index}`] = from;
    params[`until${index}`] = until;
    return `zone IN (${zones.join()}) AND (start < @until${index} AND start + duration > @from${index}
      OR start < @until${index} - ${MINUTES_PER_WEEK} OR start + duration > @from${index} + ${MINUTES_PER_WEEK})`;
  });
  return { sql: `(start < 0${parts.map((part) => ` OR ${part}`).join('')})`, params };
}

/** The hours of the week that the windows touch, soonest first, and some hours before in which it may have begun. */
export function hoursOf(windows: readonly Window[], lookBackHours: number): number[] {
  const hours = new Set<number>();
  for (const { from, until } of windows) {
    for (let hour = Math.floor(from / 60) - lookBackHours; hour * 60 < until; hour++) {
      hours.add(((hour % HOURS_PER_WEEK) + HOURS_PER_WEEK) % HOURS_PER_WEEK);
    }
  }
  return [...hours];
}

/** All hours of the week, beginning with those before the present one in some zone. */
export function hoursFrom(now: Date, timeZone: string, lookBackHours: number): number[] {
  const first = Math.floor(wallClock(now, timeZone).minuteOfWeek / 60) - lookBackHours + HOURS_PER_WEEK;
  return Array.from({ length: HOURS_PER_WEEK }, (_, index) => (first + index) % HOURS_PER_WEEK);
}

/**
 * Of these hours only those in which, on some zone's clock, something may start that starts on the chosen days and at
 * the chosen times of day on the visitor's.
 */
export function hoursSuiting(
  hours: readonly number[],
  { days, times }: Pick<Query, 'days' | 'times'>,
  zones: ReadonlyMap<number, string>,
  now: Date,
  visitorZone: string,
): number[] {
  if (days.length + times.length === 0) return [...hours];
  const chosen = Array.from({ length: HOURS_PER_WEEK }, (_, hour) => hour).filter(
    (hour) =>
      (days.length === 0 || days.includes(Math.floor(hour / 24) as Weekday)) &&
      (times.length === 0 || times.some((time) => isHourOf(time, hour % 24))),
  );
  const clock = wallClock(now, visitorZone).minuteOfWeek;
  const suiting = new Set<number>();
  for (const zone of zones.values()) {
    const ahead = Math.floor(aheadOf(clock, wallClock(now, zone).minuteOfWeek) / 60);
    // One hour on either side, for zones off by half an hour and clocks that change meanwhile.
    for (const hour of chosen) {
      for (const near of [-1, 0, 1, 2])
        suiting.add((hour + ahead + near + 2 * HOURS_PER_WEEK) % HOURS_PER_WEEK);
    }
  }
  return hours.filter((hour) => suiting.has(hour));
}

function isHourOf(time: TimeOfDay, hour: number): boolean {
  const [from, until] = MINUTES_OF[time];
  return hour * 60 >= from && hour * 60 < until;
}
