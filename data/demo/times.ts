import type { ListingInput } from '#domain/listing.ts';
import type { Weekday } from '#domain/schedule/schedule.ts';
import { TIME_ZONE } from './places.ts';

export type DemoSchedule = NonNullable<ListingInput['schedules']>[number];

/** Days of the week, a start on the wall clock, and minutes; null when nobody said how long it takes. */
export type Slot = readonly [days: readonly Weekday[], start: string, minutes: number | null];

export const [SUN, MON, TUE, WED, THU, FRI, SAT] = [0, 1, 2, 3, 4, 5, 6] as const;
export const WEEKDAYS: readonly Weekday[] = [MON, TUE, WED, THU, FRI];
export const EVERY_DAY: readonly Weekday[] = [SUN, MON, TUE, WED, THU, FRI, SAT];

/** "19:30" as minutes after midnight. */
export function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A slot as schedules, one for each day of the week. */
export function weekly([days, start, minutes]: Slot, more: Partial<DemoSchedule> = {}): DemoSchedule[] {
  return days.map((weekday) => ({
    recurrence: { type: 'weekly', weekday },
    startMinute: minuteOf(start),
    durationMinutes: minutes,
    timeZone: TIME_ZONE,
    ...more,
  }));
}

/** When groups meet: every day of the week has mornings, noons, evenings and late ones. */
export const MEETING_SLOTS: readonly Slot[] = [
  [[MON], '19:00', 60],
  [[SAT], '09:00', 60],
  [[WED], '19:30', 60],
  [[SUN], '10:00', 75],
  [[TUE], '18:30', 60],
  [[THU], '20:00', 60],
  [[FRI], '19:00', 90],
  [[MON, WED, FRI], '06:30', 45],
  [[SUN], '18:00', 60],
  [[TUE, THU], '12:00', 60],
  [[SAT], '19:30', 90],
  [[WED], '17:30', 60],
  [[THU], '19:00', 60],
  [[MON], '20:00', 60],
  [WEEKDAYS, '12:15', 45],
  [[FRI], '22:00', 60],
  [[TUE], '19:30', 90],
  [[SUN], '08:00', 60],
  [[WED], '10:00', 60],
  [[THU], '17:30', null],
  [[SAT], '22:00', 60],
  [[MON], '17:30', 60],
  [[FRI], '18:00', 60],
  [[TUE], '07:00', 60],
  [[SUN], '19:00', 60],
  [[SAT], '12:00', 60],
  [[WED], '20:00', null],
  [[THU], '12:00', 60],
  [[MON], '10:30', 60],
  [[FRI], '17:30', 60],
  [[TUE], '20:00', 60],
];
