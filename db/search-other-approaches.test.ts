import { beforeEach, expect, test } from 'vitest';
import { FRIDAY_EVENING, LEXICON, TERMS, tonight, WORCESTER, weekly } from '#domain/search/example-cards.ts';
import { otherApproaches } from '#domain/search/other-approaches.ts';
import type { Query } from '#domain/search/query.ts';
import { type Db, openDb } from './client.ts';
import { saveListing } from './listings.ts';
import { findListings } from './search.ts';
import { syncTerms } from './terms.ts';

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, TERMS);
  const meet = (name: string, fellowship: string, north: number) =>
    saveListing(
      db,
      {
        kind: 'meeting',
        name,
        fellowship,
        attendance: 'in-person',
        place: {
          town: 'Worcester',
          region: 'MA',
          latitude: WORCESTER.point.latitude + north,
          longitude: WORCESTER.point.longitude,
          timeZone: WORCESTER.timeZone,
        },
        schedules: [weekly(5, '20:00')],
      },
      { by: 'test', at: FRIDAY_EVENING },
    );
  for (let index = 0; index < 30; index++) await meet(`AA ${index}`, index % 2 ? 'aa' : 'na', index / 10_000);
  await meet('SMART', 'smart', 0.02);
});

const others = async (change: Partial<Query> = {}) => {
  const query = { ...tonight, ...change };
  const find = (one: Query, size?: number) => findListings(db, one, FRIDAY_EVENING, size);
  return (await otherApproaches(find, LEXICON, query, await find(query))).map(({ card }) => card.name);
};

test('where the first page holds 12-step groups alone, the nearest group of another kind is shown too', async () => {
  expect(await others()).toEqual(['SMART']);
});

test('nothing is added to what somebody chose, nor to later pages, nor where two are shown', async () => {
  expect(await others({ approaches: ['12-step'] })).toEqual([]);
  expect(await others({ fellowships: ['aa'] })).toEqual([]);
  expect(await others({ page: 2 })).toEqual([]);
  expect(await others({ words: 'smart' })).toEqual([]);
});
