import { expect, test } from 'vitest';
import type { Card } from '../card.ts';
import {
  anyQuery,
  card,
  FRIDAY_EVENING,
  inTown,
  LEXICON,
  tonight,
  WORCESTER,
  weekly,
} from './example-cards.ts';
import type { Found } from './found.ts';
import type { Query } from './query.ts';
import { search } from './search.ts';

const find = (cards: readonly Card[], query: Query, now = FRIDAY_EVENING) =>
  search(cards, query, now, { lexicon: LEXICON });
const names = (found: Found) =>
  Object.fromEntries(found.groups.map(({ key, matches }) => [key, matches.map((match) => match.card.name)]));

const many = (count: number, miles: number, change: Partial<Card> = {}) =>
  Array.from({ length: count }, (_, index) => card(`Group ${index}`, miles, change));

test('tonight is told apart from now, and each is nearest first', () => {
  const found = find(
    [
      card('Far and soon', 4),
      card('Near and late', 1, { schedules: [weekly(5, '21:00')] }),
      card('Near and soon', 1),
      card('Half over', 1.5, { schedules: [weekly(5, '18:00')] }),
      card('This morning', 0, { schedules: [weekly(5, '07:00')] }),
      card('Tomorrow', 0, { schedules: [weekly(6, '19:00')] }),
    ],
    tonight,
  );
  expect(names(found)).toMatchObject({
    now: ['Near and soon', 'Half over', 'Far and soon'],
    'later-today': ['Near and late'],
  });
  expect(found.groups[0]?.matches[1]).toMatchObject({ minutesUntilStart: -30 });
  expect(found.groups[0]?.matches[0]?.next?.start.toISOString()).toBe('2026-05-01T23:00:00.000Z');
});

test('with less than a dozen tonight, tomorrow follows; with a dozen it does not', () => {
  const tomorrow = card('Tomorrow', 1, { schedules: [weekly(6, '19:00')] });
  expect(names(find([...many(2, 1), tomorrow], tonight)).tomorrow).toEqual(['Tomorrow']);
  expect(names(find([...many(12, 1), tomorrow], tonight))).not.toHaveProperty('tomorrow');
});

test('just after midnight, what began before it is still now, and today is the new day', () => {
  const cards = [
    card('Begun on Friday', 1, { schedules: [weekly(5, '23:30')] }),
    card('Saturday at half past one', 1, { schedules: [weekly(6, '01:30')] }),
    card('Saturday evening', 1, { schedules: [weekly(6, '19:00')] }),
  ];
  const found = find(cards, tonight, new Date('2026-05-02T00:15:00-04:00'));
  expect(names(found)).toMatchObject({
    now: ['Begun on Friday', 'Saturday at half past one'],
    'later-today': ['Saturday evening'],
  });
});

test('when tonight is over, tomorrow is shown and the answer says so', () => {
  const cards = [card('Morning', 1, { schedules: [weekly(5, '07:00'), weekly(6, '07:00')] })];
  const found = find(cards, tonight);
  expect(names(found)).toEqual({ tomorrow: ['Morning'] });
  expect(found.shownWhen).toBe('tomorrow');
  const sunday = [card('Sunday', 1, { schedules: [weekly(0, '07:00')] })];
  expect(find(sunday, tonight)).toMatchObject({ shownWhen: 'any', groups: [{ key: 'any-day' }] });
});

test('when nothing is on the chosen weekday and time of day, they are left aside and the answer says so', () => {
  const found = find([card('Friday', 1)], { ...tonight, when: 'any', days: [2], times: ['night'] });
  expect(found).toMatchObject({ ignoredDaysAndTimes: true, total: 1 });
  expect(find([card('Friday', 1)], { ...tonight, when: 'any', days: [5] }).ignoredDaysAndTimes).toBe(false);
});

test('the radius is the smallest with enough choice', () => {
  expect(find([...many(12, 1), ...many(5, 8)], tonight)).toMatchObject({ withinMiles: 2, total: 12 });
  expect(find([...many(11, 1), ...many(5, 8)], tonight)).toMatchObject({ withinMiles: 10, total: 16 });
  expect(find([...many(3, 1), ...many(5, 60)], tonight)).toMatchObject({ withinMiles: 25, total: 3 });
  expect(find([card('Only one', 70)], tonight)).toMatchObject({ withinMiles: 100, widenedFromMiles: null });
});

