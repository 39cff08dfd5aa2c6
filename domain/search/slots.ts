import type { Card } from '../card.ts';
import { weekdayOf } from '../schedule/day.ts';
import { ASSUMED_DURATION_MINUTES, MINUTES_PER_DAY } from '../schedule/minutes.ts';
import type { MinuteOfWeek, Schedule, Weekday } from '../schedule/schedule.ts';

/** One time of the week at which something may take place, for finding candidates; `start` on the wall clock of its zone. */
export type Slot = {
  readonly start: MinuteOfWeek;
  readonly durationMinutes: number;
  readonly timeZone: string;
};

/** The weekly slots of a card. What is rarer than weekly has the slot of every weekday it can fall on. */
export function slotsOf(card: Pick<Card, 'schedules'>): Slot[] {
  return card.schedules.flatMap((schedule) =>
    weekdaysOf(schedule).map((weekday) => ({
      start: weekday * MINUTES_PER_DAY + schedule.startMinute,
      durationMinutes: schedule.durationMinutes ?? ASSUMED_DURATION_MINUTES,
      timeZone: schedule.timeZone,
    })),
  );
}

/** True when the weekly slots do not tell all: then only the card says whether it takes place on a day. */
export function isIrregular(card: Pick<Card, 'schedules' | 'status'>): boolean {
  return card.status === 'paused' || card.schedules.some((schedule) => !isPlainWeekly(schedule));
}

/** The schedule that a slot of a regular card stands for. */
export function scheduleOfSlot(slot: Slot): Schedule {
  return {
    recurrence: {
      type: 'weekly',
      weekday: Math.floor(slot.start / MINUTES_PER_DAY) as Weekday,
      everyWeeks: 1,
    },
    startMinute: slot.start % MINUTES_PER_DAY,
    durationMinutes: slot.durationMinutes,
    timeZone: slot.timeZone,
    exceptions: [],
  };
}

function isPlainWeekly(schedule: Schedule): boolean {
  return (
    schedule.recurrence.type === 'weekly' &&
    schedule.recurrence.everyWeeks === 1 &&
    schedule.validFrom === undefined &&
    schedule.validUntil === undefined &&
    schedule.exceptions.length === 0
  );
}

function weekdaysOf({ recurrence }: Schedule): Weekday[] {
  if (recurrence.type !== 'dates') return [recurrence.weekday];
  return [...new Set(recurrence.dates.map(weekdayOf))];
}
