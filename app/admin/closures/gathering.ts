import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getDeskOrganization } from '#db/desk-organizations.ts';
import { getDeskPlace } from '#db/desk-places.ts';
import type { GatheredListing } from '#db/gathered-listings.ts';
import type { Place } from '#domain/place.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import { database } from '../../database.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { numberOf } from '../yours.ts';

export type Gathered = {
  /** As it is called in the list of closures; of a hidden place the town alone. */
  readonly name: string;
  /** What can be found, now or after a pause. */
  readonly open: readonly GatheredListing[];
  /** The day it is there. */
  readonly today: string;
};

/** The place or the group that a form is about. */
export async function readGathering(form: FormData, now: Date): Promise<Gathered> {
  const id = numberOf(form.get('of-id'));
  if (form.get('of') === 'place') {
    const found = await getDeskPlace(database(), id);
    if (!found) notFound();
    return gathered(await placeName(found.place), found.listings, found.place.timeZone, now);
  }
  const found = await getDeskOrganization(database(), id);
  if (!found) notFound();
  return gathered(found.organization.name, found.listings, null, now);
}

export async function placeName({ visibility, name, street, town }: Place): Promise<string> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.closures' });
  if (visibility !== 'public') return t('hiddenPlace', { town: town ?? '' });
  return [name, street, town].filter(Boolean).join(', ') || t('noName');
}

/** Whether it can be found, now or after a pause: what a closure is for. */
export function isOpen({ status }: Pick<GatheredListing, 'status'>): boolean {
  return status === 'published' || status === 'paused';
}

/** The day on the clock of a place, else of the first times that are told there. */
export function todayAt(listings: readonly GatheredListing[], zone: string | null, now: Date): string {
  const told = listings.flatMap(
    ({ listing }) => listing.schedules[0]?.timeZone ?? listing.place?.timeZone ?? [],
  );
  return wallClock(now, zone ?? told[0] ?? 'UTC').day;
}

function gathered(
  name: string,
  listings: readonly GatheredListing[],
  zone: string | null,
  now: Date,
): Gathered {
  return { name, open: listings.filter(isOpen), today: todayAt(listings, zone, now) };
}
