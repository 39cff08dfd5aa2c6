import type { Schedule } from './schedule.ts';

/**
 * New times with the days on which the old ones were called off: those of the old one that began at the same time on the
 * same days, else of the only one on those days. What was on other days is another meeting.
 */
export function keepDaysOff(old: readonly Schedule[], fresh: readonly Schedule[]): Schedule[] {
  return fresh.map((schedule) => {
    const alike = old.filter(({ recurrence }) => isSame(recurrence, schedule.recurrence));
    const was =
      alike.find(({ startMinute }) => startMinute === schedule.startMinute) ??
      (alike.length === 1 ? alike[0] : undefined);
    const said = new Set(schedule.exceptions.map(({ on }) => on));
    const kept = (was?.exceptions ?? []).filter(({ on }) => !said.has(on));
    if (kept.length === 0) return schedule;
    const exceptions = [...schedule.exceptions, ...kept].sort((a, b) => (a.on < b.on ? -1 : 1));
    return { ...schedule, exceptions };
  });
}

/** Whether two say the same but for days that were called off. */
export function differOnlyInDaysOff(a: readonly Schedule[], b: readonly Schedule[]): boolean {
  const times = (schedules: readonly Schedule[]) => schedules.map((one) => ({ ...one, exceptions: [] }));
  return isSame(times(a), times(b));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
