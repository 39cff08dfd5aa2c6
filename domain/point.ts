export type Point = { readonly latitude: number; readonly longitude: number };

export const METERS_PER_MILE = 1_609.344;
const EARTH_RADIUS_METERS = 6_371_009;

/**
 * Straight-line distance between two points on the ground, in meters.
 * Haversine on a sphere of 6,371,009 m (IUGG mean radius); within 0.5% of the ellipsoid.
 */
export function distanceMeters(a: Point, b: Point): number {
  const toRadians = Math.PI / 180;
  const halfLatitude = ((b.latitude - a.latitude) * toRadians) / 2;
  const halfLongitude = ((b.longitude - a.longitude) * toRadians) / 2;
  const chord =
    Math.sin(halfLatitude) ** 2 +
    Math.cos(a.latitude * toRadians) * Math.cos(b.latitude * toRadians) * Math.sin(halfLongitude) ** 2;
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** True for a real spot on Earth; 0,0 is the sea off Ghana and in data always means "not known". */
export function isRealPoint(latitude: number, longitude: number): boolean {
  return (
    Number.isFinite(latitude) &&
    Number.isFinite(longitude) &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    !(latitude === 0 && longitude === 0)
  );
}

export function pointOf(place: {
  readonly latitude: number | null;
  readonly longitude: number | null;
}): Point | null {
  return place.latitude === null || place.longitude === null
    ? null
    : { latitude: place.latitude, longitude: place.longitude };
}

/**
 * Where a place is said to be of which only the town is told. A tenth of a degree is about 11 km: many towns and thousands of
 * addresses share one such point.
 */
export function roughPoint({ latitude, longitude }: Point): Point {
  return { latitude: roundToTenth(latitude), longitude: roundToTenth(longitude) };
}

const roundToTenth = (degrees: number) => Math.round(degrees * 10) / 10;
