import { expect, test } from 'vitest';
import { openDb } from './client.ts';
import { saveListing } from './listings.ts';
import { addWelcomeAnswer, getWelcome } from './welcome.ts';

const TODAY = '2026-05-20';

async function withListings(...names: string[]) {
  const db = openDb(':memory:');
  for (const name of names) {
    const input = { kind: 'meeting', name, attendance: 'online' as const };
    await saveListing(db, input, { by: 'ana', at: new Date('2026-05-01T00:00:00Z') });
  }
  const answer = (slug: string, word: 'yes' | 'mixed' | 'no', month = '2026-05') =>
    addWelcomeAnswer(db, slug, { answer: word, month });
  return { db, answer };
}

test('answers are counted by month alone: no row tells who or when', async () => {
  const { db, answer } = await withListings('Nooners');
  for (const word of ['yes', 'yes', 'no'] as const) await answer('nooners', word);
  expect(db.prepare('SELECT * FROM welcome_answers ORDER BY answer').all()).toEqual([
    { listing_id: 1, month: '2026-05', answer: 'no', count: 1 },
    { listing_id: 1, month: '2026-05', answer: 'yes', count: 2 },
  ]);
  expect(await getWelcome(db, 1, TODAY), 'too few to show').toBeNull();
  await answer('nooners', 'mixed', '2026-04');
  await answer('nooners', 'yes', '2025-01');
  expect(await getWelcome(db, 1, TODAY), 'one is too old').toBeNull();
  await answer('nooners', 'yes', '2026-01');
  expect(await getWelcome(db, 1, TODAY)).toEqual({ yes: 3, mixed: 1, no: 1 });
});

test('an answer about nothing, or about what nobody may see, is not counted', async () => {
  const { db, answer } = await withListings('Nooners');
  db.exec('DELETE FROM cards');
  expect(await answer('nooners', 'yes')).toBe(false);
  expect(await answer('no-such', 'yes')).toBe(false);
});
