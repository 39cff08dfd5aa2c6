import { cellOf } from '#domain/gazetteer/nearest-zip.ts';
import { METERS_PER_MILE, type Point } from '#domain/point.ts';

/** A part of the map, in degrees. */
export type Box = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

/** Our own background has no streets: closer than this it would be empty. */
export const MAX_ZOOM_WITHOUT_TILES = 12;
/** The contiguous states, for a search without a place. */
export const WHOLE_COUNTRY: Box = { west: -125, south: 24.4, east: -66.9, north: 49.4 };

/** Results that span more than this are all over the country; Alaska and Guam in one view would show none of it. */
const WIDEST_DEGREES = 58;

const METERS_PER_DEGREE = 111_195;
/** At zoom 0 and on the equator, in Leaflet's 256-pixel world: 2π · 6,378,137 m / 256. */
const METERS_PER_PIXEL_AT_ZOOM_0 = 156_543.034;
const cosine = (latitude: number) => Math.cos((latitude * Math.PI) / 180);

/** The box around a circle. */
export function boxAround({ latitude, longitude }: Point, miles: number): Box {
  const north = (miles * METERS_PER_MILE) / METERS_PER_DEGREE;
  const east = north / Math.max(cosine(latitude), 0.01);
  return {
    west: longitude - east,
    south: latitude - north,
    east: longitude + east,
    north: latitude + north,
  };
}

/** The smallest box that holds all the points; null without any. */
export function boxOf(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}

/** Where to look first: the circle that was searched, else everything found, else the whole country. */
export function boxToShow(spot: Point | null, withinMiles: number | null, pins: readonly Point[]): Box {
  if (spot && withinMiles !== null) return boxAround(spot, withinMiles);
  const found = boxOf(spot ? [spot, ...pins] : pins);
  if (!found || found.east - found.west > WIDEST_DEGREES) return WHOLE_COUNTRY;
  // A single point would be shown as close as can be, without anything around it to know it by.
  const middle = middleOf(found);
  return boxOf([...cornersOf(found), ...cornersOf(boxAround(middle, 2))]) ?? found;
}

export const middleOf = ({ west, south, east, north }: Box): Point => ({
  latitude: (south + north) / 2,
  longitude: (west + east) / 2,
});

const cornersOf = ({ west, south, east, north }: Box): Point[] => [
  { latitude: south, longitude: west },
  { latitude: north, longitude: east },
];

/** Names of the cells of one degree that the box touches. */
export function cellsIn({ west, south, east, north }: Box): string[] {
  const cells: string[] = [];
  for (let latitude = Math.floor(south); latitude <= north; latitude++) {
    for (let longitude = Math.floor(west); longitude <= east; longitude++) {
      cells.push(cellOf({ latitude, longitude }));
    }
  }
  return cells;
}

const NICE_MILES = [1, 2, 5, 10, 15, 25, 50, 100] as const;

/** The distance a search from the middle of `box` needs to cover its shorter side: a round number of miles. */
export function milesToCover(box: Box): number {
  const high = (box.north - box.south) * METERS_PER_DEGREE;
  const wide = (box.east - box.west) * METERS_PER_DEGREE * cosine(middleOf(box).latitude);
  const miles = Math.min(high, wide) / 2 / METERS_PER_MILE;
  return NICE_MILES.find((nice) => nice >= miles * 0.9) ?? NICE_MILES[NICE_MILES.length - 1] ?? 100;
}

/**
 * True when a visitor has left what was searched: the middle is a quarter of the view or more from where it was, or
 * the view has at least twice its height; and it is not inside the searched box, where everything is listed already.
 */
export function isElsewhere(view: Box, before: Box, searched: Box): boolean {
  const inside =
    view.west >= searched.west &&
    view.east <= searched.east &&
    view.south >= searched.south &&
    view.north <= searched.north;
  if (inside) return false;
  const now = middleOf(view);
  const then = middleOf(before);
  const high = view.north - view.south;
  const wide = view.east - view.west;
  return (
    Math.abs(now.latitude - then.latitude) > high / 4 ||
    Math.abs(now.longitude - then.longitude) > wide / 4 ||
    high >= 2 * (before.north - before.south)
  );
}

/**
 * Circles to draw around the spot so that distances can be read off: the searched one, and one or two round numbers
 * of miles that are neither a dot nor off the map at this zoom. Ascending.
 */
export function ringsToShow(
  latitude: number,
  { zoom, shorterSidePixels }: { readonly zoom: number; readonly shorterSidePixels: number },
  withinMiles: number | null,
): number[] {
  const pixelsPerMile = METERS_PER_MILE / ((METERS_PER_PIXEL_AT_ZOOM_0 * cosine(latitude)) / 2 ** zoom);
  const readable = (miles: number) =>
    miles * pixelsPerMile >= 48 && miles * pixelsPerMile <= shorterSidePixels * 0.7;
  const nice = NICE_MILES.filter(
    (miles) => readable(miles) && (withinMiles === null || miles <= withinMiles / 1.8),
  ).slice(-2);
  const searched = withinMiles !== null && withinMiles * pixelsPerMile >= 24 ? [withinMiles] : [];
  return [...nice, ...searched];
}
