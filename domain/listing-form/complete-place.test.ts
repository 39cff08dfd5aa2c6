import { beforeAll, expect, test } from 'vitest';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { completePlace } from './complete-place.ts';
import { lookUpPlace } from './look-up.ts';

let gazetteer: Gazetteer;
beforeAll(() => {
  gazetteer = readGazetteer();
});

const complete = (typed: Record<string, string>, before: Record<string, string> = {}) => {
  const asForm = (fields: Record<string, string>) =>
    Object.fromEntries(Object.entries(fields).map(([field, text]) => [`place-${field}`, [text]]));
  const filled = completePlace(asForm(typed), gazetteer, asForm(before));
  return Object.fromEntries(
    Object.entries(filled).map(([name, texts]) => [name.replace('place-', ''), texts[0]]),
  );
};
const WORCESTER = { postalCode: '01608', town: 'Worcester', region: 'MA' };
const DOOR = { latitude: '42.2651', longitude: '-71.8018', precision: 'exact' };

test('a ZIP code alone tells town, state, county, clock and a point near the door', () => {
  expect(complete({ postalCode: '01608-1402' })).toMatchObject({
    town: 'Worcester',
    region: 'MA',
    county: 'Worcester County',
    timeZone: 'America/New_York',
    precision: 'approximate',
  });
});

test('a town and its state have a point that says it is the town and no more', () => {
  expect(complete({ town: 'Worcester', region: 'MA', precision: 'exact' })).toMatchObject({
    precision: 'town',
    timeZone: 'America/New_York',
  });
  expect(complete({ town: 'Springfield' })).toEqual({ town: 'Springfield' });
});

test('a pin that somebody set stays, and what was typed stays', () => {
  const typed = { ...WORCESTER, ...DOOR, town: 'Main South' };
  expect(complete(typed)).toMatchObject(typed);
});

test('when the address moves to another town the pin does not stay behind', () => {
  const before = { ...WORCESTER, street: '44 Temple St', ...DOOR };
  const moved = complete({ ...before, postalCode: '01103', town: 'Springfield' }, before);
  expect(moved.precision).toBe('approximate');
  expect(Number(moved.longitude)).toBeLessThan(-72.5);
  // A ZIP code that was mistyped, next door.
  expect(complete({ ...before, postalCode: '01609' }, before)).toMatchObject(DOOR);
});

test('after another street the pin is not called the door any more, unless somebody set it anew', () => {
  const before = { ...WORCESTER, street: '44 Temple St', ...DOOR };
  const elsewhere = { ...before, street: '90 Main St' };
  expect(complete(elsewhere, before).precision).toBe('approximate');
  expect(complete({ ...elsewhere, latitude: '42.2700' }, before).precision).toBe('exact');
});

test('looking up asks which Springfield, and says when it knows none', () => {
  const lookUp = (place: Record<string, string>) =>
    lookUpPlace(
      Object.fromEntries(Object.entries(place).map(([field, text]) => [`place-${field}`, [text]])),
      gazetteer,
    );
  expect(lookUp({ town: 'Springfield' })).toMatchObject({
    is: 'ambiguous',
    choices: expect.arrayContaining([expect.stringContaining('Springfield, MA')]),
  });
  expect(lookUp({ town: 'Wocester', region: 'MA' })).toMatchObject({ is: 'unknown' });
  expect(lookUp({ street: '44 Temple St' })).toEqual({ is: 'nothing-typed' });
  // A ZIP code that nobody knows stands beside a town that we do.
  expect(lookUp({ postalCode: '00000', town: 'Worcester', region: 'MA' })).toMatchObject({
    is: 'found',
    precision: 'town',
  });
});
