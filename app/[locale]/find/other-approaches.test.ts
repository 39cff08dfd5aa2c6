import { beforeEach, expect, test } from 'vitest';
import { type Db, openDb } from '#db/client.ts';
import { saveListing } from '#db/listings.ts';
import { findListings } from '#db/search.ts';
import { syncTerms } from '#db/terms.ts';
import { FRIDAY_EVENING, TERMS, tonight, WORCESTER, weekly } from '#domain/search/example-cards.ts';
import type { Query } from '#domain/search/query.ts';
import { otherApproaches } from './other-approaches.ts';

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
  const found = await findListings(db, query, FRIDAY_EVENING);
  return (await otherApproaches(db, query, found, FRIDAY_EVENING)).map(({ card }) => card.name);
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
