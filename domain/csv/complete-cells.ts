import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { completePlace } from '../listing-form/complete-place.ts';

/** Our columns by the fields of the form that mean the same. */
const FIELDS = {
  'place-town': 'town',
  'place-region': 'state',
  'place-county': 'county',
  'place-postalCode': 'ZIP',
  'place-latitude': 'latitude',
  'place-longitude': 'longitude',
  'place-precision': 'precision',
  'place-timeZone': 'time zone',
} as const;

/** The cells of a new row, with what its ZIP code tells and nobody wrote: town, state, county, a point, the clock. */
export function completeCells(
  cells: Readonly<Record<string, string>>,
  gazetteer: Gazetteer,
): Readonly<Record<string, string>> {
  const written = Object.entries(FIELDS).flatMap(([field, column]) =>
    cells[column]?.trim() ? [[field, [cells[column]]] as const] : [],
  );
  const filled = completePlace(Object.fromEntries(written), gazetteer);
  const whole: Record<string, string> = { ...cells };
  for (const [field, column] of Object.entries(FIELDS)) {
    const [text] = filled[field] ?? [];
    if (text) whole[column] = text;
  }
  return whole;
}
