import { kindOf } from '../kinds/index.ts';
import type { Fact } from '../kinds/kind.ts';
import type { Listing } from '../listing.ts';
import { scheduleValues } from './schedules.ts';

/** The plain texts of a listing, which the form names as the listing does. */
export const TEXT_FIELDS = [
  'name',
  'summary',
  'fellowship',
  'attendance',
  'website',
  'email',
  'whoCanCome',
  'whoCannotCome',
  'minimumAge',
  'maximumAge',
  'whatToBring',
  'wait',
  'notes',
  'status',
  'pausedUntil',
] as const;

export const PLACE_FIELDS = [
  'name',
  'street',
  'unit',
  'town',
  'region',
  'postalCode',
  'county',
  'latitude',
  'longitude',
  'timeZone',
  'precision',
  'visibility',
  'directions',
] as const;

/** A listing as a form holds it. `readListingForm` is the way back. */
export function listingValues(listing: Listing): Record<string, string[]> {
  const { place, organization, online, cost } = listing;
  const values: Record<string, string[]> = {};
  const set = (name: string, value: unknown) => {
    values[name] = value === null || value === undefined ? [''] : [String(value)];
  };
  for (const field of TEXT_FIELDS) set(field, listing[field]);
  set('organization-name', organization?.name);
  set('organization-type', organization?.type);
  set('organization-website', organization?.website);
  for (const field of PLACE_FIELDS) set(`place-${field}`, place?.[field]);
  for (const field of ['url', 'urlNotes', 'phone', 'phoneNotes'] as const)
    set(`online-${field}`, online?.[field]);
  for (const [row, phone] of listing.phones.entries()) {
    set(`phone-${row}-number`, phone.number);
    set(`phone-${row}-extension`, phone.extension);
    set(`phone-${row}-label`, phone.label);
    set(`phone-${row}-languages`, phone.languages.join(' '));
  }
  set('cost-type', cost?.type);
  set('cost-note', cost?.note);
  set('languages', listing.languages.join(' '));
  values.howToStart = [...listing.howToStart];
  values.terms = [...listing.terms];
  for (const type of ['county', 'state', 'zip'] as const) {
    set(
      `area-${type}`,
      listing.serviceAreas.flatMap((area) => (area.type === type ? [area.code] : [])).join(' '),
    );
  }
  values['area-anywhere'] = listing.serviceAreas.some(({ type }) => type === 'anywhere') ? ['anywhere'] : [];
  for (const fact of kindOf(listing.kind).facts) {
    values[`details-${fact.field}`] = detailValues(fact, listing.details[fact.field]);
  }
  return { ...values, ...scheduleValues(listing.schedules) };
}

function detailValues(fact: Fact, value: unknown): string[] {
  if (fact.show === 'choices') return Array.isArray(value) ? value.map(String) : [];
  if (fact.show === 'yes-no') return [value === true ? 'yes' : value === false ? 'no' : ''];
  return [value === undefined || value === null ? '' : String(value)];
}
