import { expect, test } from 'vitest';
import type { CoarseChoices } from './query.ts';
import { API_DEFAULTS, coarseToQuery, FINDER_DEFAULTS, parseCoarse, parsePrivate } from './url.ts';

const parse = (query: string) => parseCoarse(new URLSearchParams(query), FINDER_DEFAULTS);
const plain = parse('').choices;

test('an empty address means meetings today for the finder and everything on any day for the API', () => {
  expect(plain).toMatchObject({ kinds: ['meeting'], when: 'today', near: '', withinMiles: null, page: 1 });
  expect(parseCoarse(new URLSearchParams(), API_DEFAULTS).choices).toMatchObject({ kinds: [], when: 'any' });
});

test('what cannot be read is dropped and named, and the rest still counts', () => {
  const { choices, dropped } = parse(
    'near=zzz&day=99&page=abc&q=%00&within=-5&kind=<b>&view=globe&time=evening',
  );
  expect(choices).toMatchObject({ near: 'zzz', days: [], page: 1, withinMiles: null, times: ['evening'] });
  expect(dropped.sort()).toEqual(['day', 'kind', 'page', 'view', 'within']);
});

test('empty values, as a form sends them for what was left alone, are no complaint', () => {
  expect(parse('near=&within=&kind=&day=&when=&page=')).toEqual({ choices: plain, dropped: [] });
});

test('repeated keys add up, commas too, and a single-valued key keeps its last value', () => {
  const { choices } = parse('day=6&day=0,6&near=95112&near=01608&format=open,women&format=open');
  expect(choices).toMatchObject({ days: [0, 6], near: '01608', formats: ['open', 'women'] });
});

test('a weekday alone means that day of any week, not today', () => {
  expect(parse('day=2').choices.when).toBe('any');
  expect(parse('day=2&when=today').choices.when).toBe('today');
});

test('NUL, direction marks and 64 kB of place are cut down to a short clean text', () => {
  const { choices } = parse(`near=${encodeURIComponent(`\u0000\u202e95112 ${'x'.repeat(65_536)}`)}`);
  expect(choices.near.startsWith('95112 xx')).toBe(true);
  expect(choices.near.length).toBeLessThanOrEqual(100);
});

test('thousands of keys are not read to the end', () => {
  const { choices } = parse(`${'day=1&'.repeat(50_000)}day=2`);
  expect(choices.days).toEqual([1]);
});

test('a code that no vocabulary holds is dropped instead of finding nothing', () => {
  const known = { kinds: ['meeting'], fellowships: ['aa'] };
  const { choices, dropped } = parseCoarse(
    new URLSearchParams('kind=spaceship&fellowship=aa&fellowship=zz'),
    FINDER_DEFAULTS,
    known,
  );
  expect(choices).toMatchObject({ kinds: ['meeting'], fellowships: ['aa'] });
  expect(dropped).toEqual(['kind', 'fellowship']);
});

const everything: CoarseChoices = {
  near: 'San José, CA',
  withinMiles: 25,
  kinds: ['meeting', 'recovery-housing'],
  fellowships: ['aa', 'smart'],
  approaches: ['12-step'],
  when: 'tomorrow',
  days: [0, 6],
  times: ['evening', 'night'],
  attendance: ['in-person', 'online'],
  needs: ['work', 'money'],
  facts: ['level:narr-2', 'walkIn:yes'],
  canTravel: true,
  forWhom: 'provider',
  formats: ['open', 'wheelchair'],
  languages: ['es'],
  view: 'map',
  page: 3,
};

test.each([
  ['nothing', plain],
  ['everything', everything],
  ['any kind', { ...plain, kinds: [] }],
  ['needs in their order', { ...plain, needs: ['money', 'food'], kinds: [], when: 'any' }],
  ['somebody who cannot travel', { ...plain, canTravel: false, attendance: ['online'] }],
  ['any day', { ...plain, when: 'any' }],
  ['a weekday', { ...plain, when: 'any', days: [3] }],
  ['a weekday, today only', { ...plain, when: 'today', days: [3] }],
] as [string, CoarseChoices][])('written into a URL and read again, %s is the same', (_name, choices) => {
  for (const defaults of [FINDER_DEFAULTS, API_DEFAULTS]) {
    const query = coarseToQuery(choices, defaults).toString();
    expect(parseCoarse(new URLSearchParams(query), defaults)).toEqual({ choices, dropped: [] });
  }
});

test('defaults stay out of the URL', () => {
  expect(coarseToQuery(plain, FINDER_DEFAULTS).toString()).toBe('');
});

test('private choices are read with the same leniency', () => {
  const body = new URLSearchParams({
    words: '  sereniy \n group\u0000 ',
    medication: 'aspirin',
    onlyConfirmed: 'on',
    audience: 'women',
  });
  expect(parsePrivate(body)).toEqual({
    words: 'sereniy group',
    medication: null,
    onlyConfirmed: true,
    audiences: ['women'],
  });
  expect(parsePrivate(new URLSearchParams({ words: 'x'.repeat(65_536) })).words).toHaveLength(200);
});
