import type { Point } from '../point.ts';
import { QUARTERS_PER_WEEK } from '../search/cells.ts';

/**
 * Listings stand on shelves, each at a whole number, its key: near keys are near in place, in time, or of one state. A
 * tile holds a stretch of keys. Shelves of what is told about medicine hold the few that somebody said something of, or that
 * are made for people on medicine: they are looked for farther away than others.
 */
export const SHELVES = [
  'gatherings',
  'services',
  'times',
  'areas',
  'medicine-places',
  'medicine-times',
] as const;
export type Shelf = (typeof SHELVES)[number];

/** Of places: bits of latitude and longitude in turns, so that a stretch is a rectangle. 16 of each: 300 meters or so. */
const BITS_OF_AXIS = 16;
/** Of times: quarters of an hour of the week. */
const BITS_OF_TIME = 10;
/** Of areas: the state, then what in it. */
const BITS_OF_STATE = 10;
const BITS_WITHIN_STATE = 17;

/** Whether the tiles of a shelf have bounds on the map. */
export const isOfPlaces = (shelf: Shelf): shelf is 'gatherings' | 'services' | 'medicine-places' =>
  shelf === 'gatherings' || shelf === 'services' || shelf === 'medicine-places';

/** Keys of a shelf are below 2 to the power of this. */
export function bitsOf(shelf: Shelf): number {
  if (isOfPlaces(shelf)) return 2 * BITS_OF_AXIS;
  return shelf === 'areas' ? BITS_OF_STATE + BITS_WITHIN_STATE : BITS_OF_TIME;
}

export function placeKey({ latitude, longitude }: Point): number {
  const y = stepOf((latitude + 90) / 180);
  const x = stepOf((longitude + 180) / 360);
  let key = 0;
  for (let bit = BITS_OF_AXIS - 1; bit >= 0; bit--) key = key * 4 + ((x >> bit) & 1) * 2 + ((y >> bit) & 1);
  return key;
}

function stepOf(share: number): number {
  const steps = 2 ** BITS_OF_AXIS;
  return Math.min(steps - 1, Math.max(0, Math.floor(share * steps)));
}

/** What lasts so long that it may have begun hours ago is looked for at any time. */
export const LASTING_LONG = QUARTERS_PER_WEEK;
/** Groups that can be joined from anywhere, but nobody said when. */
export const NO_SET_TIME = QUARTERS_PER_WEEK + 1;

const LETTERS = /^[A-Z]{2}$/;
const STATES = 26 * 26;

/**
 * The key of what is looked for in an area: all of a state (`what` empty), a county, ZIP code or town in it; of everybody
 * when both are empty. Keys of two towns can be the same: who reads a tile looks at its cards.
 */
export function areaKey(region: string, what: string): number {
  const name = region.toUpperCase();
  const state = LETTERS.test(name)
    ? 1 + (name.charCodeAt(0) - 65) * 26 + name.charCodeAt(1) - 65
    : name === ''
      ? 0
      : 1 + STATES + (hashOf(name) % (2 ** BITS_OF_STATE - 1 - STATES));
  const within = what === '' ? 0 : 1 + (hashOf(what) % (2 ** BITS_WITHIN_STATE - 1));
  return state * 2 ** BITS_WITHIN_STATE + within;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** What stands for a served county (by its FIPS code) or ZIP code in `areaKey`. */
export const countyOf = (code: string): string => `county ${code}`;
export const zipOf = (code: string): string => `zip ${code}`;
