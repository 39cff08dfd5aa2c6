import { beforeEach, describe, expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import type { ListingInput } from '#domain/listing.ts';
import { METERS_PER_MILE } from '#domain/point.ts';
import { anyQuery, WORCESTER } from '#domain/search/example-cards.ts';
import type { Query } from '#domain/search/query.ts';
import { type Db, openDb } from './client.ts';
import { listChanges } from './history.ts';
import { saveListing } from './listings.ts';
import { findListings } from './search.ts';
import { syncTerms } from './terms.ts';

const NOW = new Date('2026-05-01T12:00:00Z');

/** Two houses of one town, over three miles apart: one north, one south of the rounded point that both show. */
const NORTH = { latitude: 42.3289, longitude: -71.8231 };
const SOUTH = { latitude: 42.2713, longitude: -71.7777 };
const SECRETS = [
  'Wisteria',
  '7B',
  '01699',
  '42.3289',
  '42.2713',
  '71.8231',
  '71.7777',
  'blue gate',
  'Old Mill',
];

const house = (name: string, point: typeof NORTH): ListingInput => ({
  kind: 'violence-and-safety-help',
  name,
  attendance: 'in-person',
  place: {
    name: 'Old Mill',
    street: '9 Wisteria Lane',
    unit: '7B',
    town: 'Worcester',
    county: 'Worcester County',
    region: 'MA',
    postalCode: '01699',
    ...point,
    timeZone: 'America/New_York',
    visibility: 'hidden',
    directions: 'Knock at the blue gate.',
  },
  phones: [{ number: '508-555-0100' }],
});

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
  for (const [name, point] of [
    ['North House', NORTH],
    ['South House', SOUTH],
  ] as const) {
    await saveListing(db, house(name, point), { by: 'maria', at: NOW });
  }
});

const find = (change: Partial<Query>) =>
  findListings(db, { ...anyQuery, kinds: ['violence-and-safety-help'], ...change }, NOW);
const matchesOf = async (change: Partial<Query>) =>
  (await find(change)).groups.flatMap(({ matches }) => matches.map((match) => match));

describe('a house whose address is hidden', () => {
  test('leaves no trace of it in what pages, lists, map, API and search read', () => {
    for (const table of ['cards', 'cells', 'words']) {
      const rows = db.prepare(`SELECT * FROM ${table}`).all();
      expect(rows.length, table).toBeGreaterThan(0);
      for (const secret of SECRETS) expect(JSON.stringify(rows), `${table}: ${secret}`).not.toContain(secret);
    }
  });

  test('cannot be told from another in its town by moving the place that is asked for', async () => {
    const { latitude, longitude } = WORCESTER.point;
    for (const [north, east] of [
      [0, 0],
      [0.08, 0],
      [-0.08, 0],
      [0, 0.1],
      [0, -0.1],
      [0.031, 0.017],
    ] as const) {
      const spot = { ...WORCESTER, point: { latitude: latitude + north, longitude: longitude + east } };
      const found = await matchesOf({ spot });
      expect(found).toHaveLength(2);
      expect(new Set(found.map(({ distanceMeters }) => distanceMeters)).size).toBe(1);
      // Which comes first is the luck of the day, the same from everywhere.
      const first = (await matchesOf({ spot: WORCESTER }))[0]?.card.name;
      expect(found[0]?.card.name).toBe(first);
    }
  });

  test('is in the same circles as every other in its town', async () => {
    for (let miles = 1; miles <= 25; miles++) {
      const found = await find({ spot: { ...WORCESTER, point: NORTH }, withinMiles: miles });
      const near = found.groups.flatMap(({ matches }) => matches);
      expect([0, 2], `${miles} miles`).toContain(near.length);
      for (const { distanceMeters } of near) expect(distanceMeters).toBeLessThan(100 * METERS_PER_MILE);
    }
  });

  test('is found by no word of its address', async () => {
    for (const words of ['Wisteria', '9 Wisteria Lane', '01699', 'Old Mill']) {
      expect((await find({ words })).total, words).toBe(0);
      expect((await find({ words, spot: WORCESTER })).total, words).toBe(0);
    }
  });

  test('keeps its address out of the history for whoever may not know it', async () => {
    const told = JSON.stringify(await listChanges(db, { by: 'maria' }, { maySeeHidden: false }));
    for (const secret of SECRETS) expect(told, secret).not.toContain(secret);
  });
});
