import { wallClock } from '#domain/schedule/clock.ts';
import { MINUTES_PER_DAY, MINUTES_PER_WEEK } from '#domain/schedule/minutes.ts';
import type { When } from '#domain/search/query.ts';
import { SOON_MINUTES } from '#domain/search/timing.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

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
export function windowCondition(windows: readonly Window[] | null): {
  sql: string;
  params: Record<string, number>;
} {
  if (windows === null) return { sql: '1', params: {} };
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
