import { countyLabel, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { distanceMeters } from '../point.ts';
import { type LookedUp, lookUpPlace } from './look-up.ts';
import { type FormValues, rowsIn, textIn } from './values.ts';

/** Farther than this from the middle of its ZIP code or town a pin belongs to another address. */
const FAR_METERS = 15_000;

/**
 * Fills in what a known ZIP code or town tells and nobody typed: town, state, county, a point, and the clock of the times.
 * What was typed stays.
 * @param before what the form began with: a pin that was left where it was does not follow when the address moved away
 */
export function completePlace(
  values: FormValues,
  gazetteer: Gazetteer,
  before: FormValues = {},
): Record<string, readonly string[]> {
  const filled: Record<string, readonly string[]> = { ...values };
  const fill = (name: string, value: string | null) => {
    if (value !== null && textIn(filled, name) === undefined) filled[name] = [value];
  };
  const found = lookUpPlace(values, gazetteer);
  if (found.is === 'found') {
    const { spot } = found;
    fill('place-town', spot.town);
    fill('place-region', spot.region);
    fill('place-county', countyOf(gazetteer, found));
    if (isPinMissing(values) || isPinLeftBehind(values, before, found)) Object.assign(filled, pinOf(found));
    fill('place-timeZone', spot.timeZone);
  }
  if (isStreetAlone(filled, before)) filled['place-precision'] = ['approximate'];
  const zones = rowsIn(values, 'schedule').map((row) => textIn(values, `schedule-${row}-zone`));
  const zone = textIn(filled, 'place-timeZone') ?? zones.find(Boolean);
  for (const row of rowsIn(values, 'schedule')) {
    if (zone && textIn(values, `schedule-${row}-start`)) fill(`schedule-${row}-zone`, zone);
  }
  return filled;
}

type Found = Extract<LookedUp, { is: 'found' }>;

/** The pin of a place that was looked up, as the form holds it. */
export function pinOf({ spot, precision }: Found): Record<string, string[]> {
  return {
    'place-latitude': [String(spot.point.latitude)],
    'place-longitude': [String(spot.point.longitude)],
    'place-precision': [precision],
  };
}

function countyOf(gazetteer: Gazetteer, { spot }: Found): string | null {
  return (spot.countyCode && countyLabel(gazetteer, spot.countyCode)?.split(',', 1)[0]) || null;
}

function isPinMissing(values: FormValues): boolean {
  return !textIn(values, 'place-latitude') && !textIn(values, 'place-longitude');
}

const isSame = (values: FormValues, before: FormValues, fields: readonly string[]) =>
  fields.every((field) => textIn(values, `place-${field}`) === textIn(before, `place-${field}`));

/** The address went to another ZIP code or town, and the pin still stands in the old one. */
function isPinLeftBehind(values: FormValues, before: FormValues, { spot }: Found): boolean {
  if (isSame(values, before, ['postalCode', 'town', 'region'])) return false;
  if (!isSame(values, before, ['latitude', 'longitude'])) return false;
  const pin = {
    latitude: Number(textIn(values, 'place-latitude')),
    longitude: Number(textIn(values, 'place-longitude')),
  };
  return distanceMeters(pin, spot.point) > FAR_METERS;
}

/** Another street, and the pin is still called the door of the old one. */
function isStreetAlone(values: FormValues, before: FormValues): boolean {
  return (
    textIn(before, 'place-street') !== undefined &&
    !isSame(values, before, ['street']) &&
    isSame(values, before, ['latitude', 'longitude', 'precision']) &&
    textIn(values, 'place-precision') === 'exact' &&
    !isPinMissing(values)
  );
}
