import type { Point } from '../point.ts';
import type { Address } from './addresses.ts';
import type { Row } from './feed.ts';
import { readFlag, readLine } from './plain-text.ts';
import { readPoint } from './points.ts';
import type { Remarker } from './rows.ts';

/** The point as given: two fields, or one of two numbers. Four numbers are a box around an area, which has no point. */
export function readPosition(row: Row, remark?: Remarker): { point: Point | null; isBox: boolean } {
  const numbers = readLine(row.coordinates)?.split(',') ?? [];
  if (numbers.length === 4) return { point: null, isBox: true };
  const [latitude, longitude] = numbers.length === 2 ? numbers : [row.latitude, row.longitude];
  const point = readPoint(latitude, longitude);
  const isGiven = readLine(latitude) !== null || readLine(longitude) !== null;
  if (isGiven && !point) remark?.('latitude', 'not on the map: its point is no spot on Earth');
  return { point, isBox: false };
}

/**
 * How well the place is known. The publisher's word counts; else a street makes it exact, and an address that is
 * only a town does not, whatever point comes with it: that is the middle of the town.
 */
export function readPrecision(row: Row, address: Address): 'exact' | 'approximate' | 'town' {
  const isSaidRough = readFlag(row.approximate);
  const { point, isBox } = readPosition(row);
  const isRough = isBox || isSaidRough === true;
  if (address.street) return isRough ? 'approximate' : 'exact';
  const isExact = point && !isRough && (isSaidRough === false || (!address.town && !address.region));
  return isExact ? 'exact' : 'town';
}
