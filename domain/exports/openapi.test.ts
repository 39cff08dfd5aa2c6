import { expect, test } from 'vitest';
import { API_KEYS } from './api-request.ts';
import { describeApi } from './openapi.ts';
import { SCHEMAS } from './openapi-schemas.ts';

const description = describeApi('https://help.example.org');

test('the description names every key that the API reads, and no other', () => {
  const named = description.paths['/listings'].get.parameters.map((parameter) => parameter.name);
  expect(named.toSorted()).toEqual(API_KEYS.toSorted());
});

test('every reference leads to a schema', () => {
  const references = JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g);
  for (const [, name] of references) expect(SCHEMAS).toHaveProperty(name as string);
});

test('a listing has the fields that were promised', () => {
  const promised = [
    ...['slug', 'kind', 'name', 'fellowship', 'summary', 'attendance', 'place', 'schedules', 'next'],
    ...['medication', 'checkedOn', 'listedOn', 'distanceMeters'],
  ];
  expect(Object.keys(SCHEMAS.FoundListing?.properties as object)).toEqual(expect.arrayContaining(promised));
  const page = Object.keys(SCHEMAS.ListingPage?.properties as object);
  expect(page).toEqual(
    expect.arrayContaining(['listings', 'total', 'next', 'place', 'widenedTo', 'dropped']),
  );
});
