import type { MedicationClaim } from './claims.ts';
import type { Closure } from './closures.ts';
import type { Attendance, Listing, Phone, ServiceArea, Status } from './listing.ts';
import type { PublicPlace } from './place.ts';
import type { Day, Schedule } from './schedule/schedule.ts';

/** A medication claim as the public sees it. */
export type PublicMedicationClaim = Pick<
  MedicationClaim,
  'medication' | 'stance' | 'conditions' | 'source' | 'by' | 'on'
>;

/**
 * The public face of one listing: all that a list, the search core, the API and a printed row need, and nothing that
 * is not public. It is made when the listing is saved, never while somebody waits.
 */
export type Card = {
  /** A short public number, the same for as long as the listing exists. */
  readonly id: number;
  readonly slug: string;
  readonly kind: string;
  /** What sorts of its kind it is, such as `pantry`: codes of the choice that its kind is sorted by. */
  readonly sorts: readonly string[];
  /** What it says in the fields that its kind is filtered by: `level:narr-2`, `walkIn:yes`. */
  readonly choices: readonly string[];
  readonly fellowship: string | null;
  readonly name: string;
  readonly organization: string | null;
  readonly summary: string | null;
  readonly attendance: Attendance;
  readonly place: PublicPlace | null;
  readonly schedules: readonly Schedule[];
  /** Only where there are no schedules: the days it is closed on. Elsewhere they are exceptions of the schedules. */
  readonly closed?: Closure;
  readonly joinUrl: string | null;
  readonly joinPhone: string | null;
  readonly phones: readonly Phone[];
  readonly website: string | null;
  readonly cost: Listing['cost'];
  readonly languages: readonly string[];
  readonly terms: readonly string[];
  readonly serviceAreas: readonly ServiceArea[];
  /** Latest claim per medication and source, newest first. Old ones stay: their age is shown. */
  readonly medication: readonly PublicMedicationClaim[];
  readonly checkedOn: Day | null;
  readonly checkedBy: string | null;
  /** The day the publisher's feed last held it, and who publishes that feed. */
  readonly listedOn: Day | null;
  readonly listedBy: string | null;
  /** Set while the publisher's feed no longer holds it. */
  readonly missingSince: Day | null;
  readonly status: Status;
  readonly pausedUntil: Day | null;
  /** Part of the invented demo community. */
  readonly demo: boolean;
};

/** After this many days without a check a listing says "call first". */
export const STALE_AFTER_DAYS = 180;

/** The day its facts were last known to be right: the later of check and feed. Null counts as older than anything. */
export function lastKnownRight(card: Pick<Card, 'checkedOn' | 'listedOn'>): Day | null {
  if (card.checkedOn && card.listedOn) return card.checkedOn > card.listedOn ? card.checkedOn : card.listedOn;
  return card.checkedOn ?? card.listedOn;
}

/** The clock that "today" is read on; without any, dates are compared in UTC, at most a day off. */
export function timeZoneOf(card: Pick<Card, 'schedules' | 'place'>): string {
  return card.schedules[0]?.timeZone ?? card.place?.timeZone ?? 'UTC';
}
