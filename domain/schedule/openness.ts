import { type WallClock, wallClock } from './clock.ts';
import { dayNumber } from './day.ts';
import { cancelledOn, isInProgress } from './occurrences.ts';
import { regularDayFrom } from './recurrence.ts';
import type { Schedule } from './schedule.ts';

export type Openness = 'open' | 'not-open' | 'unknown';

/**
 * Whether a place with these hours is open at `now`. Hours that nobody told, that are not valid today or that leave
 * out when they end are `unknown`, never "closed".
 */
export function openness(schedules: readonly Schedule[], now: Date): Openness {
  if (schedules.some((schedule) => isInProgress(schedule, now))) return 'open';
  const clocks = schedules.map((schedule) => ({ schedule, clock: wallClock(now, schedule.timeZone) }));
  const inForce = clocks.filter(({ schedule, clock }) => isInForce(schedule, clock));
  if (inForce.length === 0) return 'unknown';
  return inForce.some(({ schedule, clock }) => beganToday(schedule, clock)) ? 'unknown' : 'not-open';
}

function isInForce(schedule: Schedule, { day }: WallClock): boolean {
  const { recurrence, validFrom, validUntil } = schedule;
  if (recurrence.type === 'dates' && !recurrence.dates.some((date) => date >= day)) return false;
  return (validFrom === undefined || validFrom <= day) && (validUntil === undefined || day <= validUntil);
}

/** It opened today and nobody said until when: it may still be open. */
function beganToday(schedule: Schedule, { day, minuteOfDay }: WallClock): boolean {
  return (
    schedule.durationMinutes === null &&
    schedule.startMinute <= minuteOfDay &&
    regularDayFrom(schedule, dayNumber(day)) === dayNumber(day) &&
    !cancelledOn(schedule, day)
  );
}
