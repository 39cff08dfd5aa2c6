import { expect, test } from 'vitest';
import { placeSchema, toPublicPlace } from './place.ts';

const house = placeSchema.parse({
  name: 'Harbor House',
  street: '12 Elm Street',
  unit: 'Apt 3',
  town: 'Worcester',
  region: 'MA',
  postalCode: '01608',
  latitude: 42.26259,
  longitude: -71.80229,
  timeZone: 'America/New_York',
  directions: 'Ring twice',
});

test('a public place shows its address with the unit and its exact point', () => {
  expect(toPublicPlace(house)).toMatchObject({ street: '12 Elm Street, Apt 3', latitude: 42.26259 });
});

test.each(['hidden', 'town-only'] as const)(
  'a %s place keeps its town and nothing that tells the door',
  (visibility) => {
    const told = JSON.stringify(toPublicPlace({ ...house, visibility }));
    expect(told).toContain('Worcester');
    for (const secret of ['Harbor House', 'Elm', 'Apt', '01608', '42.26', '71.80', 'Ring']) {
      expect(told).not.toContain(secret);
    }
  },
);

test('neighbours that are hidden share one public point', () => {
  const a = toPublicPlace({ ...house, visibility: 'hidden' });
  const b = toPublicPlace({ ...house, visibility: 'hidden', latitude: 42.29, longitude: -71.76 });
  expect([a.latitude, a.longitude]).toEqual([b.latitude, b.longitude]);
});

test('0,0 and half a point are refused', () => {
  expect(placeSchema.safeParse({ latitude: 0, longitude: 0 }).success).toBe(false);
  expect(placeSchema.safeParse({ latitude: 42 }).success).toBe(false);
});
