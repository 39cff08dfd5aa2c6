import { minuteOfWeekAt } from '#domain/schedule/clock.ts';
import { MINUTES_PER_DAY, MINUTES_PER_WEEK } from '#domain/schedule/minutes.ts';
import type { When } from '#domain/search/query.ts';
import { SOON_MINUTES } from '#domain/search/timing.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import type { Condition } from './search-filters.ts';

const HOURS_PER_WEEK = MINUTES_PER_WEEK / 60;

/** A stretch of time on the wall clocks of some zones, in minutes of the week; `until` may run into the next week. */
export type Window = { readonly zones: readonly number[]; readonly from: number; readonly until: number };

/** When to read for; `two-days` is today and tomorrow. */
export type Stretch = When | 'two-days';

/** Every zone that a listing is in, by its number. */
export function readZones(db: Db): Map<number, string> {
  return new Map(prepared(db, 'SELECT id, name FROM zones').raw().all() as [number, string][]);
}

/** Zones whose clocks show the same minute of the week. */
export type Clock = { readonly zones: readonly number[]; readonly minute: number };

/** What the clocks of all zones show now; first the visitor's, as most rows are on that one. */
export function clocksOf(zones: ReadonlyMap<number, string>, now: Date, visitorZone: string | null): Clock[] {
  const byClock = Map.groupBy(zones, ([, name]) => minuteOfWeekAt(now, name));
  const visitors = visitorZone === null ? null : minuteOfWeekAt(now, visitorZone);
  return [...byClock]
    .sort(([a], [b]) => Number(b === visitors) - Number(a === visitors))
    .map(([minute, group]) => ({ zones: group.map(([id]) => id), minute }));
}

/** For each clock the stretch in which something must be under way to suit `when` there; null when any time suits. */
export function windowsOf(clocks: readonly Clock[], when: Stretch): Window[] | null {
  if (when === 'any') return null;
  return clocks.map(({ zones, minute }) => ({ zones, ...stretchOf(when, minute) }));
}

// The clocks may change meanwhile: an hour more or less is told apart when the times are worked out exactly.
const SLACK_MINUTES = 60;

/** From and until, in minutes of the week on a clock that shows `minute`. */
export function stretchOf(when: Exclude<Stretch, 'any'>, minute: number): { from: number; until: number } {
  const midnight = (Math.floor(minute / MINUTES_PER_DAY) + 1) * MINUTES_PER_DAY;
  const soon = minute + SOON_MINUTES;
  const tomorrow = midnight + MINUTES_PER_DAY;
  const until = { now: soon, today: Math.max(midnight, soon), tomorrow, 'two-days': tomorrow }[when];
  return { from: (when === 'tomorrow' ? midnight : minute) - SLACK_MINUTES, until: until + SLACK_MINUTES };
}

/**
 * The windows as a condition on `cells`; what has no set time (zone 0) passes. The text holds the numbers of zones and no
 * times, so it is nearly always the same.
 */
export function windowCondition(windows: readonly Window[] | null): Condition {
  if (windows === null) return { sql: '', params: {} };
  const params: Record<string, number> = {};
  const cases = windows.map(({ zones, from, until }, index) => {
    params[`from${index}`] = from;
    params[`until${index}`] = until;
    const parts = [`start < @until${index} AND start + duration > @from${index}`];
    // The week begins anew within the stretch, or what began last week is still in progress.
    if (until > MINUTES_PER_WEEK) parts.push(`start < @until${index} - ${MINUTES_PER_WEEK}`);
    if (from < MINUTES_PER_DAY) parts.push(`start + duration > @from${index} + ${MINUTES_PER_WEEK}`);
    return `WHEN zone IN (${zones.join()}) THEN ${parts.join(' OR ')}`;
  });
  const [first = '', ...others] = cases;
  return { sql: `CASE ${first} WHEN zone = 0 THEN 1 ${others.join(' ')} END`, params };
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
  const first = Math.floor(minuteOfWeekAt(now, timeZone) / 60) - lookBackHours + HOURS_PER_WEEK;
  return Array.from({ length: HOURS_PER_WEEK }, (_, index) => (first + index) % HOURS_PER_WEEK);
}
