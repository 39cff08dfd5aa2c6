import { expect, test } from 'vitest';
import { readCounties } from './counties.ts';
import { buildPostalCodes } from './postal-codes.ts';
import type { SourcePlace, SourceZip } from './sources.ts';
import { buildTowns } from './towns.ts';

const counties = readCounties();

const zip = (code: string, town: string, region: string, rest: Partial<SourceZip> = {}): SourceZip => ({
  code,
  town,
  region,
  county: null,
  census: null,
  geonames: null,
  isLocated: false,
  ...rest,
});
const place = (
  name: string,
  region: string,
  population: number,
  latitude: number,
  longitude: number,
): SourcePlace => ({
  name,
  region,
  population,
  point: { latitude, longitude },
});
const at = (latitude: number, longitude: number) => ({ latitude, longitude });

test('ZIP codes and the place of that name become one town, spelt as people spell it', () => {
  const zips = [zip('63301', 'Saint Charles', 'MO', { census: at(38.8, -90.5) })];
  const towns = buildTowns(zips, [place('St. Charles', 'MO', 65_000, 38.78, -90.48)], counties);
  expect(towns).toHaveLength(1);
  expect(towns[0]).toMatchObject({ name: 'St. Charles', population: 65_000, point: at(38.78, -90.48) });
});

test('a far place of the same name in the state stays a town of its own', () => {
  const zips = [zip('79013', 'Cactus', 'TX', { census: at(36.05, -102.0) })];
  const towns = buildTowns(zips, [place('Cactus', 'TX', 2_722, 27.9, -98.1)], counties);
  expect(towns.map((town) => [town.zips.length, town.county.name])).toEqual([
    [0, 'Jim Wells County'],
    [1, 'Moore County'],
  ]);
});

test('one wild point does not move a town', () => {
  const census = [at(42.26, -71.8), at(42.27, -71.81), at(61, -150)];
  const zips = census.map((point, index) => zip(`0160${index}`, 'Worcester', 'MA', { census: point }));
  expect(buildTowns(zips, [], counties)[0]?.point).toEqual(at(42.27, -71.81));
});

test('a ZIP code whose middle is far from its town is where GeoNames has it, when that is near the town', () => {
  const zips = [
    zip('99701', 'Fairbanks', 'AK', { census: at(67.38, -149.73), geonames: at(64.84, -147.72) }),
    zip('99709', 'Fairbanks', 'AK', { census: at(64.86, -147.95), geonames: at(64.84, -147.72) }),
    zip('99711', 'Fairbanks', 'AK'),
  ];
  const towns = buildTowns(zips, [place('Fairbanks', 'AK', 32_000, 64.8378, -147.7164)], counties);
  const built = buildPostalCodes(towns, counties);
  expect(built.map(({ code, point, hasArea }) => [code, point, hasArea])).toEqual([
    ['99701', at(64.84, -147.72), true],
    ['99709', at(64.86, -147.95), true],
    ['99711', at(64.8378, -147.7164), false],
  ]);
});

test('an estimate of GeoNames never overrules the Census Bureau', () => {
  // GeoNames puts Red Valley, Arizona 149 km off, in Petrified Forest.
  const estimated = zip('86544', 'Red Valley', 'AZ', {
    census: at(36.54, -109.14),
    geonames: at(35.24, -109.52),
  });
  expect(buildTowns([estimated], [], counties)[0]?.point).toEqual(at(36.54, -109.14));
  const located = zip('99557', 'Aniak', 'AK', {
    census: at(61.47, -155.22),
    geonames: at(61.58, -159.52),
    isLocated: true,
  });
  expect(buildTowns([located], [], counties)[0]?.point).toEqual(at(61.58, -159.52));
});

test('a ZIP code that nobody placed goes to the only town of its name, and is left out when there is none or two', () => {
  const tamuning = zip('96931', 'Tamuning', 'GU');
  const town = place('Tamuning', 'GU', 19_685, 13.49, 144.78);
  expect(buildTowns([tamuning], [town], counties)[0]?.zips).toEqual([tamuning]);
  const two = [town, place('Tamuning', 'GU', 10, 13.3, 144.7)];
  expect(buildTowns([tamuning], two, counties).flatMap(({ zips }) => zips)).toEqual([]);
  expect(buildTowns([zip('00099', 'Nowhere', 'MA')], [], counties)).toEqual([]);
});
