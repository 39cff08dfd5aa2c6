import type { Card } from '../card.ts';
import type { ServiceArea } from '../listing.ts';
import { METERS_PER_MILE, type Point } from '../point.ts';
import { offsetMs } from '../schedule/clock.ts';
import { MINUTES_PER_WEEK } from '../schedule/minutes.ts';
import { foldText } from '../text.ts';
import type { Spot } from './query.ts';

/** Cells of 0.1 degree (about 7 miles) hold few enough listings to read whole, and a circle needs few of them. */
const CELLS_PER_DEGREE = 10;
// One degree of a meridian on the sphere of `distanceMeters`.
const MILES_PER_DEGREE = ((Math.PI / 180) * 6_371_009) / METERS_PER_MILE;

export type Cell = { readonly cy: number; readonly cx: number };

/** The row of what can be joined from anywhere; `cx` is the quarter of an hour it starts in, or -1 for no set time. */
export const REMOTE_ROW = 9_999;
/** Where those are whose spot nobody knows. */
export const UNKNOWN_SPOT: Cell = { cy: 9_998, cx: 0 };
/** What lasts longer than this is kept apart, so that nobody must look back further for what is in progress. */
export const LASTS_LONG_MINUTES = 180;
export const MINUTES_PER_QUARTER = 15;
export const QUARTERS_PER_WEEK = MINUTES_PER_WEEK / MINUTES_PER_QUARTER;

/**
 * The cell of a slot (start in minutes of the week, -1 for none) that can be joined from anywhere, by its time in UTC as
 * it is in winter; while clocks are put forward it starts an hour earlier than its cell says.
 */
export function remoteCell(slot: { readonly start: number; readonly timeZone: string | null }): Cell {
  if (slot.start < 0 || slot.timeZone === null) return { cy: REMOTE_ROW, cx: -1 };
  const inWinter = slot.start - winterOffsetMinutes(slot.timeZone) + MINUTES_PER_WEEK;
  return { cy: REMOTE_ROW, cx: Math.floor((inWinter % MINUTES_PER_WEEK) / MINUTES_PER_QUARTER) };
}

// Any year will do, as long as it is always the same one.
const [JANUARY, JULY] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)];

function winterOffsetMinutes(timeZone: string): number {
  return Math.min(offsetMs(timeZone, JANUARY), offsetMs(timeZone, JULY)) / 60_000;
}

export function cellOf(point: Point): Cell {
  return {
    cy: Math.floor((point.latitude + 90) * CELLS_PER_DEGREE),
    cx: Math.floor((point.longitude + 180) * CELLS_PER_DEGREE),
  };
}

/** A box in degrees that holds the circle, and the cells it touches. It does not wrap around at 180 degrees. */
export function boxAround(point: Point, miles: number) {
  const height = miles / MILES_PER_DEGREE;
  // The circle is widest toward the pole, where meridians are closer together.
  const farthest = Math.min(89, Math.abs(point.latitude) + height);
  const width = height / Math.cos((farthest * Math.PI) / 180);
  const south = Math.max(-90, point.latitude - height);
  const north = Math.min(90, point.latitude + height);
  const west = Math.max(-180, point.longitude - width);
  const east = Math.min(180, point.longitude + width);
  return {
    south,
    north,
    west,
    east,
    from: cellOf({ latitude: south, longitude: west }),
    to: cellOf({ latitude: north, longitude: east }),
  };
}

/** Those cells of one row that a circle touches. */
export type Band = { readonly cy: number; readonly fromCx: number; readonly toCx: number };

/**
 * The cells that a circle touches, row by row. Of the box around it they leave out the corners, a fifth of all cells
 * where the circle is wide.
 */
