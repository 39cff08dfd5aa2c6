import * as z from 'zod';
import { isRealPoint, pointOf, roughPoint } from './point.ts';

export const PRECISIONS = ['exact', 'approximate', 'town'] as const;
export const VISIBILITIES = ['public', 'town-only', 'hidden'] as const;

const text = (max: number) => z.string().trim().min(1).max(max).nullable().default(null);

/** A named spot. A missing coordinate is null, never 0,0. `region` is the state or province code, `country` ISO 3166. */
export const placeSchema = z
  .object({
    name: text(200),
    street: text(200),
    unit: text(100),
    town: text(100),
    county: text(100),
    region: text(40),
    postalCode: text(20),
    country: z.string().trim().length(2).default('US'),
    latitude: z.number().min(-90).max(90).nullable().default(null),
    longitude: z.number().min(-180).max(180).nullable().default(null),
    timeZone: text(60),
    precision: z.enum(PRECISIONS).default('exact'),
    visibility: z.enum(VISIBILITIES).default('public'),
    /** How to find the door, which bus, where to park: shown with the address. */
    directions: text(2000),
  })
  .refine((place) => (place.latitude === null) === (place.longitude === null), {
    message: 'A point needs both latitude and longitude',
  })
  .refine(
    (place) =>
      place.latitude === null || place.longitude === null || isRealPoint(place.latitude, place.longitude),
    { message: '0,0 is not a place' },
  );

export type Place = z.infer<typeof placeSchema>;

/** What a visitor may know of a place. */
export type PublicPlace = Omit<Place, 'visibility' | 'unit'> & { visibility: Place['visibility'] };

export { pointOf } from './point.ts';

/**
 * The place as everything outside the staff pages sees it: lists, maps, order, API and calendar files.
 * A place that is not public keeps its town and a point rounded to a tenth of a degree, and nothing finer.
 */
export function toPublicPlace(place: Place): PublicPlace {
  if (place.visibility === 'public') {
    const { unit, ...rest } = place;
    return { ...rest, street: [place.street, unit].filter(Boolean).join(', ') || null };
  }
  const exact = pointOf(place);
  const rough = exact && roughPoint(exact);
  return {
    name: null,
    street: null,
    town: place.town,
    county: place.county,
    region: place.region,
    postalCode: null,
    country: place.country,
    latitude: rough?.latitude ?? null,
    longitude: rough?.longitude ?? null,
    timeZone: place.timeZone,
    precision: 'town',
    visibility: place.visibility,
    directions: null,
  };
}
