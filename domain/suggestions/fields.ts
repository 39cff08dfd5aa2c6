import * as z from 'zod';
import { type Listing, listingSchema } from '../listing.ts';
import { fail, type Result, succeed } from '../result.ts';
import { MINUTES_PER_DAY } from '../schedule/minutes.ts';
import type { Schedule, Weekday } from '../schedule/schedule.ts';

/** The fields a visitor can put right, in the order in which the form asks. */
export const SUGGESTED_FIELDS = ['name', 'time', 'phone', 'website', 'street', 'town', 'postalCode'] as const;
export type SuggestedField = (typeof SUGGESTED_FIELDS)[number];

/** A weekly time: the day (Sunday is 0) and minutes after midnight on the clock there. */
export const suggestedTimeSchema = z.object({
  weekday: z.number().int().min(0).max(6),
  startMinute: z
    .number()
    .int()
    .min(0)
    .max(MINUTES_PER_DAY - 1),
});
export type SuggestedTime = z.infer<typeof suggestedTimeSchema>;
export type SuggestedValue = string | SuggestedTime;

/**
 * One field of a correction as it is kept: what the listing said when it came in, and what it should say. `time` names
 * by `was` which of several weekly times is meant; null means one more.
 */
export const suggestedChangeSchema = z.object({
  was: z.union([z.string(), suggestedTimeSchema]).nullable(),
  to: z.union([z.string(), suggestedTimeSchema]),
  decided: z.enum(['accepted', 'rejected']).optional(),
});
export type SuggestedChange = z.infer<typeof suggestedChangeSchema>;

/** Where a suggested field is in the listing, as history and overrides name it. */
export const LISTING_FIELDS: Readonly<Record<SuggestedField, string>> = {
  name: 'name',
  time: 'schedules',
  phone: 'phones',
  website: 'website',
  street: 'place.street',
  town: 'place.town',
  postalCode: 'place.postalCode',
};

/** The weekly times of a listing, as a form can name them. */
export function weeklyTimes(schedules: readonly Schedule[]): SuggestedTime[] {
  return schedules.flatMap(({ recurrence, startMinute }) =>
    recurrence.type === 'weekly' ? { weekday: recurrence.weekday, startMinute } : [],
  );
}

/** What the listing says in a field now. Of several times it is the one that `was` names; null when it has none. */
export function currentValue(
  listing: Listing,
  field: SuggestedField,
  was: SuggestedValue | null,
): SuggestedValue | null {
  switch (field) {
    case 'time':
      return weeklyTimes(listing.schedules).find((time) => isSame(time, was)) ?? null;
    case 'phone':
      return listing.phones[0]?.number ?? null;
    case 'street':
    case 'town':
    case 'postalCode':
      return listing.place?.[field] ?? null;
    default:
      return listing[field];
  }
}

/**
 * The listing with one suggested change made. `changed-since` when the listing does not say any more what it said when
 * the visitor wrote; `does-not-fit` when it would be no listing, such as a web address that is none.
 */
export function applyChange(
  listing: Listing,
  field: SuggestedField,
  { was, to }: SuggestedChange,
): Result<Listing, 'changed-since' | 'does-not-fit'> {
  if (!isSame(currentValue(listing, field, was), was)) return fail('changed-since');
  const changed = withValue(listing, field, was, to);
  const parsed = changed && listingSchema.safeParse(changed);
  return parsed?.success ? succeed(parsed.data) : fail('does-not-fit');
}

function withValue(
  listing: Listing,
  field: SuggestedField,
  was: SuggestedValue | null,
  to: SuggestedValue,
): Listing | null {
  if (field === 'time') return typeof to === 'string' ? null : withTime(listing, was, to);
  if (typeof to !== 'string') return null;
  switch (field) {
    case 'name':
      return { ...listing, name: to };
    case 'website':
      return { ...listing, website: to === '' ? null : to };
    case 'phone': {
      const [first, ...rest] = listing.phones;
      return { ...listing, phones: to === '' ? rest : [{ languages: [], ...first, number: to }, ...rest] };
    }
    default:
      return withPlace(listing, field, to === '' ? null : to);
  }
}

/** A corrected address leaves the pin as a rough one; in another town or ZIP code the old pin would mislead. */
function withPlace(
  listing: Listing,
  field: 'street' | 'town' | 'postalCode',
  to: string | null,
): Listing | null {
  const { place } = listing;
  if (!place) return null;
  const pin =
    field === 'street'
      ? { precision: place.precision === 'exact' ? ('approximate' as const) : place.precision }
      : { latitude: null, longitude: null };
  return { ...listing, place: { ...place, ...pin, [field]: to } };
}

/** `was` null adds a time: like the others in length and clock, or without length on the place's clock. */
function withTime(listing: Listing, was: SuggestedValue | null, to: SuggestedTime): Listing | null {
  const recurrence = { type: 'weekly' as const, weekday: to.weekday as Weekday, everyWeeks: 1 };
  if (was === null) {
    const timeZone = listing.schedules[0]?.timeZone ?? listing.place?.timeZone;
    if (!timeZone) return null;
    const durationMinutes = listing.schedules[0]?.durationMinutes ?? null;
    const added = { recurrence, startMinute: to.startMinute, durationMinutes, timeZone, exceptions: [] };
    return { ...listing, schedules: [...listing.schedules, added] };
  }
  const index = listing.schedules.findIndex((schedule) => isSame(weeklyTimes([schedule])[0] ?? null, was));
  return {
    ...listing,
    schedules: listing.schedules.map((schedule, at) =>
      at === index
        ? { ...schedule, recurrence: onWeekday(schedule, to), startMinute: to.startMinute }
        : schedule,
    ),
  };
}

/** Every second week stays so; the day that says which weeks moves along within its week. */
function onWeekday({ recurrence }: Schedule, { weekday }: SuggestedTime): Schedule['recurrence'] {
  if (recurrence.type !== 'weekly') return recurrence;
  return { ...recurrence, weekday: weekday as Weekday };
}

function isSame(a: SuggestedValue | null, b: SuggestedValue | null): boolean {
  if (a === null || b === null || typeof a === 'string' || typeof b === 'string')
    return (a ?? '') === (b ?? '');
  return a.weekday === b.weekday && a.startMinute === b.startMinute;
}