test('a chosen radius that holds nothing is widened, and by how much is told', () => {
  const found = find([card('A', 12), card('B', 40)], { ...tonight, withinMiles: 5 });
  expect(found).toMatchObject({ withinMiles: 15, widenedFromMiles: 5, total: 1 });
  expect(find([card('A', 4), card('B', 12)], { ...tonight, withinMiles: 5 })).toMatchObject({
    withinMiles: 5,
    widenedFromMiles: null,
    total: 1,
  });
});

test('what is read as the same distance goes by start, and equal starts are shuffled by day, not by fellowship', () => {
  const place = 0.51;
  const early = card('Early', place + 0.01, { schedules: [weekly(5, '18:45')] });
  expect(names(find([card('Late', place), early], tonight)).now?.[0]).toBe('Early');
  const pair = [card('Ours', place, { fellowship: 'aa' }), card('Theirs', place, { fellowship: 'smart' })];
  const firstOn = (day: number) =>
    names(find(pair, tonight, new Date(FRIDAY_EVENING.getTime() + day * 7 * 86_400_000))).now?.[0];
  const firsts = Array.from({ length: 60 }, (_, week) => firstOn(week));
  expect(firsts.filter((name) => name === 'Ours').length).toBeGreaterThan(15);
  expect(firsts.filter((name) => name === 'Theirs').length).toBeGreaterThan(15);
  expect(firstOn(3)).toBe(firstOn(3));
});

test('who is in town without a known spot is found, after those whose distance is known', () => {
  const unknown = card('Somewhere in town', null);
  const elsewhere = card(
    'Somewhere else',
    null,
    inTown({ latitude: null, longitude: null, town: 'Boston', postalCode: '02108' }),
  );
  const found = find([unknown, elsewhere, card('Known', 3)], tonight);
  expect(names(found).now).toEqual(['Known', 'Somewhere in town']);
  expect(found.groups[0]?.matches[1]).toMatchObject({ distanceMeters: null, reasons: [{ type: 'in-town' }] });
});

test('services have no set time and stand in their own groups, near ones apart from those that serve the county', () => {
  const house = { kind: 'recovery-housing', fellowship: null, schedules: [] };
  const found = find(
    [
      card('Meeting', 1),
      card('House near', 2, house),
      card('Serves the county', 60, { ...house, serviceAreas: [{ type: 'county', code: '25027' }] }),
      card('Serves the ZIP code', 70, { ...house, serviceAreas: [{ type: 'zip', code: '01608' }] }),
      card('Near and serves', 1, { ...house, serviceAreas: [{ type: 'state', code: 'MA' }] }),
      card('Serves another county', 60, { ...house, serviceAreas: [{ type: 'county', code: '25025' }] }),
    ],
    { ...tonight, kinds: [] },
  );
  expect(names(found)).toEqual({
    now: ['Meeting'],
    'no-set-time': ['Near and serves', 'House near', 'Serves another county'],
    'serves-your-area': ['Serves the ZIP code', 'Serves the county'],
  });
  expect(found.groups[1]?.matches[0]).toMatchObject({ servesArea: true });
});

test('what is paused is not tonight, what is cancelled tonight comes another day, what is over is nowhere', () => {
  const found = find(
    [
      card('Paused', 1, { status: 'paused' }),
      card('Paused until Saturday', 1, {
        status: 'paused',
        pausedUntil: '2026-05-02',
        schedules: [weekly(5, '19:00'), weekly(6, '19:00')],
      }),
      card('Cancelled', 1, { schedules: [{ ...weekly(5, '19:00'), exceptions: [{ on: '2026-05-01' }] }] }),
      card('Over', 1, { schedules: [{ ...weekly(5, '19:00'), validUntil: '2026-04-24' }] }),
      card('Draft', 1, { status: 'draft' }),
      card('Ended', 1, { status: 'ended' }),
    ],
    { ...tonight, when: 'any' },
  );
  expect(found.groups.map(({ key, total }) => [key, total])).toEqual([
    ['any-day', 2],
    ['no-set-time', 1],
  ]);
  expect(names(found)['any-day']).toEqual(['Paused until Saturday', 'Cancelled']);
  expect(found.groups[0]?.matches[1]?.next?.day).toBe('2026-05-08');
});

