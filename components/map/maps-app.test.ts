import { expect, test } from 'vitest';
import { type MapsSpot, mapsAppLink } from './maps-app.ts';

const church: MapsSpot = {
  latitude: 42.2626,
  longitude: -71.8023,
  precision: 'exact',
  name: 'St. John’s (hall & kitchen)',
  address: '44 Temple St, Worcester, MA',
};
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 7)';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';

test('Android asks for the app of the visitor’s choice, with the name as its label', () => {
  expect(mapsAppLink(church, ANDROID)).toBe(
    'geo:42.2626,-71.8023?q=42.2626,-71.8023(St.%20John%E2%80%99s%20(hall%20%26%20kitchen))',
  );
});

test('an iPhone opens Apple Maps, and a desk computer a page that works everywhere', () => {
  expect(mapsAppLink(church, IPHONE)).toMatch(/^https:\/\/maps\.apple\.com\/\?ll=42\.2626,-71\.8023&q=St/);
  expect(mapsAppLink(church, WINDOWS)).toMatch(/^https:\/\/www\.openstreetmap\.org\/\?mlat=42\.2626/);
});

test('a roughly known place is looked up by its address, not by its point', () => {
  for (const device of [ANDROID, IPHONE, WINDOWS]) {
    const link = mapsAppLink({ ...church, precision: 'approximate' }, device);
    expect(link).toContain('44%20Temple%20St');
    expect(link).not.toContain('42.2626');
  }
});

test('a place of which only the town is told gives no link', () => {
  expect(mapsAppLink({ ...church, precision: 'town' }, ANDROID)).toBeNull();
});
