import * as z from 'zod';
import { detailsSchema } from './kinds/details.ts';
import { KIND_CODES, kindOf } from './kinds/index.ts';
import { placeSchema } from './place.ts';
import { daySchema, scheduleSchema } from './schedule/schedule.ts';

export const ATTENDANCES = ['in-person', 'online', 'hybrid', 'phone'] as const;
export const STATUSES = ['draft', 'published', 'paused', 'ended', 'do-not-list'] as const;
export const WAYS_TO_START = ['walk-in', 'call', 'referral', 'online-form'] as const;
export const COSTS = ['free', 'donation', 'sliding', 'fixed'] as const;

const text = (max: number) => z.string().trim().min(1).max(max).nullable().default(null);
/** Only addresses that a browser opens as a page; never javascript:, data: or a bare word. */
const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .nullable()
  .default(null);

/** A number as written on a card, digits kept as given. `languages` are ISO 639-1 codes. */
export const phoneSchema = z.object({
  number: z.string().trim().min(3).max(40),
  extension: z.string().trim().max(20).optional(),
  label: z.string().trim().max(100).optional(),
  languages: z.array(z.string()).default([]),
});

/** How to join from a distance. `notes` hold passcodes and the like as the publisher words them. */
export const onlineAccessSchema = z.object({
  url: webAddress,
  urlNotes: text(2000),
  phone: text(80),
  phoneNotes: text(2000),
});

export const serviceAreaSchema = z.discriminatedUnion('type', [
  /** `code` is the five-digit county FIPS code. */
  z.object({ type: z.literal('county'), code: z.string().regex(/^\d{5}$/) }),
  /** `code` is the two-letter postal code of the state. */
  z.object({ type: z.literal('state'), code: z.string().length(2) }),
  z.object({ type: z.literal('zip'), code: z.string().regex(/^\d{5}$/) }),
  z.object({ type: z.literal('anywhere') }),
]);

const areaKey = (area: z.infer<typeof serviceAreaSchema>) =>
  `${area.type} ${'code' in area ? area.code : ''}`;

/** Who holds it. A group holds meetings; an organization offers a service. */
export const organizationSchema = z.object({
  name: z.string().trim().min(1).max(200),
  type: z.enum(['group', 'organization']),
  website: webAddress,
});

/** A term of a vocabulary in the database, written `vocabulary:code`, such as `format:open`. */
const termReference = z.string().regex(/^[a-z]+:[a-z0-9-]+$/);

/**
 * One thing a person can find here, as a form, a feed or the demo community says it. Lists that mean sets come out
 * in a fixed order, so that equal listings are equal as text. A field that is null, empty
 * or absent means that nobody said: it never means no. `details` are checked by the kind's own schema.
 */
export const listingSchema = z
  .object({
    kind: z.enum(KIND_CODES as [string, ...string[]]),
    /** Code of a term in the vocabulary `fellowship`. */
    fellowship: text(40),
    name: z.string().trim().min(1).max(300),
    summary: text(1000),
    organization: organizationSchema.nullable().default(null),
    place: placeSchema.nullable().default(null),
    attendance: z.enum(ATTENDANCES),
    online: onlineAccessSchema.nullable().default(null),
    schedules: z.array(scheduleSchema).max(100).default([]),
    phones: z.array(phoneSchema).max(20).default([]),
    website: webAddress,
    email: z.email().max(200).nullable().default(null),
    cost: z
      .object({ type: z.enum(COSTS), note: z.string().trim().max(300).default('') })
      .nullable()
      .default(null),
    /** ISO 639-1 codes of the languages spoken there. */
    languages: z.array(z.string().min(2).max(8)).max(20).default([]),
    whoCanCome: text(600),
    whoCannotCome: text(600),
    minimumAge: z.number().int().min(0).max(120).nullable().default(null),
    maximumAge: z.number().int().min(0).max(120).nullable().default(null),
    whatToBring: text(600),
    howToStart: z.array(z.enum(WAYS_TO_START)).default([]),
    wait: text(300),
    terms: z
      .array(termReference)
      .max(60)
      .default([])
      .transform((terms) => [...new Set(terms)].sort()),
    serviceAreas: z
      .array(serviceAreaSchema)
      .max(3500)
      .default([])
      .transform((areas) => areas.toSorted((a, b) => areaKey(a).localeCompare(areaKey(b)))),
    /** Text of the publisher's own, shown as quoted. */
    notes: text(5000),
    details: z.record(z.string(), z.unknown()).default({}),
    status: z.enum(STATUSES).default('published'),
    pausedUntil: daySchema.nullable().default(null),
  })
  .transform((listing, context) => {
    const details = detailsSchema(kindOf(listing.kind)).safeParse(listing.details);
    if (details.success) return { ...listing, details: details.data };
    for (const issue of details.error.issues) {
      context.addIssue({ code: 'custom', message: issue.message, path: ['details', ...issue.path] });
    }
    return z.NEVER;
  });

/** What may be given to save a listing; defaults fill the rest. */
export type ListingInput = z.input<typeof listingSchema>;
export type Listing = z.output<typeof listingSchema>;
export type Phone = z.infer<typeof phoneSchema>;
export type OnlineAccess = z.infer<typeof onlineAccessSchema>;
export type ServiceArea = z.infer<typeof serviceAreaSchema>;
export type Attendance = (typeof ATTENDANCES)[number];
export type Status = (typeof STATUSES)[number];
