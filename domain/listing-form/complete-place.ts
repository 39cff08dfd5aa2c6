import { countyLabel, type Gazetteer, rowOf } from '../gazetteer/gazetteer.ts';
import { postalCodeSpot } from '../gazetteer/spots.ts';
import { type FormValues, rowsIn, textIn } from './values.ts';

/**
 * Fills in what a known ZIP code tells and nobody typed: town, state, county, a point in the middle of the ZIP code, and the
 * clock of the times. What was typed stays.
 */
export function completePlace(values: FormValues, gazetteer: Gazetteer): Record<string, readonly string[]> {
  const filled: Record<string, readonly string[]> = { ...values };
  const fill = (name: string, value: string | null) => {
    if (value !== null && textIn(filled, name) === undefined) filled[name] = [value];
  };
  const postalCode = textIn(values, 'place-postalCode')?.slice(0, 5);
  const row = postalCode === undefined ? null : rowOf(gazetteer.data.postalCodes.codes, postalCode);
  const spot = row === null ? null : postalCodeSpot(gazetteer, row);
  if (spot) {
    fill('place-town', spot.town);
    fill('place-region', spot.region);
    fill(
      'place-county',
      (spot.countyCode && countyLabel(gazetteer, spot.countyCode)?.split(',', 1)[0]) || null,
    );
    if (!textIn(values, 'place-latitude') && !textIn(values, 'place-longitude')) {
      filled['place-latitude'] = [String(spot.point.latitude)];
      filled['place-longitude'] = [String(spot.point.longitude)];
      filled['place-precision'] = ['approximate'];
    }
    fill('place-timeZone', spot.timeZone);
  }
  const zones = rowsIn(values, 'schedule').map((row) => textIn(values, `schedule-${row}-zone`));
  const zone = textIn(filled, 'place-timeZone') ?? zones.find(Boolean);
  for (const row of rowsIn(values, 'schedule')) {
    if (zone && textIn(values, `schedule-${row}-start`)) fill(`schedule-${row}-zone`, zone);
  }
  return filled;
}