test('the next few online stand beside what is near, soonest first, without those that began long ago', () => {
  const online = { attendance: 'online' as const, place: null };
  const found = find(
    [
      card('Near', 1),
      card('In an hour', null, { ...online, schedules: [weekly(5, '19:30')] }),
      card('Half over', null, { ...online, schedules: [weekly(5, '18:00')] }),
      card('Just begun', null, { ...online, schedules: [weekly(5, '18:25')] }),
      card('Tomorrow', null, { ...online, schedules: [weekly(6, '19:30')] }),
    ],
    tonight,
  );
  expect(found.online.matches.map((match) => match.card.name)).toEqual(['Just begun', 'In an hour']);
  expect(found.total).toBe(1);
});

test('for what is joined from home, tonight is the evening of the visitor', () => {
  const inHawaii = {
    attendance: 'online' as const,
    place: null,
    // 6 pm on Friday in Honolulu is midnight to Saturday in Worcester.
    schedules: [{ ...weekly(5, '18:00'), timeZone: 'Pacific/Honolulu' }],
  };
  const cards = [card('Aloha', null, inHawaii)];
  const online = { ...tonight, attendance: ['online' as const] };
  expect(find(cards, online)).toMatchObject({ shownWhen: 'tomorrow', total: 1 });
  expect(find(cards, { ...online, spot: { ...WORCESTER, timeZone: 'America/Los_Angeles' } })).toMatchObject({
    shownWhen: 'today',
    total: 1,
  });
});

test('a 12-step filter never returns SMART, whatever a feed says of one meeting', () => {
  const cards = [
    card('AA', 1),
    card('SMART', 1, { fellowship: 'smart', terms: ['approach:12-step'] }),
    card('Of no fellowship', 1, { fellowship: null, terms: ['approach:12-step'] }),
  ];
  const found = find(cards, { ...tonight, approaches: ['12-step'] });
  expect(names(found).now?.toSorted()).toEqual(['AA', 'Of no fellowship']);
});

test('of formats it must have all, of audiences and languages any', () => {
  const cards = [
    card('Open and accessible', 1, { terms: ['format:open', 'access:wheelchair'], languages: ['es'] }),
    card('Open', 1, { terms: ['format:open', 'audience:women'], languages: ['en', 'es'] }),
    card('Seniors', 1, { terms: ['audience:seniors'] }),
  ];
  const found = (change: Partial<Query>) => names(find(cards, { ...tonight, ...change })).now?.toSorted();
  expect(found({ formats: ['open', 'wheelchair'] })).toEqual(['Open and accessible']);
  expect(found({ audiences: ['women', 'seniors'] })).toEqual(['Open', 'Seniors']);
  expect(found({ languages: ['es', 'fr'] })).toEqual(['Open', 'Open and accessible']);
});

test('pages go on through the groups, and a page too far is the last one', () => {
  const cards = [...many(30, 1), ...many(25, 1, { schedules: [weekly(5, '22:00')] })];
  const second = find(cards, { ...tonight, page: 2 });
  expect(second.groups.map(({ key, matches, total }) => [key, matches.length, total])).toEqual([
    ['now', 5, 30],
    ['later-today', 20, 25],
  ]);
  expect(find(cards, { ...tonight, page: 99 })).toMatchObject({ page: 3, pageCount: 3, total: 55 });
});

test('nothing at all is an empty answer, not an error', () => {
  for (const query of [
    tonight,
    anyQuery,
    { ...tonight, words: 'serenity' },
    { ...tonight, medication: 'any' as const },
  ]) {
    expect(find([], query)).toMatchObject({ groups: [], total: 0, page: 1, pageCount: 1 });
  }
});

test('without a place, today is ordered by start and any day by number', () => {
  const cards = [card('Later', 1, { schedules: [weekly(5, '20:00')] }), card('Sooner', 900)];
  expect(names(find(cards, { ...tonight, spot: null })).now).toEqual(['Sooner', 'Later']);
  expect(names(find(cards, anyQuery))['any-day']).toEqual(['Later', 'Sooner']);
});
