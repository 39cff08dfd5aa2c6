import { expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { openDb } from './client.ts';
import { saveListing } from './listings.ts';
import { remakeCards } from './remake-cards.ts';
import { syncTerms } from './terms.ts';

const NOW = new Date('2026-05-01T12:00:00Z');

test('cards that an older program wrote are made anew once, and drafts still have none', async () => {
  const db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
  const author = { by: 'maria', at: NOW };
  const pantry = { kind: 'food', attendance: 'in-person' as const, details: { form: ['pantry'] } };
  await saveListing(db, { ...pantry, name: 'Kitchen Door' }, author);
  await saveListing(db, { ...pantry, name: 'Not Yet', status: 'draft' }, author);
  const cards = () => db.prepare('SELECT card FROM cards').pluck().all() as string[];
  const sorts = () => cards().map((card) => JSON.parse(card).sorts);
  expect(sorts()).toEqual([['pantry']]);
  db.prepare(`UPDATE cards SET card = json_remove(card, '$.sorts')`).run();

  expect(sorts()).toEqual([undefined]);
  expect(await remakeCards(db, NOW)).toBe(2);
  expect(sorts()).toEqual([['pantry']]);
  expect(await remakeCards(db, NOW)).toBe(0);
});
