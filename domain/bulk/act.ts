import * as z from 'zod';
import { organizationSchema, phoneSchema, STATUSES } from '../listing.ts';
import { placeSchema } from '../place.ts';
import { daySchema, isTimeZone } from '../schedule/schedule.ts';

const MOST_MINUTES_SHIFTED = 12 * 60;
const webAddress = z.url({ protocol: /^https?$/ }).max(2000);

/**
 * What can be done to many listings at once. "The details are right" is none of these: a check is what a person says
 * of one listing after asking.
 */
export const actSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('status'),
    status: z.enum(STATUSES),
    until: daySchema.nullable().default(null),
  }),
  /** `has`: put there, or taken away. */
  z.object({ type: z.literal('term'), term: z.string().regex(/^[a-z]+:[a-z0-9-]+$/), has: z.boolean() }),
  /** Null takes it away. */
  z.object({ type: z.literal('email'), value: z.email().max(200).nullable() }),
  z.object({ type: z.literal('website'), value: webAddress.nullable() }),
  /** One number instead of another where that stands; `from` null adds it. */
  z.object({
    type: z.literal('phone'),
    from: phoneSchema.shape.number.nullable(),
    to: phoneSchema.shape.number,
  }),
  z.object({ type: z.literal('zone'), zone: z.string().refine(isTimeZone) }),
  /** Everything begins so many minutes later, or earlier when negative. */
  z.object({
    type: z.literal('shift'),
    minutes: z
      .number()
      .int()
      .min(-MOST_MINUTES_SHIFTED)
      .max(MOST_MINUTES_SHIFTED)
      .refine((minutes) => minutes !== 0),
  }),
  /** Somebody saw it on its publisher's list that day. */
  z.object({ type: z.literal('on-list'), on: daySchema }),
  z.object({ type: z.literal('place'), place: placeSchema }),
  z.object({
    type: z.literal('organization'),
    organization: organizationSchema,
    /** The row that is renamed, which keeps its number. */
    id: z.number().int(),
  }),
]);

export type Act = z.infer<typeof actSchema>;

/** Statuses under which visitors find nothing: many at once ask for the password again. */
export function hides(act: Act): boolean {
  return act.type === 'status' && act.status !== 'published';
}
