import type { ListingInput } from '../listing.ts';
import type { Point } from '../point.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { Schedule, Weekday } from '../schedule/schedule.ts';
import type { Address } from './addresses.ts';
import type { FeedOptions, Problem } from './feed.ts';
import { cut } from './plain-text.ts';
import { type PointCheck, readZone, zoneOfPoint } from './points.ts';
import type { Remarker } from './rows.ts';

/** What both formats of meetings have in common: where it is, by which clock, and what only fits a room. */

const FAMILY_FELLOWSHIPS = ['al-anon', 'alateen', 'nar-anon', 'families-anonymous', 'pal'];

export function kindOfFellowship(fellowship: string | null): string {
  return FAMILY_FELLOWSHIPS.includes(fellowship ?? '') ? 'family-group' : 'meeting';
}

type PlaceInput = NonNullable<ListingInput['place']>;

export type Whereabouts = {
  readonly address: Address;
  readonly precision: 'exact' | 'approximate' | 'town';
  /** Where it really is; null unless the publisher knows the door. */
  readonly pin: Point | null;
  readonly zone: string | null;
};

/**
 * Which clock and which pin a record gets: its own zone, else that of its point, else the feed's. A point that is
 * only the town's or the office's tells the zone but never becomes a pin.
 * @param given what the publisher says; `zone` and `point` null when it does not.
 */
export function locate(
  given: Omit<Whereabouts, 'pin'> & { readonly point: Point | null },
  context: FeedOptions & { readonly checkPoint: PointCheck },
  remark: Remarker,
): Result<Whereabouts, Problem> {
  const { address, point, precision } = given;
  const ownZone = given.zone && readZone(given.zone);
  if (given.zone && !ownZone) {
    return fail({
      field: 'timezone',
      reason: `"${given.zone.slice(0, 40)}" is not a time zone such as America/New_York`,
    });
  }
  const doubt = point && context.checkPoint({ point, address });
  if (doubt) remark('latitude', `not on the map: ${doubt}`);
  const trusted = doubt ? null : point;
  return succeed({
    address,
    precision,
    pin: precision === 'exact' ? trusted : null,
    zone: ownZone ?? (trusted && zoneOfPoint(trusted)) ?? context.zone,
  });
}

/** A weekly schedule per day. Without a zone nobody could say when it starts. */
export function weekly(
  weekdays: readonly Weekday[],
  startMinute: number,
  durationMinutes: number | null,
  zone: string | null,
): Result<Schedule[], Problem> {
  if (!zone) {
    const reason = 'it has no time zone, nor a point to tell it from: name the zone with --zone';
    return fail({ field: 'timezone', reason });
  }
  return succeed(
    [...new Set(weekdays)].map((weekday) => ({
      recurrence: { type: 'weekly', weekday, everyWeeks: 1 },
      startMinute,
      durationMinutes,
      timeZone: zone,
      exceptions: [],
    })),
  );
}

/** The place as known, for a meeting with a door. */
export function placeWithDoor(
  { address, precision, pin, zone }: Whereabouts,
  name: string | null,
  directions: string | null,
): PlaceInput {
  return {
    ...addressFields(address),
    name,
    latitude: pin?.latitude ?? null,
    longitude: pin?.longitude ?? null,
    precision,
    timeZone: zone,
    directions,
  };
}

/** For a meeting nobody can walk to: where it belongs, without an address that would send people to a locked door. */
export function placeWithoutDoor({ address, zone }: Whereabouts): PlaceInput | null {
  if (!address.town && !address.region) return null;
  const { street, postalCode, ...rest } = addressFields(address);
  return { ...rest, timeZone: zone, precision: 'town' };
}

function addressFields({ country, ...address }: Address) {
  return { ...address, ...(country && { country }) };
}

const ONLY_IN_A_ROOM = new Set([
  'access:childcare',
  'access:child-friendly',
  'access:dog-friendly',
  'access:fragrance-free',
  'access:no-smoking',
  'access:smoking-ok',
  'access:wheelchair',
  'access:wheelchair-bathroom',
  'format:candlelight',
  'format:outdoor',
]);

/** The terms that hold: "open" gives way to "closed", and what only a room has is left out without one. */
export function settleTerms(terms: readonly string[], hasRoom: boolean, remark: Remarker): string[] {
  const isBoth = terms.includes('format:open') && terms.includes('format:closed');
  if (isBoth) remark('types', 'both open and closed: taken as closed');
  return terms.filter(
    (term) => !(isBoth && term === 'format:open') && (hasRoom || !ONLY_IN_A_ROOM.has(term)),
  );
}

/** Notes of several fields as one text. */
export function joinNotes(notes: readonly (string | false | null)[]): string | null {
  return cut(notes.filter(Boolean).join('\n\n'), 5_000) || null;
}

/** What we have no term for, in a sentence of its own at the end of the notes. */
export function labelsNote(labels: readonly string[]): string | null {
  return labels.length > 0 ? `Also listed as: ${labels.join('; ')}.` : null;
}

/** Where a meeting without a room usually has one. */
export function usualRoomNote(venue: string | null, street: string | null): string | null {
  const room = [venue, street].filter(Boolean).join(', ');
  return room ? `Usually at ${room}, which is closed for now.` : null;
}
