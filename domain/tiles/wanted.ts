import { distanceMeters, METERS_PER_MILE, type Point } from '../point.ts';
import { minuteOfWeekAt } from '../schedule/clock.ts';
import { MINUTES_PER_DAY } from '../schedule/minutes.ts';
import { LASTS_LONG_MINUTES, MINUTES_PER_QUARTER, QUARTERS_PER_WEEK, townWordsOf } from '../search/cells.ts';
import type { Spot } from '../search/query.ts';
import { areaKey, countyOf, LASTING_LONG, NO_SET_TIME, zipOf } from './keys.ts';
import type { Bounds, KeyTile, Manifest, PlaceTile, TileRef } from './manifest.ts';

// Which tiles a search needs. What is asked for must follow from place, time and kinds alone: a tile that is asked for
// because of words, medicine or audience would tell of them. So tiles about medicine are asked for always, or never.

/** The nearest point of a rectangle is at most so much nearer than the one at the same latitude. */
const SLACK = 1.01;

/**
 * Tiles with all that one can go to within so many miles, nearest first: what `near` of a search reads, but for listings
 * whose spot is not known (`areaTiles`). `kinds` leaves out tiles with none of them; empty for any.
 */
export function tilesAround(
  { places }: Manifest,
  { point }: Pick<Spot, 'point'>,
  miles: number,
  kinds: readonly string[] = [],
): PlaceTile[] {
  return within(
    [...places.gatherings, ...places.services].filter((tile) => holds(tile, kinds)),
    point,
    miles,
  );
}

/** The same for those that somebody said something about medicine of: they are looked for farther away than others. */
export function medicineTilesAround(
  { places }: Manifest,
  { point }: Pick<Spot, 'point'>,
  miles: number,
): PlaceTile[] {
  return within(places['medicine-places'], point, miles);
}

/**
 * Tiles with what is found by its area: listings in the spot's town or ZIP code whose spot is not known, those that serve
 * its ZIP code, county or state or everybody, and what is joined from home at no set time by people there.
 */
export function areaTiles({ keys }: Manifest, spot: Spot, kinds: readonly string[] = []): KeyTile[] {
  const towns = townWordsOf(spot);
  const wanted = [
    areaKey('', ''),
    areaKey(spot.region, ''),
    ...(spot.countyCode ? [areaKey(spot.region, countyOf(spot.countyCode))] : []),
    ...(spot.postalCode ? [areaKey('', zipOf(spot.postalCode))] : []),
    ...towns.flatMap((word) => [areaKey(spot.region, word), areaKey('', word)]),
  ];
  return keys.areas.filter(
    (tile) => holds(tile, kinds) && wanted.some((key) => key >= tile.first && key <= tile.last),
  );
}

/** A tile of what can be joined from anywhere, and from how many minutes from now on something in it may begin. */
export type TimeTile = KeyTile & { readonly fromMinutes: number };

/**
 * Tiles with all groups that can be joined from anywhere, and services that can at a set time, as what is in them comes
 * next: first what may be in progress, last those whose times nobody said. Once some are read, all is known that begins
 * before the `fromMinutes` of the next one.
 */
export function remoteTiles({ keys }: Manifest, now: Date, kinds: readonly string[] = []): TimeTile[] {
  return inTime(
    keys.times.filter((tile) => holds(tile, kinds)),
    now,
  );
}

/** The same for those that somebody said something about medicine of: all of a week are few. */
export function medicineTilesToJoin({ keys }: Manifest, now: Date): TimeTile[] {
  return inTime(keys['medicine-times'], now);
}

/** What tiles weigh together as they are sent, in bytes. */
export function bytesOf(tiles: readonly TileRef[]): number {
  return tiles.reduce((sum, { bytes }) => sum + bytes, 0);
}

const holds = ({ kinds }: TileRef, wanted: readonly string[]) =>
  wanted.length === 0 || wanted.some((kind) => kinds[kind] !== undefined);

function within(tiles: readonly PlaceTile[], point: Point, miles: number): PlaceTile[] {
  return tiles
    .map((tile) => ({ tile, meters: metersTo(tile.bounds, point) }))
    .filter(({ meters }) => meters <= miles * METERS_PER_MILE * SLACK)
    .sort((a, b) => a.meters - b.meters)
    .map(({ tile }) => tile);
}

function metersTo({ west, south, east, north }: Bounds, point: Point): number {
  return distanceMeters(point, {
    latitude: Math.min(north, Math.max(south, point.latitude)),
    longitude: Math.min(east, Math.max(west, point.longitude)),
  });
}

/** Where clocks are put forward, something begins an hour before its key says. */
const SUMMER_QUARTERS = 4;
const LOOK_BACK_QUARTERS = LASTS_LONG_MINUTES / MINUTES_PER_QUARTER;

function inTime(tiles: readonly KeyTile[], now: Date): TimeTile[] {
  const minute = minuteOfWeekAt(now, 'UTC');
  const start = Math.floor(minute / MINUTES_PER_QUARTER) - LOOK_BACK_QUARTERS;
  return tiles
    .map((tile) => ({
      ...tile,
      fromMinutes: (start + quartersUntil(tile, start)) * MINUTES_PER_QUARTER - minute,
    }))
    .sort((a, b) => a.fromMinutes - b.fromMinutes || a.first - b.first);
}

/** From `start` until something in a tile may begin; none when that may be at once. */
function quartersUntil({ first, last }: KeyTile, start: number): number {
  if (first >= NO_SET_TIME) return QUARTERS_PER_WEEK;
  // As long ago as the longest may have begun.
  if (last >= LASTING_LONG) return LOOK_BACK_QUARTERS - MINUTES_PER_DAY / MINUTES_PER_QUARTER;
  const until = (first - SUMMER_QUARTERS - start + 2 * QUARTERS_PER_WEEK) % QUARTERS_PER_WEEK;
  return until + (last - first) + SUMMER_QUARTERS >= QUARTERS_PER_WEEK ? 0 : until;
}
