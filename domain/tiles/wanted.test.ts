import { expect, test } from 'vitest';
import type { Card } from '../card.ts';
import type { ServiceArea } from '../listing.ts';
import { nextSpan } from '../schedule/occurrences.ts';
import type { Weekday } from '../schedule/schedule.ts';
import { servedAreaOf, toCandidate } from '../search/candidate.ts';
import { card, LEXICON, WORCESTER, weekly } from '../search/example-cards.ts';
import type { Spot } from '../search/query.ts';
import { isWithin } from '../search/source.ts';
import { isOfPlaces, type Shelf } from './keys.ts';
import type { KeyTile, Manifest, PlaceTile, TileRef } from './manifest.ts';
import { shelvesOf } from './shelves.ts';
import { areaTiles, medicineTilesAround, remoteTiles, tilesAround } from './wanted.ts';

// Every key is a tile of its own here, so that a tile too few is noticed. What the whole catalogue answers is the measure.

const SPOTS: readonly Spot[] = [
  WORCESTER,
  {
    ...WORCESTER,
    point: { latitude: 42.36, longitude: -71.06 },
    postalCode: '02108',
    town: 'Boston',
    countyCode: '25025',
  },
  {
    ...WORCESTER,
    point: { latitude: 41.82, longitude: -71.41 },
    postalCode: null,
    town: 'Providence',
    region: 'RI',
    countyCode: null,
  },
  {
    ...WORCESTER,
    point: { latitude: 64.84, longitude: -147.72 },
    postalCode: '99701',
    town: 'Fairbanks',
    region: 'AK',
    countyCode: '02090',
  },
];
const TOWNS = [
  ['Worcester', 'MA', '01608'],
  ['Boston', 'MA', null],
  ['Providence', 'RI', '02903'],
  ['Fairbanks', 'AK', null],
  ['Boston', null, '02108'],
] as const;
const AREAS: readonly ServiceArea[] = [
  { type: 'county', code: '25027' },
  { type: 'county', code: '25025' },
  { type: 'state', code: 'MA' },
  { type: 'state', code: 'RI' },
  { type: 'zip', code: '01608' },
  { type: 'anywhere' },
];

const CARDS = Array.from({ length: 600 }, (_, index) => someCard(makePicker(index)));
const MANIFEST = manifestOf(CARDS);

test('all that one can go to within some miles, or that is in town with a spot nobody knows, is in the tiles', () => {
  for (const spot of SPOTS) {
    for (const miles of [2, 5, 25, 100]) {
      const there = idsIn([...tilesAround(MANIFEST, spot, miles), ...areaTiles(MANIFEST, spot)]);
      const near = nearTo(spot, miles);
      expect(there).toEqual(expect.arrayContaining(near.map(({ id }) => id)));
    }
  }
});

test('what was said about medicine is found as far in the few tiles of its own', () => {
  for (const spot of SPOTS) {
    const there = idsIn([...medicineTilesAround(MANIFEST, spot, 100), ...areaTiles(MANIFEST, spot)]);
    const near = nearTo(spot, 100).filter(({ isMedicationSpecific }) => isMedicationSpecific);
    expect(near.length).toBeGreaterThan(0);
    expect(there).toEqual(expect.arrayContaining(near.map(({ id }) => id)));
  }
});

test('all that serves a place is in the tiles of its area, or can be joined by its time', () => {
  const byTime = idsIn(remoteTiles(MANIFEST, new Date('2026-05-01T12:00:00Z')));
  for (const spot of SPOTS) {
    const there = [...byTime, ...idsIn(areaTiles(MANIFEST, spot))];
    const serving = CARDS.filter((one) => servedAreaOf(one, spot) !== null);
    expect(serving.length).toBeGreaterThan(0);
    expect(there).toEqual(expect.arrayContaining(serving.map(({ id }) => id)));
  }
});

// In winter and summer, on the night that the clocks change, and as the week ends.
test.each([
  '2026-01-14T23:50:00Z',
  '2026-07-15T23:50:00Z',
  '2026-03-08T06:30:00Z',
  '2026-11-01T05:30:00Z',
  '2026-05-02T23:59:00Z',
  '2026-05-03T00:00:00Z',
])('at %s all that is in progress or begins before the next tile may is in the tiles before it', (at) => {
  const now = new Date(at);
  const tiles = remoteTiles(MANIFEST, now);
  const seen = new Set<number>();
  const unread = (before: number) =>
    CARDS.filter(
      (one) =>
        one.attendance !== 'in-person' &&
        !seen.has(one.id) &&
        one.schedules.some((schedule) => {
          const span = nextSpan(schedule, now.getTime());
          return span !== null && span.start < now.getTime() + before * 60_000;
        }),
    );
  for (const tile of tiles) {
    expect(unread(tile.fromMinutes).map(({ name }) => name)).toEqual([]);
    for (const id of idsIn([tile])) seen.add(id);
  }
  expect(unread(10_080)).toEqual([]);
});

