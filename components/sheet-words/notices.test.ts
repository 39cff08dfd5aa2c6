import { expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { listingSchema } from '#domain/listing.ts';
import { card } from '#domain/search/example-cards.ts';
import { NOTHING_LOCAL } from '#domain/site/local.ts';
import { termNames } from '../term-names.ts';
import { sheetItem } from './sheet-item.ts';
import { sheetWords } from './words.ts';

const NOW = new Date('2026-05-01T18:30:00-04:00');

function factsOf(kind: string, details: Record<string, unknown>, locale: 'en' | 'es' = 'en') {
  const { online, organization, email, whoCanCome, whoCannotCome, minimumAge, maximumAge, ...rest } =
    listingSchema.parse({ kind, name: 'Place', attendance: 'in-person', details });
  const { whatToBring, howToStart, wait, notes } = rest;
  const more = {
    ...{ online, organization, email, whoCanCome, whoCannotCome, minimumAge, maximumAge },
    ...{ whatToBring, howToStart, wait, notes, details: rest.details },
  };
  const listing = { card: card('Place', 1, { kind, fellowship: null, schedules: [] }), more, claims: [] };
  return sheetItem(sheetWords(locale), listing, termNames(SHIPPED_TERMS, locale), NOTHING_LOCAL, NOW).facts;
}

test('on paper, detox says first what it may do, and other treatment does not', () => {
  const [first] = factsOf('treatment', { levels: ['detox'] });
  expect(first).toBe(
    'Detox alone can raise the risk of return to use and overdose. Ask about medicine and care afterwards.',
  );
  expect(factsOf('treatment', { levels: ['outpatient'] }).join(' ')).not.toContain('Detox');
});

test('on paper, an app says that nobody rates it, in Spanish too', () => {
  expect(factsOf('app', {})).toEqual(['No service rates these apps; read what they do with your data.']);
  expect(factsOf('app', {}, 'es')[0]).toContain('Ningún servicio califica');
});
