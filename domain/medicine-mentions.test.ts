import { expect, test } from 'vitest';
import { listingSchema } from './listing.ts';
import { medicineMentions } from './medicine-mentions.ts';

const quotes = (text: { notes?: string; summary?: string; whoCannotCome?: string; name?: string }) =>
  medicineMentions(
    listingSchema.parse({ kind: 'meeting', name: 'Serenity', attendance: 'in-person', ...text }),
  ).map(({ field, quote }) => `${field}: ${quote}`);

test('sentences that mention medicine are quoted word for word, whatever they say about it', () => {
  expect(
    quotes({
      notes: 'Ring the bell. MAT friendly! Coffee at 7.\nNo meds talk please',
      summary: 'For people on Suboxone or methadone; all are welcome.',
      whoCannotCome: 'Nadie que tome medicación sin receta.',
    }),
  ).toEqual([
    'summary: For people on Suboxone or methadone;',
    'whoCannotCome: Nadie que tome medicación sin receta.',
    'notes: MAT friendly!',
    'notes: No meds talk please',
  ]);
});

test('words that only look alike are none', () => {
  expect(
    quotes({
      notes: 'Bring a yoga matter. Meditation at 6. The mats are ours. Format: open. Medical school.',
    }),
  ).toEqual([]);
  expect(quotes({ notes: 'Bring your yoga mat.' })).toEqual([]);
});

test('of a long sentence the part around the word is quoted', () => {
  const [quote = ''] = quotes({ notes: `${'very '.repeat(80)}methadone ${'long '.repeat(80)}` });
  expect(quote).toMatch(/^notes: … .*methadone.* …$/);
  expect(quote.length).toBeLessThan(270);
});

test('a text made to make matching slow is read in no time', () => {
  const began = performance.now();
  quotes({ notes: `${'bupmedicatio'.repeat(400)} mat${'medications'.repeat(10)}` });
  expect(performance.now() - began).toBeLessThan(50);
});
