import { expect, test } from 'vitest';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import { isRealPoint } from '../point.ts';
import { isTimeZone } from '../schedule/schedule.ts';
import { countyCodeOf, countyLabel, pointAt, rowOf } from './gazetteer.ts';

const gazetteer = readGazetteer();
const { zones, counties, towns, postalCodes } = gazetteer.data;

test('a ZIP code tells its county', () => {
  expect(countyCodeOf(gazetteer, '01608')).toBe('25027');
  expect(countyLabel(gazetteer, '25027')).toBe('Worcester County, MA');
  expect(countyCodeOf(gazetteer, '06103')).toBe('09110');
  expect(countyLabel(gazetteer, '24510')).toBe('Baltimore city, MD');
});

test('an unknown code has no county', () => {
  for (const code of ['', '00000', '1608', '01608-1234', 'abcde'])
    expect(countyCodeOf(gazetteer, code)).toBeNull();
  for (const code of ['', '99999', '25', '09001']) expect(countyLabel(gazetteer, code)).toBeNull();
});

test('a sorted column is searched to both of its ends', () => {
  expect(rowOf([], 'a')).toBeNull();
  expect(['a', 'c', 'e'].map((value) => rowOf(['a', 'c', 'e'], value))).toEqual([0, 1, 2]);
  expect(['', 'b', 'f'].map((value) => rowOf(['a', 'c', 'e'], value))).toEqual([null, null, null]);
});

test.each([
  ['counties', counties.codes.length, counties],
  ['towns', towns.names.length, towns],
  ['ZIP codes', postalCodes.codes.length, postalCodes],
])('the columns of the %s fit together and every point is on Earth', (_, rows, table) => {
  for (const column of Object.entries(table)) {
    if (column[0] !== 'otherZones') expect(column[1], column[0]).toHaveLength(rows);
  }
  const points = Array.from({ length: rows }, (_, row) => pointAt(table, row));
  expect(points.filter(({ latitude, longitude }) => !isRealPoint(latitude, longitude))).toEqual([]);
});

test('codes are sorted, each once, and every zone is one of the IANA list', () => {
  for (const codes of [counties.codes, postalCodes.codes]) expect(codes).toEqual([...new Set(codes)].sort());
  expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
});
