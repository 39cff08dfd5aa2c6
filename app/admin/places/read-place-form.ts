import { completePlace } from '#domain/listing-form/complete-place.ts';
import { PLACE_FIELDS } from '#domain/listing-form/to-values.ts';
import { type FormValues, given, numberIn, textIn } from '#domain/listing-form/values.ts';
import { type Place, placeSchema } from '#domain/place.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { gazetteer } from '../../gazetteer.ts';

const NUMBERS = new Set(['latitude', 'longitude']);

/** A place as a form holds it. `readPlaceForm` is the way back. */
export function placeValues(place: Place | null): Record<string, string[]> {
  const begin: Partial<Place> = place ?? { visibility: 'public', precision: 'exact' };
  return Object.fromEntries(PLACE_FIELDS.map((field) => [`place-${field}`, [String(begin[field] ?? '')]]));
}

/**
 * The place that somebody typed, with what its ZIP code or town tells and nobody did.
 * @param before what the form began with
 * @returns the place, or the first field that does not fit
 */
export function readPlaceForm(typed: FormValues, before: FormValues): Result<Place, string> {
  const values = completePlace(typed, gazetteer(), before);
  const parsed = placeSchema.safeParse(
    given(
      Object.fromEntries(
        PLACE_FIELDS.map((field) => [
          field,
          NUMBERS.has(field) ? numberIn(values, `place-${field}`) : textIn(values, `place-${field}`),
        ]),
      ),
    ),
  );
  if (!parsed.success) return fail(`place-${String(parsed.error.issues[0]?.path[0] ?? 'latitude')}`);
  // Nowhere is no place to move to.
  return parsed.data.street || parsed.data.town ? succeed(parsed.data) : fail('place-town');
}
