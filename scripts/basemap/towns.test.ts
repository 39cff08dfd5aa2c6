import { expect, test } from 'vitest';
import { townsByState } from './towns.ts';

const city = (name: string, over: Partial<Parameters<typeof townsByState>[0][number]> = {}) => ({
  name,
  country: 'US',
  featureCode: 'PPL',
  adminCode: 'MA',
  population: 5000,
  loc: { coordinates: [-71.80229, 42.26259] as const },
  ...over,
});

test('towns are filed by the code of their state, most populous first, to a thousandth of a degree', () => {
  const towns = townsByState([city('Holden'), city('Worcester', { population: 185_000 })]);
  expect(towns.get('25')).toEqual([
    ['Worcester', -71.802, 42.263, 185_000],
    ['Holden', -71.802, 42.263, 5000],
  ]);
});

test('a territory is filed like a state; a country whose code is also a state’s stays out', () => {
  const towns = townsByState([
    city('Adjuntas', { country: 'PR', adminCode: '001' }),
    city('Dover', { adminCode: 'DE' }),
    city('Berlin', { country: 'DE', adminCode: 'BE' }),
    city('Toronto', { country: 'CA', adminCode: '08' }),
  ]);
  expect([...towns.keys()].sort()).toEqual(['10', '72']);
});

test('a part of a city gives way to every town, whatever its figure', () => {
  const towns = townsByState([
    city('South Boston', { featureCode: 'PPLX', population: 571_281 }),
    city('Hull'),
  ]);
  expect(towns.get('25')?.map(([name]) => name)).toEqual(['Hull', 'South Boston']);
});

test('abandoned places and places without people are no towns', () => {
  expect(
    townsByState([city('Dana (historical)', { featureCode: 'PPLQ' }), city('X', { population: 0 })]).size,
  ).toBe(0);
});

test('names are what people say', () => {
  const names = [
    'City of Milford (balance)',
    'Village of Oak Creek (Big Park)',
    'New Century, KS',
    'Washington, D.C.',
  ];
  const towns = townsByState(names.map((name) => city(name))).get('25') ?? [];
  expect(towns.map(([name]) => name).sort()).toEqual([
    'Milford',
    'New Century',
    'Oak Creek',
    'Washington, D.C.',
  ]);
});
