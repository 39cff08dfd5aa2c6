import zoneAt from '@photostructure/tz-lookup';
import { distanceMeters, isRealPoint, type Point } from '../point.ts';
import { isTimeZone } from '../schedule/schedule.ts';
import { foldText } from '../text.ts';
import type { Address } from './addresses.ts';

const FAR_METERS = 1_000_000;
const AREA_METERS = 500_000;

/** A point as a publisher gives it; null when there is none or it is no spot on Earth (0,0 means "not known"). */
export function readPoint(latitude: unknown, longitude: unknown): Point | null {
  const point = { latitude: readDegrees(latitude), longitude: readDegrees(longitude) };
  return isRealPoint(point.latitude, point.longitude) ? point : null;
}

function readDegrees(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*[+-]?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : Number.NaN;
}

/** The IANA zone at a point; null at sea, where only the nautical zones are. */
export function zoneOfPoint(point: Point): string | null {
  const zone = zoneAt(point.latitude, point.longitude);
  return zone.startsWith('Etc/') ? null : zone;
}

/** A time zone by its name in the IANA list, in that list's own spelling; null for an offset or another name. */
export function readZone(value: string): string | null {
  if (!isTimeZone(value)) return null;
  return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
}

export type Spot = { readonly point: Point; readonly address: Address };

/** Why a point cannot be where the listing is, in words; null when nothing speaks against it. */
export type PointCheck = (spot: Spot) => string | null;

/**
 * Looks at all points of a feed together. A point that stands for several addresses is the office's or the town's,
 * one far from all others or in another part of the world has lost its sign: neither may become a pin.
 */
export function checkPoints(spots: readonly Spot[]): PointCheck {
  const spotsAt = Map.groupBy(spots, ({ point }) => keyOf(point));
  const isOffice = new Set<string>();
  for (const [key, there] of spotsAt) {
    if (standsForSeveral(there, spots.length)) isOffice.add(key);
  }
  const isFar = farFromTheRest(spots.map((spot) => spot.point));
  return ({ point, address }) => {
    if (isOffice.has(keyOf(point))) return 'its point stands for several addresses';
    if (isAbroad(point, address)) return 'its point is in another part of the world than its address';
    return isFar(point) ? 'its point is far from all others of this feed' : null;
  };
}

/** Spelling alone makes up to three addresses out of one building, in the real feeds we know; most agree on one. */
function standsForSeveral(there: readonly Spot[], spotsInFeed: number): boolean {
  const counts = new Map<string, number>();
  for (const { address } of there) {
    const short = shortAddress(address);
    if (short) counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  const written = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (Math.max(0, ...counts.values()) * 2 > written) return false;
  return counts.size > 3 || (counts.size === 3 && there.length * 2 > spotsInFeed);
}

const keyOf = (point: Point) => `${point.latitude.toFixed(5)},${point.longitude.toFixed(5)}`;

/** The house number, or the first word of a street without one, and the town. Null without a street. */
function shortAddress({ street, town }: Address): string | null {
  if (!street) return null;
  const text = foldText(street);
  return `${/\d+/.exec(text)?.[0] ?? text.split(/[^\p{L}]+/u)[0]} ${foldText(town ?? '')}`;
}

function isAbroad(point: Point, { country }: Address): boolean {
  if (country !== 'US' && country !== 'CA') return false;
  const zone = zoneOfPoint(point);
  return zone !== null && !/^(America|Pacific)\//.test(zone);
}

/** Says so only of a feed that has an area: at least ten points, nine in ten of them within 500 km of its middle. */
function farFromTheRest(points: readonly Point[]): (point: Point) => boolean {
  if (points.length < 10) return () => false;
  const middle = {
    latitude: median(points.map((point) => point.latitude)),
    longitude: median(points.map((point) => point.longitude)),
  };
  const near = points.filter((point) => distanceMeters(point, middle) <= AREA_METERS).length;
  if (near < points.length * 0.9) return () => false;
  return (point) => distanceMeters(point, middle) > FAR_METERS;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
