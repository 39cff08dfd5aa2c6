import * as z from 'zod';
import { MINUTES_PER_DAY } from './minutes.ts';

export { ASSUMED_DURATION_MINUTES, MINUTES_PER_DAY, MINUTES_PER_WEEK } from './minutes.ts';

/** Sunday is 0, Saturday is 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
/** A calendar day as written: '2026-05-01'. */
export type Day = string;
/** Minutes since Sunday 00:00 on a wall clock, 0 to 10,079. */
export type MinuteOfWeek = number;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const daySchema = z
  .string()
  .regex(DAY)
  .refine((day) => new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day, 'There is no such day');
const weekdaySchema = z
  .number()
  .int()
  .min(0)
  .max(6)
  .transform((weekday) => weekday as Weekday);

// Building a formatter costs many times more than the rest of reading a listing, and all of a feed share few zones.
const knownZones = new Set<string>();

/** @returns false for a name that this machine's time zone data does not know, and for a bare offset like "-05:00". */
export function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  if (/^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    if (knownZones.size < 1_000) knownZones.add(name); // capitals may differ without end
    return true;
  } catch {
    return false;
  }
}

export const recurrenceSchema = z.discriminatedUnion('type', [
  z
    .object({
      type: z.literal('weekly'),
      weekday: weekdaySchema,
      everyWeeks: z.number().int().min(1).max(52).default(1),
      /** A day on which it takes place; needed to know which weeks when it is not every week. */
      anchor: daySchema.optional(),
    })
    .refine((weekly) => weekly.everyWeeks === 1 || weekly.anchor, {
      message: 'Every second week or rarer needs a day on which it takes place',
    }),
  z.object({
    type: z.literal('monthly'),
    weekday: weekdaySchema,
    /** 1 to 5, or -1 for the last one of the month. */
    nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(-1)]),
  }),
  z.object({ type: z.literal('dates'), dates: z.array(daySchema).min(1).max(400) }),
]);

export const exceptionSchema = z.object({
  on: daySchema,
  /** Why it does not take place that day, in the words of whoever said so. */
  note: z.string().trim().max(300).optional(),
});

/**
 * When something recurs: a wall clock in an IANA zone, never an instant. `durationMinutes` is null when nobody
 * said how long; a duration past midnight runs into the next day. `exceptions` are days it does not take place.
 */
export const scheduleSchema = z.object({
  recurrence: recurrenceSchema,
  startMinute: z
    .number()
    .int()
    .min(0)
    .max(MINUTES_PER_DAY - 1),
  durationMinutes: z.number().int().min(1).max(MINUTES_PER_DAY).nullable(),
  timeZone: z.string().refine(isTimeZone, 'Not a time zone of the IANA list'),
  validFrom: daySchema.optional(),
  validUntil: daySchema.optional(),
  exceptions: z.array(exceptionSchema).max(400).default([]),
});

export type Recurrence = z.infer<typeof recurrenceSchema>;
export type Schedule = z.infer<typeof scheduleSchema>;
