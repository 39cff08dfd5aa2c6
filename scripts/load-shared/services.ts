import { readLink } from '#domain/feeds/plain-text.ts';
import { parseTime, parseWeekday } from '#domain/feeds/times.ts';
import type { ListingInput } from '#domain/listing.ts';
import type { Point } from '#domain/point.ts';
import type { ZoneOf } from './clock.ts';

/** A row of services/us-normalized. */
export type ServiceRow = {
  readonly id: string;
  readonly name: string;
  readonly categories: readonly string[];
  readonly description?: string;
  readonly address?: { street?: string; city?: string; state?: string; zip?: string };
  readonly geo?: { lat: number; lng: number };
  readonly phone?: string;
  readonly website?: string;
  readonly services?: readonly string[];
  readonly eligibility?: string;
  readonly cost?: string;
  readonly languages?: readonly string[];
  readonly hours?: readonly { days: readonly string[]; open: string; close: string }[];
  readonly service_area?: { kind: string; state?: string };
};

type Meaning = { readonly kind: string; readonly terms?: readonly string[]; readonly details?: object };

/** What a category of the set is here; of several of a row the first that stands here, from the top, counts. */
const CATEGORIES: Readonly<Record<string, Meaning>> = {
  'su-treatment': { kind: 'treatment', terms: ['need:treatment'] },
  'domestic-violence': { kind: 'violence-and-safety-help' },
  'sexual-assault': { kind: 'violence-and-safety-help', details: { form: 'sexual-assault' } },
  'emergency-shelter': { kind: 'emergency-shelter' },
  'youth-shelter': { kind: 'emergency-shelter', details: { form: 'youth-shelter' } },
  'transitional-housing': { kind: 'affordable-or-supportive-housing', details: { program: 'transitional' } },
  'housing-assistance': { kind: 'affordable-or-supportive-housing' },
  housing: { kind: 'affordable-or-supportive-housing' },
  'legal-aid': { kind: 'legal-aid', terms: ['need:legal'] },
  crisis: { kind: 'crisis', terms: ['need:mental-health'] },
  'mh-treatment': { kind: 'treatment', terms: ['need:mental-health'] },
  'mental-health': { kind: 'treatment', terms: ['need:mental-health'] },
  counseling: { kind: 'treatment', terms: ['need:mental-health'], details: { levels: ['counseling'] } },
  'utility-assistance': {
    kind: 'income-and-benefits',
    terms: ['need:money'],
    details: { helpsWith: ['heat-and-light'] },
  },
  financial: { kind: 'income-and-benefits', terms: ['need:money'] },
  'food-pantry': { kind: 'food', details: { form: ['pantry'] } },
  'food-bank': { kind: 'food', details: { form: ['pantry'] } },
  'meal-program': { kind: 'food', details: { form: ['meals'] } },
  'community-fridge': { kind: 'food' },
  'peer-support': { kind: 'peer-support' },
  'vet-center': { kind: 'case-management', terms: ['audience:veterans', 'need:mental-health'] },
  veterans: { kind: 'case-management', terms: ['audience:veterans'] },
  'va-facility': { kind: 'other-support', terms: ['need:medical-care', 'audience:veterans'] },
  'community-health-center': { kind: 'other-support', terms: ['need:medical-care'] },
  'free-clinic': { kind: 'other-support', terms: ['need:medical-care'] },
  health: { kind: 'other-support', terms: ['need:medical-care'] },
  'family-support': { kind: 'other-support', terms: ['need:children'] },
  'family-youth': { kind: 'other-support', terms: ['need:children'] },
  'diaper-bank': { kind: 'other-support', terms: ['need:children'] },
  'child-care': { kind: 'other-support', terms: ['need:children'] },
  'suicide-prevention': { kind: 'other-support', terms: ['need:mental-health'] },
  lgbtq: { kind: 'other-support', terms: ['audience:lgbtq'] },
  'trans-services': { kind: 'other-support', terms: ['audience:transgender'] },
  seniors: { kind: 'other-support', terms: ['audience:seniors'] },
  'mutual-aid': { kind: 'other-support' },
};

/** SAMHSA's own words for levels of care. That a place gives medicine is its own label too, never our guess. */
const LEVELS: Readonly<Record<string, string>> = {
  'Outpatient methadone/buprenorphine or naltrexone treatment': 'medication-provider',
  'Regular outpatient treatment': 'outpatient',
  'Intensive outpatient treatment': 'intensive-outpatient',
  'Partial hospitalization/day treatment': 'partial-hospital',
  'Outpatient day treatment or partial hospitalization': 'partial-hospital',
  'Short-term residential': 'short-residential',
  'Long-term residential': 'long-residential',
  'Residential detoxification': 'detox',
  'Outpatient detoxification': 'detox',
};

/** A place or organization of the set as a listing; null for one of no category that is listed here. */
export function toService(row: ServiceRow, zoneOf: ZoneOf): ListingInput | null {
  const category = Object.keys(CATEGORIES).find((code) => row.categories.includes(code));
  const meaning = category && CATEGORIES[category];
  if (!meaning) return null;
  const point: Point | null = row.geo ? { latitude: row.geo.lat, longitude: row.geo.lng } : null;
  const timeZone = zoneOf(point, row.address?.zip);
  const levels = [...new Set((row.services ?? []).flatMap((service) => LEVELS[service] ?? []))];
  const hasDoor = Boolean(row.address?.street || point);
  return {
    kind: meaning.kind,
    name: row.name.slice(0, 300),
    summary: row.description?.slice(0, 1000) ?? null,
    attendance: hasDoor ? 'in-person' : 'phone',
    place: row.address
      ? {
          street: row.address.street?.slice(0, 200) ?? null,
          town: row.address.city ?? null,
          region: row.address.state?.toUpperCase() ?? null,
          postalCode: row.address.zip ?? null,
          ...point,
          timeZone,
        }
      : null,
    phones: row.phone ? [{ number: row.phone.slice(0, 40) }] : [],
    website: readLink(row.website),
    cost: row.cost === 'free' ? { type: 'free' } : row.cost === 'sliding-scale' ? { type: 'sliding' } : null,
    languages: [...(row.languages ?? [])],
    whoCanCome: row.eligibility?.slice(0, 600) ?? null,
    terms: [...(meaning.terms ?? []), ...(levels.includes('medication-provider') ? ['need:medicine'] : [])],
    serviceAreas:
      row.service_area?.kind === 'state' && row.service_area.state
        ? [{ type: 'state', code: row.service_area.state.toUpperCase() }]
        : row.service_area?.kind === 'national'
          ? [{ type: 'anywhere' }]
          : [],
    schedules: timeZone ? hoursOf(row, timeZone) : [],
    details: {
      ...meaning.details,
      ...(meaning.kind === 'treatment' && levels.length > 0 && { levels }),
    },
  };
}

function hoursOf({ hours = [] }: ServiceRow, timeZone: string): NonNullable<ListingInput['schedules']> {
  return hours.flatMap(({ days, open, close }) => {
    const [startMinute, endMinute] = [parseTime(open), parseTime(close)];
    return days.flatMap((day) => {
      const weekday = parseWeekday(day);
      if (weekday === null || startMinute === null || endMinute === null || endMinute <= startMinute)
        return [];
      const recurrence = { type: 'weekly' as const, weekday };
      return [{ recurrence, startMinute, durationMinutes: endMinute - startMinute, timeZone }];
    });
  });
}
