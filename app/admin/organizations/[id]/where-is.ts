import type { GatheredListing } from '#db/gathered-listings.ts';
import { toPublicPlace } from '#domain/place.ts';

/** Where a meeting is, in words, as whoever looks may know it. */
export function whereIs({ listing }: GatheredListing, maySeeHidden: boolean): string {
  if (!listing.place) return '';
  const place = maySeeHidden ? listing.place : toPublicPlace(listing.place);
  return [place.name, place.street, place.town].filter(Boolean).join(', ');
}
