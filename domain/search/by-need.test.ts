import { describe, expect, test } from 'vitest';
import { KINDS } from '../kinds/index.ts';
import { anyQuery, card, FRIDAY_EVENING, inTown, TERMS, WORCESTER } from './example-cards.ts';
import type { Found } from './found.ts';
import { makeLexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import { search } from './search.ts';

const lexicon = makeLexicon(TERMS, KINDS);
const service = (name: string, miles: number | null, kind: string, sort?: string, more = {}) =>
  card(name, miles, { kind, sorts: sort ? [sort] : [], fellowship: null, schedules: [], ...more });
const inCounty = { serviceAreas: [{ type: 'county' as const, code: '25027' }] };
const inState = { serviceAreas: [{ type: 'state' as const, code: 'MA' }] };
const byPhone = { attendance: 'phone' as const, place: null };

const CARDS = [
  service('Second job center', 1, 'employment', 'job-center'),
  service('Job center', 0.5, 'employment', 'job-center'),
  service('Training', 0.2, 'employment', 'training'),
  service('State program', 3, 'employment', 'vocational-rehabilitation'),
  service('Job coach', 4, 'employment', 'supported-employment'),
  service('Care team for work', 0.1, 'case-management', undefined, { terms: ['need:work'] }),
  service('Care team for food', 0.1, 'case-management', undefined, { terms: ['need:food'] }),
  service('Benefits desk', 2, 'income-and-benefits', 'cash-assistance', { terms: ['need:money'] }),
  service('House', 0.1, 'recovery-housing', 'narr-2'),
];

const find = (cards: typeof CARDS, over: Partial<Query>, pageSize?: number) =>
  search(cards, { ...anyQuery, spot: WORCESTER, ...over }, FRIDAY_EVENING, {
    lexicon,
    ...(pageSize && { pageSize }),
  });
const told = ({ groups }: Found) =>
  groups.map(({ key, need, matches }) => [need, key, matches.map((match) => match.card.name)]);

describe('work and money', () => {
  test('one of each sort of help with work before a second of any, then others, then money', () => {
    expect(told(find(CARDS, { needs: ['work', 'money'] }))).toEqual([
      [
        'work',
        'need-near',
        ['Job coach', 'State program', 'Job center', 'Training', 'Second job center', 'Care team for work'],
      ],
      ['money', 'need-near', ['Benefits desk']],
    ]);
  });

  test('in the order chosen, and nothing twice: who helps with both stands under the first', () => {
    const both = service('Both', 1, 'income-and-benefits', 'taxes', { terms: ['need:work', 'need:money'] });
    const groups = told(find([...CARDS, both], { needs: ['money', 'work'] }));
    expect(groups.map(([need]) => need)).toEqual(['money', 'work']);
    expect(JSON.stringify(groups).match(/"Both"/g)).toHaveLength(1);
  });

  test('of one need all are told, page by page', () => {
    const first = find(CARDS, { needs: ['work'] }, 4);
    expect(first).toMatchObject({ total: 6, page: 1, pageCount: 2 });
    const second = find(CARDS, { needs: ['work'], page: 2 }, 4);
    expect([...told(first), ...told(second)].flatMap(([, , names]) => names)).toHaveLength(6);
  });
});

test('a need is hard: what does not answer it is not shown, however near', () => {
  const names = told(find(CARDS, { needs: ['food'] })).flatMap(([, , names]) => names);
  expect(names).toEqual(['Care team for food']);
});

test('of a sort, who serves the county comes before who is nearer; then who can be reached from anywhere', () => {
  const cards = [
    service('Near', 1, 'legal-aid'),
    service('Serves the county', 60, 'legal-aid', undefined, inCounty),
    service('By phone in the state', null, 'legal-aid', undefined, { ...byPhone, ...inState }),
  ];
  const found = find(cards, { needs: ['legal'] });
  expect(told(found)).toEqual([
    ['legal', 'need-near', ['Serves the county', 'Near']],
    ['legal', 'need-anywhere', ['By phone in the state']],
  ]);
  expect(found.groups[0]?.withinMiles).toBe(25);
});

test('where nothing is near, what serves the county is shown, and then how far the search went', () => {
  const cards = [
    service('Van', null, 'transport', 'dial-a-ride', { ...byPhone, ...inCounty }),
    service('Far away', 40, 'transport', 'dial-a-ride'),
  ];
  const found = find(cards, { needs: ['rides'] });
  expect(told(found).map(([, key]) => key)).toEqual(['need-serves-county', 'need-farther']);
  expect(found.groups[1]?.withinMiles).toBeGreaterThanOrEqual(40);
});

test('a meeting is found by the clock, and of people in recovery there are two approaches where there are two', () => {
  const meetings = [1, 2, 3, 4].map((miles) => card(`AA ${miles}`, miles, { fellowship: 'aa' }));
  const smart = card('SMART', 9, { fellowship: 'smart' });
  expect(told(find([...meetings, smart], { needs: ['meeting'] }))[0]?.[1]).toBe('now');
  const [, , names] = told(find([...meetings, smart], { needs: ['people-in-recovery'] }))[0] ?? [];
  expect((names as string[]).slice(0, 2)).toEqual(['AA 1', 'SMART']);
});

test('an office of another state with a phone is not for here, unless it says that it serves here', () => {
  const texas = inTown({ region: 'TX', latitude: null, longitude: null });
  const phone = { attendance: 'phone' as const, ...texas };
  const cards = [
    service('Texas line', null, 'legal-aid', undefined, phone),
    service('Line of another county', null, 'legal-aid', undefined, {
      ...byPhone,
      serviceAreas: [{ type: 'county' as const, code: '17031' }],
    }),
    service('Texas line for all', null, 'legal-aid', undefined, {
      ...phone,
      serviceAreas: [{ type: 'anywhere' as const }],
    }),
  ];
  expect(told(find(cards, { needs: ['legal'] })).flatMap(([, , names]) => names)).toEqual([
    'Texas line for all',
  ]);
});

test('without a place, what can be reached from anywhere', () => {
  const line = service('Line', null, 'legal-aid', undefined, byPhone);
  const found = find([line, ...CARDS], { needs: ['legal'], spot: null, attendance: ['online'] });
  expect(told(found).flatMap(([, , names]) => names)).toEqual(['Line']);
});
