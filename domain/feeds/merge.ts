import type { Listing } from '../listing.ts';
import { keepDaysOff } from '../schedule/days-off.ts';

/** Fields where a person's word counts from the moment it differs from what the publisher last said. */
const PERSONS_WORD_STAYS = new Set(['status', 'pausedUntil']);

/**
 * A listing after its publisher changed a record: what the publisher changed since last time is taken over, all else
 * stays as it is here. So nothing that people added or corrected is lost to a feed that says nothing new about it.
 * @param before the record as its publisher had it last time, as a listing.
 * @param after the record now.
 * @param isOverridden whether a coordinator's word stands over the feed's in a field, such as `name` or `place.street`.
 */
export function mergeListing(
  current: Listing,
  before: Listing,
  after: Listing,
  isOverridden: (field: string) => boolean,
): Listing {
  const merged: Record<string, unknown> = { ...current };
  for (const field of Object.keys(after) as (keyof Listing)[]) {
    if (isSame(before[field], after[field]) || isOverridden(field)) continue;
    if (PERSONS_WORD_STAYS.has(field) && !isSame(current[field], before[field])) continue;
    if (field === 'terms' || field === 'languages') {
      merged[field] = mergeSet(current[field], before[field], after[field]);
    } else if (field === 'schedules') {
      merged.schedules = keepDaysOff(current.schedules, after.schedules);
    } else if (field === 'place') {
      merged.place = mergePlace(current.place, before.place, after.place, isOverridden);
    } else merged[field] = after[field];
  }
  return merged as Listing;
}

/** Feeds know nothing of who may see a place, so that never changes here. */
function mergePlace(
  current: Listing['place'],
  before: Listing['place'],
  after: Listing['place'],
  isOverridden: (field: string) => boolean,
): Listing['place'] {
  if (!current || !after) return after;
  const merged: Record<string, unknown> = { ...current };
  for (const field of Object.keys(after) as (keyof typeof after)[]) {
    const isNews = !isSame(before?.[field], after[field]);
    if (isNews && field !== 'visibility' && !isOverridden(`place.${field}`)) merged[field] = after[field];
  }
  // Half a point of the publisher's and half of a person's would be nowhere.
  if (isOverridden('place.latitude') || isOverridden('place.longitude')) {
    merged.latitude = current.latitude;
    merged.longitude = current.longitude;
  }
  return merged as Listing['place'];
}

function mergeSet(current: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const kept = current.filter((entry) => after.includes(entry) || !before.includes(entry));
  const news = after.filter((entry) => !before.includes(entry));
  return [...new Set([...kept, ...news])].sort();
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
