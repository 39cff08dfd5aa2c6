import { expect, test } from 'vitest';
import { isTimeZone } from '#domain/schedule/schedule.ts';
import { readCounties } from './counties.ts';
import { findTableErrors, zoneOfCounty, zoneOfPostalCode } from './time-zones.ts';

test('every county has a time zone, and the table names none that does not exist', () => {
  const counties = readCounties();
  expect(findTableErrors(counties)).toEqual([]);
  expect(counties.map(zoneOfCounty).filter((zone) => !isTimeZone(zone))).toEqual([]);
});

test('a misspelt county in the table would be told', () => {
  const counties = readCounties().filter(({ name }) => name !== 'Okaloosa County');
  expect(findTableErrors(counties)).toEqual(['Okaloosa County, FL']);
});

test('states with two clocks are split where the law splits them', () => {
  const zone = (name: string, region: string) => zoneOfCounty({ name, region });
  expect(zone('Escambia County', 'FL')).toBe('America/Chicago');
  expect(zone('Leon County', 'FL')).toBe('America/New_York');
  // The same name in the next state.
  expect(zone('Escambia County', 'AL')).toBe('America/Chicago');
  expect(zone('Lake County', 'IN')).toBe('America/Chicago');
  expect(zone('Lake County', 'OH')).toBe('America/New_York');
  expect(zone('Hudspeth County', 'TX')).toBe('America/Denver');
});

test('a few ZIP codes are on another clock than their county', () => {
  expect(zoneOfPostalCode('86515')).toBe('America/Denver'); // Window Rock, Navajo Nation
  expect(zoneOfPostalCode('86040')).toBeNull(); // Page, just outside of it
});

test('a region that the table leaves out stops the build', () => {
  expect(() => zoneOfCounty({ name: 'Somewhere County', region: 'XX' })).toThrow('Somewhere County, XX');
});
