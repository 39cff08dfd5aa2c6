import { expect, test } from 'vitest';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import { countyOfPlace, postalCodesIn } from './county-of-place.ts';

const gazetteer = readGazetteer();
const nothing = { postalCode: null, county: null, town: null, region: null, latitude: null, longitude: null };
const of = (known: Partial<Record<keyof typeof nothing, string | number>>) =>
  countyOfPlace(gazetteer, { ...nothing, ...known } as Parameters<typeof countyOfPlace>[1]);

test('the surest thing told of a place decides', () => {
  expect(of({ postalCode: '01608', county: 'Nowhere', town: 'Boston', region: 'MA' })).toBe('25027');
  expect(of({ postalCode: '01608-1234' })).toBe('25027');
  expect(of({ county: 'Worcester', region: 'MA' })).toBe('25027');
  expect(of({ county: 'Worcester County', region: 'MD' })).toBe('24047');
  expect(of({ town: 'Worcester', region: 'MA' })).toBe('25027');
  expect(of({ latitude: 42.3, longitude: -71.8 })).toBe('25027');
});

test('a wrong ZIP code does not hide a town that is known', () => {
  expect(of({ postalCode: 'unknown', town: 'Worcester', region: 'MA' })).toBe('25027');
  expect(of({ postalCode: '00000', latitude: 42.3, longitude: -71.8 })).toBe('25027');
});

test('a town without a state, a point at sea and nothing at all lead nowhere', () => {
  expect(of({ town: 'Worcester' })).toBeNull();
  expect(of({ latitude: 40, longitude: -50 })).toBeNull();
  expect(of({})).toBeNull();
});

test('a county has its ZIP codes and no others', () => {
  const codes = postalCodesIn(gazetteer, '25027');
  expect(codes).toContain('01608');
  expect(codes).not.toContain('02108');
  expect(codes.length).toBeGreaterThan(50);
  expect(postalCodesIn(gazetteer, '99999')).toEqual([]);
});
