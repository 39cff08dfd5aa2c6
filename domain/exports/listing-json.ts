import type { Card, PublicMedicationClaim } from '../card.ts';
import type { PublicPlace } from '../place.ts';
import type { Occurrence } from '../schedule/occurrences.ts';
import type { Day, Schedule } from '../schedule/schedule.ts';
import { scheduleOf } from '../schedule/timetable.ts';

/** A listing as the API gives it. Field by field, so that nothing new becomes public by being stored. */
export type ListingJson = {
  readonly slug: string;
  /** The page for people. */
  readonly url: string;
  readonly kind: string;
  readonly name: string;
  readonly fellowship: string | null;
  readonly summary: string | null;
  readonly attendance: Card['attendance'];
  readonly place: PlaceJson | null;
  readonly schedules: readonly ScheduleJson[];
  readonly next: NextJson | null;
  readonly medication: readonly PublicMedicationClaim[];
  readonly checkedOn: Day | null;
  readonly listedOn: Day | null;
  /** Since when its publisher's list no longer holds it: it may have ended. */
  readonly missingSince: Day | null;
  readonly status: Card['status'];
  readonly pausedUntil: Day | null;
  /** Whole meters from the place asked for. */
  readonly distanceMeters: number | null;
  /** Invented, to show how the directory works. */
  readonly demo: boolean;
};

export type PlaceJson = Pick<
  PublicPlace,
  'name' | 'street' | 'town' | 'region' | 'postalCode' | 'latitude' | 'longitude' | 'precision' | 'timeZone'
>;

export type ScheduleJson = Pick<
  Schedule,
  'recurrence' | 'startMinute' | 'durationMinutes' | 'timeZone' | 'exceptions'
> & { readonly validFrom: Day | null; readonly validUntil: Day | null };

/** In progress or next: `day` on the calendar of the meeting, instants in UTC; `end` is null when nobody told it. */
export type NextJson = { readonly day: Day; readonly start: string; readonly end: string | null };

/** @param siteUrl the site's public address without a slash at the end */
export function toListingJson(
  card: Card,
  found: { readonly next: Occurrence | null; readonly distanceMeters: number | null },
  siteUrl: string,
): ListingJson {
  return {
    slug: card.slug,
    url: `${siteUrl}/listings/${card.slug}`,
    kind: card.kind,
    name: card.name,
    fellowship: card.fellowship,
    summary: card.summary,
    attendance: card.attendance,
    place: card.place && placeJson(card.place),
    schedules: card.schedules.map(scheduleJson),
    next: found.next && nextJson(card.schedules, found.next),
    medication: card.medication.map(({ medication, stance, conditions, source, by, on }) => ({
      medication,
      stance,
      conditions,
      source,
      by,
      on,
    })),
    checkedOn: card.checkedOn,
    listedOn: card.listedOn,
    missingSince: card.missingSince,
    status: card.status,
    pausedUntil: card.pausedUntil,
    distanceMeters: found.distanceMeters === null ? null : Math.round(found.distanceMeters),
    demo: card.demo,
  };
}

function placeJson(place: PublicPlace): PlaceJson {
  return {
    name: place.name,
    street: place.street,
    town: place.town,
    region: place.region,
    postalCode: place.postalCode,
    latitude: place.latitude,
    longitude: place.longitude,
    precision: place.precision,
    timeZone: place.timeZone,
  };
}

function scheduleJson(schedule: Schedule): ScheduleJson {
  return {
    recurrence: schedule.recurrence,
    startMinute: schedule.startMinute,
    durationMinutes: schedule.durationMinutes,
    timeZone: schedule.timeZone,
    validFrom: schedule.validFrom ?? null,
    validUntil: schedule.validUntil ?? null,
    exceptions: schedule.exceptions,
  };
}

function nextJson(schedules: readonly Schedule[], next: Occurrence): NextJson {
  const isEndTold = scheduleOf(schedules, next)?.durationMinutes != null;
  return {
    day: next.day,
    start: next.start.toISOString(),
    end: isEndTold ? next.end.toISOString() : null,
  };
}