test('kinds that are not looked for bring no tile', () => {
  const kindsIn = (tiles: readonly TileRef[]) => new Set(tiles.flatMap(({ kinds }) => Object.keys(kinds)));
  expect(kindsIn(tilesAround(MANIFEST, WORCESTER, 100, ['recovery-housing']))).toEqual(
    new Set(['recovery-housing']),
  );
});

function nearTo(spot: Spot, miles: number) {
  return CARDS.map((one) => toCandidate(one, { spot })).filter((candidate) => isWithin(candidate, miles));
}

/** The same for the same seed: a number below `below` each time. */
function makePicker(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function someCard(pick: (below: number) => number): Card {
  for (let turn = 0; turn < 5; turn++) pick(2);
  const from = SPOTS[pick(SPOTS.length)] as Spot;
  const [town, region, postalCode] = TOWNS[pick(TOWNS.length)] as (typeof TOWNS)[number];
  const point =
    pick(4) === 0
      ? { latitude: null, longitude: null }
      : {
          latitude: from.point.latitude + (pick(2_000) - 1_000) / 700,
          longitude: from.point.longitude + (pick(2_000) - 1_000) / 500,
        };
  const attendance = (['in-person', 'in-person', 'online', 'hybrid', 'phone'] as const)[pick(5)] ?? 'online';
  const base = card(`${attendance} ${pick(1_000)}`, 0);
  const time = `${String(pick(24)).padStart(2, '0')}:${String(pick(60)).padStart(2, '0')}`;
  const zone = ['America/New_York', 'Pacific/Honolulu', 'Europe/London', 'Asia/Kolkata'][pick(4)] as string;
  const days = pick(4) === 0 ? [] : pick(5) === 0 ? [0, 1, 2, 3, 4, 5, 6] : [pick(7)];
  return {
    ...base,
    kind: ['meeting', 'family-group', 'recovery-housing', 'peer-support'][pick(4)] as string,
    attendance,
    place: base.place && { ...base.place, town, region, postalCode, ...point },
    schedules: days.map((day) => ({
      ...weekly(day as Weekday, time, [60, 90, 600, null][pick(4)] ?? null),
      timeZone: zone,
    })),
    serviceAreas: pick(3) === 0 ? [AREAS[pick(AREAS.length)] as ServiceArea] : [],
    terms: pick(6) === 0 ? ['attribute:medication-specific'] : [],
  };
}

type Filled<Tile> = Tile & { readonly ids: readonly number[] };

function idsIn(tiles: readonly TileRef[]): number[] {
  return [...new Set(tiles.flatMap((tile) => (tile as Filled<TileRef>).ids))];
}

/** A manifest in which each key of each shelf has a tile of its own. */
function manifestOf(cards: readonly Card[]): Manifest {
  const standings = cards.flatMap((one) =>
    shelvesOf(one, LEXICON.gathers).map((at) => ({ ...at, card: one })),
  );
  const tilesOf = (shelf: Shelf) =>
    [
      ...Map.groupBy(
        standings.filter((at) => at.shelf === shelf),
        ({ key }) => key,
      ),
    ].map(([key, here]) => {
      const latitudes = here.map((at) => Number(at.card.place?.latitude));
      const longitudes = here.map((at) => Number(at.card.place?.longitude));
      return {
        address: `/tiles/${shelf}-${key}.json`,
        count: here.length,
        bytes: 1,
        kinds: Object.fromEntries(here.map((at) => [at.card.kind, 1])),
        ids: here.map((at) => at.card.id),
        first: key,
        last: key,
        ...(isOfPlaces(shelf) && {
          middle: { latitude: latitudes[0], longitude: longitudes[0] },
          bounds: {
            west: Math.min(...longitudes),
            south: Math.min(...latitudes),
            east: Math.max(...longitudes),
            north: Math.max(...latitudes),
          },
        }),
      };
    });
  const places = (shelf: Shelf) => tilesOf(shelf) as unknown as Filled<PlaceTile>[];
  const keys = (shelf: Shelf) => tilesOf(shelf) as unknown as Filled<KeyTile>[];
  return {
    madeAt: '2026-05-01T00:00:00Z',
    places: {
      gatherings: places('gatherings'),
      services: places('services'),
      'medicine-places': places('medicine-places'),
    },
    keys: { times: keys('times'), areas: keys('areas'), 'medicine-times': keys('medicine-times') },
  };
}
