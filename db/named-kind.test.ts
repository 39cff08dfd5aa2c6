import { expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { anyQuery } from '#domain/search/example-cards.ts';
import { termSchema } from '#domain/terms.ts';
import { openDb } from './client.ts';
import { saveListing } from './listings.ts';
import { findListings } from './search.ts';
import { syncTerms } from './terms.ts';

const NOW = new Date('2026-05-01T12:00:00Z');

test('a kind that a coordinator named without code is found by its own name, in both languages', async () => {
  const db = openDb(':memory:');
  const laundry = termSchema.parse({
    vocabulary: 'kind',
    code: 'laundry',
    name: { en: 'Laundry help', es: 'Ayuda con la lavandería' },
    synonyms: { en: ['wash clothes'], es: [] },
    position: 99,
  });
  await syncTerms(db, [...SHIPPED_TERMS, laundry]);
  await saveListing(
    db,
    {
      kind: 'other-support',
      name: 'Bubbles',
      attendance: 'in-person',
      terms: ['kind:laundry', 'need:storage'],
      details: { dimension: 'home' },
    },
    { by: 'maria', at: NOW },
  );
  const cardOf = async (words: string) =>
    (await findListings(db, { ...anyQuery, words }, NOW)).groups[0]?.matches[0]?.card;
  for (const words of ['laundry help', 'Ayuda con la lavandería', 'wash clothes', 'wash cloths']) {
    expect((await cardOf(words))?.name, words).toBe('Bubbles');
  }
  const { total } = await findListings(
    db,
    { ...anyQuery, needs: ['storage'], attendance: ['in-person'] },
    NOW,
  );
  expect(total).toBe(1);
});
