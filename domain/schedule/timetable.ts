import { instantMs } from './clock.ts';
import { dayNumber } from './day.ts';
import type { Exception, Occurrence } from './occurrences.ts';
import { regularDayFrom } from './recurrence.ts';
import type { Schedule, Weekday } from './schedule.ts';

/** What a timetable prints on one line: "Monday, Wednesday and Friday, 7:00 pm to 8:00 pm". */
export type TimetableLine = {
  /** One of the schedules on this line; they differ in weekday and exceptions only. */
  readonly schedule: Schedule;
  /** Sunday first; the one weekday of a monthly schedule; empty for dates. */
  readonly weekdays: readonly Weekday[];
  /** Of all schedules on this line, in order. */
  readonly exceptions: readonly Exception[];
};

/** Schedules as lines, in the order of the week, those of every week that differ in nothing but the weekday as one. */
export function timetable(schedules: readonly Schedule[]): TimetableLine[] {
  const lines = new Map<string, Schedule[]>();
  for (const schedule of schedules) {
    const key = lineKey(schedule);
    lines.set(key, [...(lines.get(key) ?? []), schedule]);
  }
  return [...lines.values()].map(toLine).sort((a, b) => sortKey(a) - sortKey(b));
}

/** The schedule of a list that an occurrence belongs to; null when it is of none of them. */
export function scheduleOf(schedules: readonly Schedule[], occurrence: Occurrence): Schedule | null {
  const day = dayNumber(occurrence.day);
  const start = occurrence.start.getTime();
  const isOf = (schedule: Schedule) =>
    instantMs(day, schedule.startMinute, schedule.timeZone) === start &&
    regularDayFrom(schedule, day) === day;
  return schedules.find(isOf) ?? null;
}

function lineKey({ recurrence, exceptions, ...rest }: Schedule): string {
  const isEveryWeek = recurrence.type === 'weekly' && recurrence.everyWeeks === 1;
  return JSON.stringify([isEveryWeek ? 'every week' : recurrence, Object.entries(rest).sort()]);
}

function toLine(schedules: readonly Schedule[]): TimetableLine {
  const weekdays = schedules.flatMap(({ recurrence }) =>
    recurrence.type === 'dates' ? [] : [recurrence.weekday],
  );
  const exceptions = schedules.flatMap((schedule) => schedule.exceptions);
  return {
    schedule: schedules[0] as Schedule,
    weekdays: [...new Set(weekdays)].sort(),
    exceptions: exceptions.toSorted((a, b) => a.on.localeCompare(b.on)),
  };
}

/** Every week first, then what is rarer, each by weekday and time. */
function sortKey({ schedule: { recurrence, startMinute }, weekdays }: TimetableLine): number {
  const rarity =
    recurrence.type === 'weekly' && recurrence.everyWeeks === 1 ? 0 : recurrence.type === 'dates' ? 2 : 1;
  return (rarity * 7 + (weekdays[0] ?? 0)) * 1440 + startMinute;
}