export function bandsOf(point: Point, miles: number): Band[] {
  const { south, north, from, to } = boxAround(point, miles);
  const angle = miles / MILES_PER_DEGREE;
  // Here the circle is widest: a little nearer to the pole than its middle.
  const widest = degrees(
    Math.asin(Math.min(1, Math.sin(radians(point.latitude)) / Math.cos(radians(angle)))),
  );
  return Array.from({ length: to.cy - from.cy + 1 }, (_, index) => {
    const cy = from.cy + index;
    const bottom = Math.max(south, cy / CELLS_PER_DEGREE - 90);
    const top = Math.min(north, (cy + 1) / CELLS_PER_DEGREE - 90);
    const width = widthAt(Math.min(top, Math.max(bottom, widest)), point, angle);
    return {
      cy,
      fromCx: Math.max(from.cx, cellOf({ ...point, longitude: point.longitude - width }).cx),
      toCx: Math.min(to.cx, cellOf({ ...point, longitude: point.longitude + width }).cx),
    };
  });
}

const radians = (angle: number) => (angle * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;
const squaredHalfChord = (angle: number) => Math.sin(radians(angle) / 2) ** 2;

/** How many degrees of longitude to either side a circle of so many degrees reaches at a latitude; by the haversine formula. */
function widthAt(latitude: number, middle: Point, angle: number): number {
  const left = squaredHalfChord(angle) - squaredHalfChord(latitude - middle.latitude);
  const scale = Math.cos(radians(latitude)) * Math.cos(radians(middle.latitude));
  // A hair more than rounding can take away.
  return degrees(2 * Math.asin(Math.sqrt(Math.min(1, Math.max(0, left) / scale)))) + 1e-6;
}

// Search words that stand for areas begin with a digit, so that none is ever taken for a word of a language.
export const ONLINE_AREA = '9aonline';

const areaWord = (latitude: number, longitude: number) =>
  `9a${Math.floor(latitude) + 90}x${Math.floor(longitude) + 180}`;

const servedWord = (type: ServiceArea['type'], code: string) => `9s${type}${code.toLowerCase()}`;

function townWords(place: {
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly region: string | null;
}): string[] {
  const plain = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
  // Of a ZIP+4 the first five digits are the ZIP code.
  const postalCode = place.postalCode?.replace(/^(\d{5})-?\d{4}$/, '$1');
  const words = postalCode ? [`9z${plain(postalCode)}`] : [];
  if (place.town && place.region) words.push(`9t${plain(place.region)}${plain(place.town)}`);
  return words;
}

/**
 * The area words of a card: its degree of latitude and longitude, or its town when its spot is not known; and the areas
 * it serves.
 */
export function areaWordsOf(card: Pick<Card, 'attendance' | 'place' | 'serviceAreas'>): string[] {
  const words = card.serviceAreas.map((area) => servedWord(area.type, 'code' in area ? area.code : ''));
  if (card.attendance !== 'in-person') words.push(ONLINE_AREA);
  if (card.attendance === 'online' || card.attendance === 'phone' || !card.place) return words;
  const { latitude, longitude } = card.place;
  if (latitude === null || longitude === null) return [...words, ...townWords(card.place)];
  return [...words, areaWord(latitude, longitude)];
}

/** The words of the town of a spot: they find what is there, but has no known point. */
export function townWordsOf(
  spot: Pick<NonNullable<Card['place']>, 'postalCode' | 'town' | 'region'>,
): string[] {
  return townWords(spot);
}

/** The words of all areas that a circle touches, and of what is in town or serves it: all that a visitor there can reach. */
export function areaWordsAround(spot: Spot, miles: number): string[] {
  const { south, north, west, east } = boxAround(spot.point, miles);
  const words = [...townWords(spot), servedWord('state', spot.region), servedWord('anywhere', '')];
  if (spot.postalCode) words.push(servedWord('zip', spot.postalCode));
  if (spot.countyCode) words.push(servedWord('county', spot.countyCode));
  for (let latitude = Math.floor(south); latitude <= north; latitude++) {
    for (let longitude = Math.floor(west); longitude <= east; longitude++) {
      words.push(areaWord(latitude, longitude));
    }
  }
  return words;
}
