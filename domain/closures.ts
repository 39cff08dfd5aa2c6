import { dayNumber, dayOfNumber } from './schedule/day.ts';
import { cancelledOn } from './schedule/occurrences.ts';
import { regularDayFrom } from './schedule/recurrence.ts';
import type { Day, Schedule } from './schedule/schedule.ts';

/** About a quarter of a year. What is closed for longer has a pause of its own, or has ended. */
export const LONGEST_CLOSURE_DAYS = 92;

/** Days from the first to the last on which nothing takes place: snow, a holiday. It ends by itself. */
export type Closure = { readonly firstDay: Day; readonly lastDay: Day; readonly note: string };

/** Schedules with each of their days within closures called off. What was called off before keeps its own words. */
export function withClosures(schedules: readonly Schedule[], closures: readonly Closure[]): Schedule[] {
  return schedules.map((schedule) => closures.reduce(closed, schedule));
}

function closed(schedule: Schedule, { firstDay, lastDay, note }: Closure): Schedule {
  const exceptions = [...schedule.exceptions];
  const last = dayNumber(lastDay);
  for (let day = regularDayFrom(schedule, dayNumber(firstDay)); day !== null && day <= last; ) {
    const on = dayOfNumber(day);
    if (!cancelledOn(schedule, on)) exceptions.push({ on, ...(note && { note }) });
    day = regularDayFrom(schedule, day + 1);
  }
  return { ...schedule, exceptions: exceptions.sort((a, b) => (a.on < b.on ? -1 : 1)) };
}
