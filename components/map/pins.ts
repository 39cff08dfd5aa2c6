import type { PublicPlace } from '#domain/place.ts';
import { isRealPoint } from '#domain/point.ts';

/** A short card in words of the visitor's language: all that the map says of one listing. */
export type PinListing = {
  /** The short public number, for the visitor's list. */
  readonly number: number;
  readonly slug: string;
  readonly href: string;
  readonly name: string;
  /** Such as "Today, 7 pm to 8 pm". */
  readonly when: string;
  /** Address in one line. */
  readonly where: string;
  /** Such as "Welcomes people on medication (the group told us, May 3, 2026)"; null when there is nothing to say. */
  readonly medication: string | null;
};

/** One place with everything that is found there. */
export type Pin = {
  /** Also the `data-pin` of the rows that belong to it. */
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: PublicPlace['precision'];
  /** Name of the place, or of the town when nothing finer is told. */
  readonly name: string;
  /** How many listings are there; never less than `listings.length`. */
  readonly count: number;
  readonly listings: readonly PinListing[];
};

type PlaceOfPin = Pick<PublicPlace, 'name' | 'town' | 'latitude' | 'longitude' | 'precision'>;

/**
 * Names the spot of a place, or null when it has none. Points that agree to four decimals (11 meters) are one spot:
 * two publishers seldom put a church on the very same coordinates. Towns never share a key with an address.
 */
export function pinKey(place: PlaceOfPin | null): string | null {
  if (!place || place.latitude === null || place.longitude === null) return null;
  if (!isRealPoint(place.latitude, place.longitude)) return null;
  const spot = `${place.latitude.toFixed(4)}_${place.longitude.toFixed(4)}`;
  return place.precision === 'town' ? `${spot}_town` : spot;
}

/** One pin per place, in the order in which their first rows stand in the list. Rows without a point have no pin. */
export function groupPins(
  rows: readonly { readonly place: PlaceOfPin | null; readonly listing: PinListing }[],
): Pin[] {
  const pins = new Map<string, Pin>();
  for (const { place, listing } of rows) {
    const key = pinKey(place);
    if (!place || key === null) continue;
    const known = pins.get(key);
    pins.set(key, {
      ...(known ?? {
        key,
        latitude: Number(place.latitude),
        longitude: Number(place.longitude),
        precision: place.precision,
        name: nameOf(place) ?? listing.where,
      }),
      count: (known?.count ?? 0) + 1,
      listings: [...(known?.listings ?? []), listing],
    });
  }
  return [...pins.values()];
}

function nameOf(place: PlaceOfPin): string | null {
  return place.precision === 'town' ? place.town : (place.name ?? null);
}
