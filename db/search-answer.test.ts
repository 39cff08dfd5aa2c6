import { beforeEach, expect, test } from 'vitest';
import { answer } from '#domain/search/answer.ts';
import { FRIDAY_EVENING, TERMS, tonight, WORCESTER } from '#domain/search/example-cards.ts';
import type { Query } from '#domain/search/query.ts';
import { type Db, openDb } from './client.ts';
import { saveListing } from './listings.ts';
import { findListings } from './search.ts';
import { syncTerms } from './terms.ts';

const answerTo = (asked: Query) => answer((query) => findListings(db, query, FRIDAY_EVENING), asked);

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, TERMS);
  const place = { town: 'Worcester', region: 'MA', ...WORCESTER.point, timeZone: WORCESTER.timeZone };
  const house = { kind: 'recovery-housing', name: 'Lantern House', attendance: 'in-person' as const, place };
  await saveListing(db, house, { by: 'test', at: FRIDAY_EVENING });
});

test('words that only another kind holds show that kind, and say so', async () => {
  const { found, query, kindsLeftAside } = await answerTo({
    ...tonight,
    kinds: ['meeting'],
    words: 'lantern',
  });
  expect(kindsLeftAside).toBe(true);
  expect(query.kinds).toEqual([]);
  expect(found.total).toBe(1);
});

test('words that nothing holds keep the kind that was asked for', async () => {
  const asked = { ...tonight, kinds: ['meeting'], words: 'zxqv blorp' };
  expect(await answerTo(asked)).toMatchObject({ query: asked, kindsLeftAside: false });
});

test('without words the kind stands, even when there is nothing', async () => {
  const asked = { ...tonight, kinds: ['meeting'] };
  expect(await answerTo(asked)).toMatchObject({ query: asked, kindsLeftAside: false });
});
