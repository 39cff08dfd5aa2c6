import type { PublicPlace } from '#domain/place.ts';

/** A place as a maps app needs it. `address` in one line, null when it is not known. */
export type MapsSpot = {
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: PublicPlace['precision'];
  readonly name: string;
  readonly address: string | null;
};

/**
 * An address that opens the place in the maps app of the device: `geo:` on Android (the visitor's own choice of app),
 * Apple Maps on Apple's devices, OpenStreetMap's page elsewhere. It holds the place and nothing about the visitor.
 * Null for a place of which only the town is told: any point would be the wrong one.
 */
export function mapsAppLink(spot: MapsSpot, userAgent: string): string | null {
  const { latitude, longitude, precision, name, address } = spot;
  if (precision === 'town') return null;
  // Where the point is only roughly right, an app does better to look the address up.
  const lookUp = precision === 'approximate' && address ? encodeURIComponent(address) : null;
  const point = `${latitude},${longitude}`;
  const label = encodeURIComponent(name);
  if (/Android/i.test(userAgent)) {
    return lookUp ? `geo:0,0?q=${lookUp}` : `geo:${point}?q=${point}(${label})`;
  }
  if (/iPhone|iPad|Macintosh/i.test(userAgent)) {
    return `https://maps.apple.com/?${lookUp ? `q=${lookUp}` : `ll=${point}&q=${label}`}`;
  }
  return lookUp
    ? `https://www.openstreetmap.org/search?query=${lookUp}`
    : `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}

/**
 * A place as a maps app needs it. Where there is no point the street is what it can look up. Null without either, and
 * for a place of which only the town is told.
 */
export function mapsSpotOf(place: PublicPlace): MapsSpot | null {
  const { latitude, longitude, precision } = place;
  if (place.visibility !== 'public') return null;
  const address = [place.street, place.town, place.region, place.postalCode].filter(Boolean).join(', ');
  const named = { name: place.name ?? address, address: address || null };
  if (latitude !== null && longitude !== null) {
    return precision === 'town' ? null : { latitude, longitude, precision, ...named };
  }
  return place.street ? { latitude: 0, longitude: 0, precision: 'approximate', ...named } : null;
}
