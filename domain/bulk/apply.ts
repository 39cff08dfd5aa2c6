import { type Listing, listingSchema, type Phone } from '../listing.ts';
import type { Place } from '../place.ts';
import { fail, type Result, succeed } from '../result.ts';
import { MINUTES_PER_DAY, type Schedule } from '../schedule/schedule.ts';
import type { Act } from './act.ts';

/** Why an act leaves a listing alone. */
export const REFUSALS = [
  /** Whoever asked not to be listed is never brought back by an act on many. */
  'do-not-list',
  /** It turned out to be another listing. */
  'merged',
  /** It would begin on another day of the week. */
  'another-day',
  /** No publisher's list has ever had it. */
  'on-no-list',
  /** What comes out is no whole listing. */
  'does-not-fit',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The listing after an act; the same one where the act makes no difference. `on-list` says nothing of the listing itself. */
export function applyAct(listing: Listing, act: Act): Result<Listing, Refusal> {
  const after = changed(listing, act);
  if (typeof after === 'string') return fail(after);
  const parsed = listingSchema.safeParse(after);
  return parsed.success ? succeed(parsed.data) : fail('does-not-fit');
}

function changed(listing: Listing, act: Act): Listing | Refusal {
  switch (act.type) {
    case 'status':
      if (listing.status === 'do-not-list' && act.status !== 'do-not-list') return 'do-not-list';
      return { ...listing, status: act.status, pausedUntil: act.status === 'paused' ? act.until : null };
    case 'term': {
      const others = listing.terms.filter((term) => term !== act.term);
      return { ...listing, terms: act.has ? [...others, act.term] : others };
    }
    case 'email':
    case 'website':
      return { ...listing, [act.type]: act.value };
    case 'phone':
      return { ...listing, phones: changedPhones(listing.phones, act.from, act.to) };
    case 'zone':
      return {
        ...listing,
        place: listing.place && { ...listing.place, timeZone: act.zone },
        schedules: listing.schedules.map((schedule) => ({ ...schedule, timeZone: act.zone })),
      };
    case 'shift': {
      const schedules = listing.schedules.map((schedule) => shifted(schedule, act.minutes));
      return schedules.some((schedule) => schedule === null)
        ? 'another-day'
        : { ...listing, schedules: schedules as Schedule[] };
    }
    case 'place':
      return { ...listing, place: keptAsHidden(listing.place, act.place) };
    case 'organization':
      return { ...listing, organization: act.organization };
    case 'on-list':
      return listing;
  }
}

function changedPhones(phones: readonly Phone[], from: string | null, to: string): Phone[] {
  const isSame = (a: string, b: string) => digitsOf(a) === digitsOf(b);
  const isThere = phones.some(({ number }) => isSame(number, to));
  if (from === null) return isThere ? [...phones] : [...phones, { number: to, languages: [] }];
  return phones.map((phone) => (isSame(phone.number, from) ? { ...phone, number: to } : phone));
}

/** Without the country: "+1 508 555 0100" is "508-555-0100". */
function digitsOf(number: string): string {
  return number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
}

function shifted(schedule: Schedule, minutes: number): Schedule | null {
  const startMinute = schedule.startMinute + minutes;
  return startMinute < 0 || startMinute >= MINUTES_PER_DAY ? null : { ...schedule, startMinute };
}

const STRICTNESS = ['public', 'town-only', 'hidden'] as const;

/**
 * Where something moves to. A hidden address stays hidden by moving: whoever wants it shown says so of the place
 * itself, where the act gives the same address.
 */
function keptAsHidden(from: Place | null, to: Place): Place {
  if (!from || isSameAddress(from, to)) return to;
  const strictest = Math.max(STRICTNESS.indexOf(from.visibility), STRICTNESS.indexOf(to.visibility));
  return { ...to, visibility: STRICTNESS[strictest] ?? to.visibility };
}

function isSameAddress(a: Place, b: Place): boolean {
  return a.street === b.street && a.unit === b.unit && a.town === b.town && a.region === b.region;
}
