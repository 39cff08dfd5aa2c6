import { expect, test } from 'vitest';
import type { Card } from '../card.ts';
import { makeCatalogue } from './catalogue.ts';
import { sourceOfCatalogue } from './catalogue-source.ts';
import { countChoices } from './choice-counts.ts';
import { card, FRIDAY_EVENING, LEXICON, tonight, weekly } from './example-cards.ts';
import { PAGE_SIZE } from './found.ts';
import type { Query } from './query.ts';
import { searchFrom } from './search.ts';

const women = { terms: ['audience:women'] };
const CARDS: readonly Card[] = [
  card('AA open', 1, { terms: ['format:open'] }),
  card('AA women, later', 1, { ...women, schedules: [weekly(5, '22:00')] }),
  card('NA women, open', 1, { fellowship: 'na', terms: ['audience:women', 'format:open'] }),
  card('SMART on Sunday', 1, { fellowship: 'smart', schedules: [weekly(0, '19:00')] }),
  card('NA far', 20, { fellowship: 'na' }),
  card('House', 1, { kind: 'recovery-housing', fellowship: null, schedules: [] }),
  card('Refuses methadone', 1, {
    medication: [
      {
        medication: 'methadone',
        stance: 'not-accepted',
        conditions: '',
        source: 'group',
        by: '',
        on: '2026-04-01',
      },
    ],
  }),
];

function countsFor(change: Partial<Query>) {
  const query: Query = { ...tonight, withinMiles: 5, ...change };
  const catalogue = makeCatalogue(LEXICON);
  catalogue.add(CARDS);
  const sourceFor = (one: Query) => sourceOfCatalogue(catalogue, one, FRIDAY_EVENING, LEXICON);
  const found = searchFrom(sourceFor, query, FRIDAY_EVENING, LEXICON, PAGE_SIZE);
  return { found, counts: countChoices(sourceFor, query, found, FRIDAY_EVENING, LEXICON, 25) };
}

test('each choice is counted as if it alone were chosen in its field, with all else as it is', () => {
  const { found, counts } = countsFor({ fellowships: ['na'] });
  expect(found.total).toBe(1);
  expect(counts.fellowship).toEqual({ aa: 3, na: 1 });
  expect(counts.audience).toMatchObject({ women: 1 });
  expect(counts.within).toEqual({ 2: 1, 5: 1, 10: 1, 15: 1, 25: 2 });
});

test('of formats a listing must have all, so one more is counted among those that are left', () => {
  expect(countsFor({ formats: ['open'] }).counts).toMatchObject({
    format: { open: 2 },
    audience: { women: 1 },
  });
});

test('days, times and kinds are counted too, and hours that nobody told are never closed', () => {
  const { counts } = countsFor({});
  expect(counts.day).toMatchObject({ 5: 4, 0: 1 });
  expect(counts.when).toMatchObject({ now: 3, today: 4, any: 5 });
  expect(counts.kind).toEqual({ meeting: 4, 'recovery-housing': 1 });
});

test('who does not accept the chosen medicine is not counted', () => {
  expect(countsFor({ medication: 'methadone' }).counts.fellowship).toMatchObject({ aa: 2, na: 1 });
});

test('without a place nothing is counted', () => {
  expect(countsFor({ spot: null }).counts).toEqual({});
});
