import { expect, test } from 'vitest';
import { type Listing, type ListingInput, listingSchema } from '../listing.ts';
import { isMoved, isRenamed, isSomethingElse } from './identity.ts';

const at = (
  name: string,
  place: ListingInput['place'],
  attendance: Listing['attendance'] = 'in-person',
): Listing => listingSchema.parse({ kind: 'meeting', name, attendance, place });
const church = { street: '1 A St', town: 'Quincy', latitude: 42.25, longitude: -71 };
const hall = { street: '9 Z Ave', town: 'Quincy', latitude: 42.27, longitude: -71 };
const town = { town: 'Quincy', precision: 'town' as const };

test('capitals, accents and signs do not make another name', () => {
  expect(isRenamed(at('Café Group', church), at('CAFE  group!', church))).toBe(false);
  expect(isRenamed(at('Café Group', church), at('Coffee Group', church))).toBe(true);
});

test('a door is another one by its point, or by its address where there is no point', () => {
  const nearby = { ...church, street: '1 A Street', latitude: 42.251 };
  expect(isMoved(at('a', church), at('a', nearby))).toBe(false);
  expect(isMoved(at('a', church), at('a', hall))).toBe(true);
  expect(isMoved(at('a', { street: '1 A St', town: 'Quincy' }), at('a', hall))).toBe(true);
  expect(isMoved(at('a', { street: '1 a st', town: 'QUINCY' }), at('a', church))).toBe(false);
});

test('going online, and back to the room, is not moving', () => {
  expect(isMoved(at('a', church), at('a', town, 'online'))).toBe(false);
  expect(isMoved(at('a', town, 'online'), at('a', church))).toBe(false);
  expect(isMoved(at('a', church), at('a', null, 'online'))).toBe(false);
});

test('an id means something else when both name and place are others', () => {
  expect(isSomethingElse(at('Serenity Group', church), at('Hope Group', hall))).toBe(true);
  expect(isSomethingElse(at('Serenity Group', church), at('Hope Group', church))).toBe(false);
  expect(isSomethingElse(at('Serenity Group', church), at('Serenity Group', hall))).toBe(false);
  expect(isSomethingElse(at('Serenity Group', church), at('Hope Group', town, 'online'))).toBe(true);
});

test('a name that keeps half of its words is still the same', () => {
  expect(isSomethingElse(at('10:10 Group', church), at('10:10 Group -- Online', town, 'online'))).toBe(false);
  expect(isSomethingElse(at('LGBT Happy Destiny Group', church), at('LGBTQ+ Happy Destiny', hall))).toBe(
    false,
  );
  expect(isSomethingElse(at('Group', church), at('Meeting', hall))).toBe(true);
});
