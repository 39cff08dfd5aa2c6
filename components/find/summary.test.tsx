import { expect, test } from 'vitest';
import { tonight, WORCESTER } from '#domain/search/example-cards.ts';
import type { Found } from '#domain/search/found.ts';
import type { Query } from '#domain/search/query.ts';
import { rendered } from '../rendered.tsx';
import { Summary } from './summary.tsx';

const asked: Query = { ...tonight, spot: { ...WORCESTER, label: 'Worcester, MA 01608' } };

const some: Found = {
  groups: [],
  total: 3,
  countedAll: true,
  withinMiles: 5,
  widenedFromMiles: null,
  shownWhen: 'today',
  ignoredDaysAndTimes: false,
  correctedWords: null,
  wordsNameMedication: null,
  online: { matches: [], total: 0, countedAll: true },
  page: 1,
  pageCount: 1,
};

const NAMES = {
  'need:work': { name: 'Work', short: 'Work', position: 0 },
  'need:money': { name: 'Money', short: 'Money', position: 1 },
};

const lines = (
  query: Partial<Query>,
  found: Partial<Found>,
  isEvening = false,
  locale?: 'es',
  insteadOfKinds: string[] | null = null,
) =>
  rendered(
    <Summary
      query={{ ...asked, ...query }}
      found={{ ...some, ...found }}
      names={NAMES}
      isEvening={isEvening}
      insteadOfWords={null}
      insteadOfKinds={insteadOfKinds}
    />,
    locale,
  ).split('\n');

test('after five, today is tonight', () => {
  expect(lines({}, {})[0]).toBe('Today near Worcester, MA 01608');
  expect(lines({}, {}, true)[0]).toBe('Tonight near Worcester, MA 01608');
});

test('words of another kind are shown with why', () => {
  const [, , why] = lines({ words: 'sober house', kinds: [] }, {}, false, undefined, ['meeting']);
  expect(why).toBe('“sober house” is not under “Recovery meetings”. This is from all kinds of help.');
});

test('the order is told where it is by distance, and not where it is by words', () => {
  expect(lines({}, {})[1]).toBe('3 found within 5 miles. Nearest first.');
  expect(lines({ words: 'serenity' }, {})[1]).toBe('3 found within 5 miles.');
  expect(lines({}, { total: 1 })[1]).toBe('1 found within 5 miles.');
});

test('what is online is near nobody', () => {
  expect(lines({ attendance: ['online'] }, { withinMiles: null })[0]).toBe('Today, from anywhere');
});

test('a place to live is not something of today', () => {
  expect(lines({ kinds: ['recovery-housing'] }, {})[0]).toBe('Places to live near Worcester, MA 01608');
  expect(lines({ kinds: ['recovery-housing', 'employment'] }, {}, true)[0]).toBe('Near Worcester, MA 01608');
  expect(lines({ kinds: ['employment'], when: 'now' }, { shownWhen: 'now' })[0]).toMatch(
    /^Help with work near/,
  );
  expect(lines({ kinds: ['employment'] }, { shownWhen: 'any' })[1]).toBe(
    '3 found within 5 miles. Nearest first.',
  );
  expect(lines({ kinds: ['recovery-housing'], spot: null }, {}, false, 'es')[0]).toBe(
    'Lugares donde vivir, desde cualquier lugar',
  );
});

test('a heading says no day over welcomes of any day', () => {
  const group = {
    key: 'welcomes' as const,
    matches: [],
    total: 3,
    withinMiles: 5,
    shownWhen: 'any' as const,
  };
  expect(lines({ medication: 'any' }, { groups: [group] })[0]).toBe('Near Worcester, MA 01608');
});

test('nothing near is not called something on other days', () => {
  const none = { total: 0, withinMiles: 100, shownWhen: 'any' as const };
  expect(lines({}, none)[1]).toBe('None found within 100 miles. Try one of the ways below.');
  expect(lines({}, { ...none, online: { matches: [], total: 9, countedAll: true } })[1]).toBe(
    'None found within 100 miles. You can join these from anywhere.',
  );
});

test('days and times that were left aside are told', () => {
  expect(lines({ days: [0] }, { ignoredDaysAndTimes: true, shownWhen: 'any' })[1]).toBe(
    '3 found within 5 miles. Nearest first. Nothing is on at the days and times you chose. These are at other times.',
  );
});

test('needs are the heading, in the order chosen, and each can be made the first', () => {
  const text = lines({ needs: ['money', 'work'], kinds: [], when: 'any' }, { shownWhen: 'any' });
  expect(text[0]).toBe('Money and Work near Worcester, MA 01608');
  expect(text).toContain('Start with: Work');
  expect(text).not.toContain('Start with: Money');
});

test('for whom somebody looks changes the words', () => {
  expect(lines({ forWhom: 'provider' }, {}).join(' ')).toContain('print it');
  expect(lines({ forWhom: 'me' }, {}).join(' ')).not.toContain('print it');
});
