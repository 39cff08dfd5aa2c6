import { expect, test } from 'vitest';
import { findCounty, readCounties } from './counties.ts';

const counties = readCounties();
const countyAt = (region: string, latitude: number, longitude: number) =>
  findCounty(counties, region, { latitude, longitude }).name;

test('a point is in the county around it', () => {
  expect(countyAt('MA', 42.2626, -71.8023)).toBe('Worcester County');
  expect(countyAt('CT', 41.764, -72.682)).toBe('Capitol Planning Region');
  expect(countyAt('MD', 39.29, -76.61)).toBe('Baltimore city');
});

test('a city in the middle of a county is a hole in it', () => {
  expect(countyAt('VA', 38.8462, -77.3064)).toBe('Fairfax city');
  expect(countyAt('VA', 38.87, -77.33)).toBe('Fairfax County');
});

test('a point off the shore belongs to the nearest county of its own state', () => {
  expect(countyAt('MA', 42.3, -70.8)).toMatch(/^(Suffolk|Norfolk|Plymouth) County$/);
  // Within New York, but said to be in New Jersey.
  expect(countyAt('NJ', 40.71, -74.0)).toBe('Hudson County');
});

test('counties bear the word they have in their state', () => {
  const nameOf = (code: string) => counties.find((county) => county.code === code)?.name;
  expect(
    ['25013', '22071', '02020', '02110', '02050', '72113', '78030', '60050', '69110'].map(nameOf),
  ).toEqual([
    'Hampden County',
    'Orleans Parish',
    'Anchorage Municipality',
    'Juneau City and Borough',
    'Bethel Census Area',
    'Ponce Municipio',
    'St. Thomas Island',
    'Western District',
    'Saipan Municipality',
  ]);
  expect(['11001', '32510', '66010'].map(nameOf)).toEqual(['District of Columbia', 'Carson City', 'Guam']);
  expect(['29510', '29189'].map(nameOf)).toEqual(['St. Louis city', 'St. Louis County']);
});
