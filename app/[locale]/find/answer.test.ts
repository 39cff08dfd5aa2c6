import { beforeEach, expect, test } from 'vitest';
import { type Db, openDb } from '#db/client.ts';
import { saveListing } from '#db/listings.ts';
import { syncTerms } from '#db/terms.ts';
import { FRIDAY_EVENING, TERMS, tonight, WORCESTER } from '#domain/search/example-cards.ts';
import { answer } from './answer.ts';

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, TERMS);
  const place = { town: 'Worcester', region: 'MA', ...WORCESTER.point, timeZone: WORCESTER.timeZone };
  const house = { kind: 'recovery-housing', name: 'Lantern House', attendance: 'in-person' as const, place };
  await saveListing(db, house, { by: 'test', at: FRIDAY_EVENING });
});

test('words that only another kind holds show that kind, and say so', async () => {
  const { found, query, kindsLeftAside } = await answer(
    db,
    { ...tonight, kinds: ['meeting'], words: 'lantern' },
    FRIDAY_EVENING,
  );
  expect(kindsLeftAside).toBe(true);
  expect(query.kinds).toEqual([]);
  expect(found.total).toBe(1);
});

test('words that nothing holds keep the kind that was asked for', async () => {
  const asked = { ...tonight, kinds: ['meeting'], words: 'zxqv blorp' };
  expect(await answer(db, asked, FRIDAY_EVENING)).toMatchObject({ query: asked, kindsLeftAside: false });
});

test('without words the kind stands, even when there is nothing', async () => {
  const asked = { ...tonight, kinds: ['meeting'] };
  expect(await answer(db, asked, FRIDAY_EVENING)).toMatchObject({ query: asked, kindsLeftAside: false });
});
