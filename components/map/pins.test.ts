import { expect, test } from 'vitest';
import { groupPins, pinKey } from './pins.ts';

const church = {
  name: 'St. John’s',
  town: 'Worcester',
  latitude: 42.26261,
  longitude: -71.80231,
  precision: 'exact',
} as const;
const row = (slug: string, place: Parameters<typeof pinKey>[0]) => ({
  place,
  listing: {
    number: 1,
    slug,
    href: `/listings/${slug}`,
    name: slug,
    when: 'Today',
    where: '44 Temple St',
    medication: null,
  },
});

test('meetings of one church are one pin with their number, in list order', () => {
  const library = { ...church, name: 'Library', latitude: 42.27 };
  const pins = groupPins([row('noon', church), row('books', library), row('evening', church)]);
  expect(pins.map(({ name, count }) => [name, count])).toEqual([
    ['St. John’s', 2],
    ['Library', 1],
  ]);
  expect(pins[0]?.listings.map(({ slug }) => slug)).toEqual(['noon', 'evening']);
});

test('two publishers who put the church a few steps apart mean the same church', () => {
  const stepsAway = { ...church, name: 'Saint John’s Church', latitude: 42.26263 };
  expect(groupPins([row('a', church), row('b', stepsAway)])).toHaveLength(1);
});

test('a listing of which only the town is told never joins an address on the same point, and is named by its town', () => {
  const hidden = { ...church, name: null, precision: 'town' } as const;
  const pins = groupPins([row('a', church), row('b', hidden)]);
  expect(pins.map(({ name, precision }) => [name, precision])).toEqual([
    ['St. John’s', 'exact'],
    ['Worcester', 'town'],
  ]);
});

test('rows without a point, and rows on 0,0, have no pin', () => {
  const nowhere = { ...church, latitude: null, longitude: null };
  const zero = { ...church, latitude: 0, longitude: 0 };
  expect(groupPins([row('online', null), row('unknown', nowhere), row('zero', zero)])).toEqual([]);
  expect(pinKey(zero)).toBeNull();
});

test('a place without a name goes by its address', () => {
  expect(groupPins([row('a', { ...church, name: null })])[0]?.name).toBe('44 Temple St');
});
