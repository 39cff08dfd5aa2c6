import { beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '#domain/card.ts';
import { KINDS } from '#domain/kinds/index.ts';
import {
  anyQuery,
  card,
  FRIDAY_EVENING,
  inTown,
  TERMS,
  tonight,
  WORCESTER,
  weekly,
} from '#domain/search/example-cards.ts';
import type { Found } from '#domain/search/found.ts';
import { makeLexicon } from '#domain/search/lexicon.ts';
import type { Query } from '#domain/search/query.ts';
import { search } from '#domain/search/search.ts';
import { type Db, openDb } from './client.ts';
import { addFindable } from './example-findable.ts';
import { findListings } from './search.ts';
import { unindexCard } from './search-index.ts';
import { syncTerms } from './terms.ts';

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, TERMS);
});

const add = (...cards: readonly Card[]) => addFindable(db, ...cards);
const find = (query: Query, now = FRIDAY_EVENING) => findListings(db, query, now);
const names = (found: Found) =>
  found.groups.flatMap(({ matches }) => matches.map((match) => match.card.name));
const say = (words: string, change: Partial<Query> = {}) =>
  find({ ...tonight, when: 'any', words, ...change });

const LEXICON = makeLexicon(TERMS, KINDS);
const house = { kind: 'recovery-housing', fellowship: null, schedules: [] };
const online = { attendance: 'online' as const, place: null };
const claim = (stance: 'welcomes' | 'not-accepted' | 'depends-on-members', on = '2026-04-01') => ({
  medication: [
    { medication: 'buprenorphine' as const, stance, conditions: '', source: 'group' as const, by: '', on },
  ],
});

/** A bit of everything, near and far. */
function aTown(): Card[] {
  const cards = [
    card('Serenity', 1),
    card('Serenity on Sunday', 3, { schedules: [weekly(0, '10:00')] }),
    card('Foothill Women', 4, { terms: ['audience:women', 'format:open'], fellowship: 'na' }),
    card('SMART on Friday', 2, { fellowship: 'smart', terms: ['format:open'], languages: ['es', 'xx'] }),
    card('Family Night', 2, { kind: 'family-group', fellowship: 'nar-anon' }),
    card('Second Friday', 2, {
      schedules: [{ ...weekly(5, '19:30'), recurrence: { type: 'monthly', weekday: 5, nth: 2 } }],
    }),
    card('First Friday', 2, {
      schedules: [{ ...weekly(5, '19:30'), recurrence: { type: 'monthly', weekday: 5, nth: 1 } }],
    }),
    card('Late on Friday', 6, { schedules: [weekly(5, '23:00', 90)] }),
    card('Saturday', 6, { schedules: [weekly(6, '08:00')] }),
    card('Every morning', 7, { schedules: [0, 1, 2, 3, 4, 5, 6].map((day) => weekly(day as 0, '07:00')) }),
    card('Hybrid', 8, { attendance: 'hybrid' }),
    card('Hybrid far away', 900, { attendance: 'hybrid' }),
    card('Online', null, online),
    card('Online for a day', null, { ...online, schedules: [weekly(5, '06:00', 1_440)] }),
    card('Somewhere in Worcester', null),
    card(
      'Hidden',
      5,
      inTown({ latitude: 42.3, longitude: -71.8, visibility: 'hidden', precision: 'town', postalCode: null }),
    ),
    card('Sober Home', 9, { ...house, choices: ['level:narr-2'] }),
    card('House for the county', 60, {
      ...house,
      choices: ['level:narr-1', 'childrenWelcome:yes'],
      serviceAreas: [{ type: 'county', code: '25027' }],
    }),
    card('Care for a place', 3, { ...house, kind: 'case-management', terms: ['need:place-to-stay'] }),
    card('Care for food', 3, { ...house, kind: 'case-management', terms: ['need:food'] }),
    card('Care for whatever', 4, { ...house, kind: 'case-management' }),
    card('Bed by phone', null, {
      ...house,
      kind: 'emergency-shelter',
      attendance: 'phone',
      place: null,
      serviceAreas: [{ type: 'state', code: 'MA' }],
    }),
    card('Welcoming', 20, claim('welcomes')),
    card('Welcoming once', 3, claim('welcomes', '2025-01-01')),
    card('It depends', 5, claim('depends-on-members')),
    card('Not here', 1, claim('not-accepted')),
    card('For people on medicine', 30, { terms: ['attribute:medication-specific'] }),
    card('Paused', 1, { status: 'paused', pausedUntil: '2026-05-09' }),
  ];
  for (let index = 0; index < 40; index++) {
    cards.push(
      card(`Group ${index}`, (index * 7) % 30, {
        schedules: [weekly((index % 7) as 0, `${8 + (index % 14)}:30`)],
      }),
    );
  }
  return cards;
}

const plain = (found: Found) => ({
  ...found,
  groups: found.groups.map((group) => ({
    ...group,
    matches: group.matches.map(({ card: { name }, ...match }) => ({ name, ...match })),
  })),
  online: { ...found.online, matches: found.online.matches.map((match) => match.card.name) },
});

test.each<[string, Partial<Query>]>([
  ['tonight', {}],
  ['now', { when: 'now' }],
  ['tomorrow', { when: 'tomorrow' }],
  ['any day', { when: 'any' }],
  ['any kind', { kinds: [] }],
  ['any kind, second page', { kinds: [], when: 'any', page: 2 }],
  ['houses', { kinds: ['recovery-housing'], when: 'any' }],
  ['Sunday mornings', { when: 'any', days: [0], times: ['morning'] }],
  ['a time at which nothing is', { when: 'any', days: [2], times: ['night'], kinds: [] }],
  ['Friday nights', { when: 'any', days: [5, 6], times: ['night', 'evening'] }],
  ['within 3 miles', { withinMiles: 3 }],
  ['to go to', { attendance: ['in-person'] }],
  ['online', { attendance: ['online'] }],
  ['online on any day', { attendance: ['online'], when: 'any' }],
  ['12 steps', { approaches: ['12-step'] }],
  ['SMART', { fellowships: ['smart'] }],
  ['open', { formats: ['open'] }],
  ['for women', { audiences: ['women'] }],
  ['a house with a manager', { kinds: ['recovery-housing'], when: 'any', facts: ['level:narr-2'] }],
  [
    'one of two levels, and children',
    {
      kinds: ['recovery-housing'],
      when: 'any',
      facts: ['level:narr-1', 'level:narr-2', 'childrenWelcome:yes'],
    },
  ],
  ['a place to stay', { needs: ['place-to-stay'], kinds: [], when: 'any' }],
  ['food, then a place to stay', { needs: ['food', 'place-to-stay'], kinds: [], when: 'any' }],
  ['a meeting', { needs: ['meeting'], kinds: [], when: 'any' }],
  [
    'a place to stay, from home',
    { needs: ['place-to-stay'], kinds: [], when: 'any', attendance: ['online'] },
  ],
  ['a place for people on medicine', { needs: ['place-to-stay'], kinds: [], when: 'any', medication: 'any' }],
  ['in Spanish', { languages: ['es'] }],
  ['in a language without a bit', { languages: ['xx'] }],
  ['welcoming', { medication: 'buprenorphine' }],
  ['welcoming, confirmed', { medication: 'buprenorphine', onlyConfirmed: true, kinds: [] }],
  ['welcoming any medicine', { medication: 'any', when: 'any', kinds: [] }],
  ['words', { words: 'serenity' }],
  ['misspelt words', { words: 'sereniy sundy', when: 'any' }],
  ['words and medicine', { words: 'friday', medication: 'methadone' }],
  ['without a place', { spot: null }],
  ['without a place, any day', { spot: null, when: 'any', kinds: [] }],
  ['without a place, words', { spot: null, words: 'hybrid' }],
  [
    'from the far end of the country',
    {
      spot: {
        ...WORCESTER,
        point: { latitude: 34, longitude: -118 },
        town: 'X',
        postalCode: null,
        timeZone: 'America/Los_Angeles',
      },
    },
  ],
])('the database and the core over all cards give the same answer: %s', async (_name, change) => {
  const cards = aTown();
  add(...cards);
  const query = { ...tonight, ...change };
  for (const now of [
    FRIDAY_EVENING,
    new Date('2026-05-02T00:10:00-04:00'),
    new Date('2026-03-08T01:55:00-05:00'),
  ]) {
    expect(plain(await find(query, now))).toEqual(plain(search(cards, query, now, { lexicon: LEXICON })));
  }
});

test('"sereniy" finds Serenity and says what it was taken for', async () => {
  add(...aTown());
  const found = await say('sereniy');
  expect(names(found).slice(0, 2)).toEqual(['Serenity', 'Serenity on Sunday']);
  expect(found.correctedWords).toBe('serenity');
  expect(found.groups[0]?.matches[0]?.highlights).toEqual([{ field: 'name', ranges: [[0, 8]] }]);
});

test('Nar-Anon, Narcan and Narconon stay apart, and "narc-anon" is Nar-Anon', async () => {
  add(
    card('Nar-Anon Tuesday', 1, { kind: 'family-group', fellowship: 'nar-anon' }),
    card('Narcan training', 1, { kind: 'peer-support', fellowship: null }),
    card('Narconon of the Valley', 1, { kind: 'peer-support', fellowship: null }),
  );
  const kinds = { kinds: [] };
  for (const words of ['nar-anon', 'naranon', 'Nar Anon', 'narc-anon', 'narc anon', 'narcanon']) {
    expect(names(await say(words, kinds)), words).toEqual(['Nar-Anon Tuesday']);
  }
  expect((await say('narc-anon', kinds)).correctedWords).toBe('Nar-Anon');
  expect((await say('nar anon', kinds)).correctedWords).toBeNull();
  expect(names(await say('narcan', kinds))).toEqual(['Narcan training']);
  expect(names(await say('narconon', kinds))).toEqual(['Narconon of the Valley']);
});

test('a name that nothing has is not turned into a name one letter away', async () => {
  add(card('Nar-Anon', 1), card('Narconon', 1));
  expect(await say('narcan')).toMatchObject({ groups: [], total: 0, correctedWords: null });
});

test('other words for a kind, a fellowship or a term find it, misspelt too, and the reason is told', async () => {
  add(...aTown());
  const sober = await say('sober house', { kinds: [] });
  expect(names(sober)).toEqual(['Sober Home', 'House for the county']);
  expect(names(await say('homeless', { kinds: [] }))).toEqual([
    'Sober Home',
    'Care for a place',
    'House for the county',
    'Bed by phone',
  ]);
  const suboxone = await say('suboxne', { kinds: [] });
  expect(suboxone).toMatchObject({ correctedWords: 'suboxone', wordsNameMedication: 'buprenorphine' });
  expect(names(suboxone).sort()).toEqual(['It depends', 'Welcoming', 'Welcoming once'].sort());
  expect(suboxone.groups[0]?.matches[0]?.reasons).toContainEqual({ type: 'synonym', word: 'suboxone' });
});

test('"alternative to AA" finds SMART and no AA; "AA" finds AA and no SMART', async () => {
  add(...aTown());
  expect(names(await say('alternative to AA'))).toEqual(['SMART on Friday']);
  expect(names(await say('A.A.'))).not.toContain('SMART on Friday');
  expect(names(await say('A.A.'))).toContain('Serenity');
});

test('who names a group finds it whenever it meets and however far it is', async () => {
  add(...aTown(), card('Kowloon Beginners', 70), card('Far Lighthouse', 800));
  expect(await find({ ...tonight, words: 'serenity' })).toMatchObject({
    groups: [{ key: 'now' }, { key: 'other-days' }],
  });
  expect(await say('kowloon')).toMatchObject({ total: 1, withinMiles: 100 });
  const far = await say('far lighthouse');
  expect(far.withinMiles).toBeNull();
  expect(names(far)[0]).toBe('Far Lighthouse');
});

test('a name that hundreds in the region have is found near, also behind hundreds of other groups', async () => {
  const many = (name: string, miles: number) =>
    Array.from({ length: 310 }, (_, index) => card(`${name} ${index}`, miles));
  add(...many('Lantern', 60), ...many('Other', 1), card('Lantern Women', 8));
  expect(await say('lantern')).toMatchObject({ total: 1, countedAll: true, withinMiles: 25 });
});

test('the words are marked in those near, however many can be joined from home that have them too', async () => {
  const screens = Array.from({ length: 40 }, () => card('Lantern', null, online));
  add(...screens, card('The Old Lantern on Main', 8));
  const found = await say('lantern');
  expect(found.groups[0]?.matches[0]?.highlights).toEqual([{ field: 'name', ranges: [[8, 15]] }]);
});

test('accents, apostrophes and initials do not matter', async () => {
  add(card("Saint James' Hall", 1), card('José Martí', 1));
  expect(names(await say('saint james hall'))).toEqual(["Saint James' Hall"]);
  expect(names(await say("JOSE MARTI'"))).toEqual(['José Martí']);
});

test.each([
  ['operators', 'NOT OR AND NEAR(serenity) name:serenity * ^ -serenity "'],
  ['quotes', '"serenity" OR "" \'; DROP TABLE listings; --'],
  ['NUL', 'serenity\u0000'],
  ['emoji', '🙏 serenity 👩‍👩‍👧'],
  ['64 kB', `serenity ${'x'.repeat(65_536)}`],
  ['ten thousand words', `serenity ${'y z '.repeat(10_000)}`],
  ['an area word', 'serenity 9aonline'],
])('awkward words are only words: %s', async (_name, words) => {
  add(...aTown());
  expect(names(await say(words))).toContain('Serenity');
});

test.each(['🙏', '"', '   ', '*', 'the', 'zzzzzz qqqqq', '9kindmeeting', '\u0000'])(
  '%j finds without an error',
  async (words) => {
    add(...aTown());
    await expect(say(words)).resolves.toMatchObject({ page: 1 });
  },
);

test('only the cards of what is shown are read, also where weekly slots do not tell all the times', async () => {
  const cards = aTown();
  add(...cards);
  const notThisFriday = cards.find(({ name }) => name === 'Second Friday') as Card;
  db.prepare('DELETE FROM cards WHERE listing_id = ?').run(notThisFriday.id);
  expect(names(await find(tonight))).toContain('First Friday');
});

test('an empty database answers every question without an error', async () => {
  for (const query of [
    anyQuery,
    tonight,
    { ...tonight, words: 'serenity' },
    { ...tonight, medication: 'any' as const },
  ]) {
    expect(await find(query)).toMatchObject({ groups: [], total: 0, pageCount: 1 });
  }
});

test('what is joined from home and has just ended is found for the next week', async () => {
  add(card('Just over', null, { ...online, schedules: [weekly(5, '17:55', 30)] }));
  const found = await find(tonight);
  expect(found.online.matches.map((match) => [match.card.name, match.next?.day])).toEqual([
    ['Just over', '2026-05-08'],
  ]);
});

test('noon is no morning, on the day on which it is 11 hours after midnight either', async () => {
  add(card('Noon', 1, { schedules: [weekly(0, '12:00')] }));
  const mornings = { ...tonight, when: 'any', days: [0], times: ['morning'] } as const;
  expect(await find(mornings, new Date('2026-03-07T12:00:00-05:00'))).toMatchObject({
    total: 1,
    ignoredDaysAndTimes: true,
  });
});

test('with no welcome near, "welcomes people on medication" still helps', async () => {
  add(...aTown().filter(({ medication }) => medication.length === 0));
  const found = await find({ ...tonight, medication: 'buprenorphine' });
  expect(found.groups.map(({ key }) => key)).toEqual(['medication-specific', 'unknown']);
  expect(found.groups[1]?.matches[0]?.reasons).toEqual([
    { type: 'medication', standing: { stance: 'unknown', claim: null, isOld: false, isDisputed: false } },
  ]);
});

test('medicine groups: welcomes from farther away first, an old welcome is unknown, who refuses is not shown', async () => {
  add(...aTown());
  const found = await find({ ...tonight, medication: 'buprenorphine' });
  const groups = Object.fromEntries(found.groups.map((group) => [group.key, group]));
  expect(found.groups.map(({ key }) => key)).toEqual([
    'welcomes',
    'medication-specific',
    'with-conditions',
    'unknown',
  ]);
  expect(groups.welcomes).toMatchObject({ total: 1, withinMiles: 100 });
  expect(groups['with-conditions']?.matches.map((match) => match.card.name)).toEqual(['It depends']);
  const unknown = groups.unknown?.matches.map((match) => match.card.name);
  expect(unknown).toContain('Welcoming once');
  expect(names(found)).not.toContain('Not here');
});

test('"only confirmed" leaves out what nobody knows about, unless there is nothing else', async () => {
  add(...aTown());
  const confirmed = { ...tonight, medication: 'buprenorphine' as const, onlyConfirmed: true };
  expect((await find(confirmed)).groups.map(({ key }) => key)).toEqual(['welcomes', 'with-conditions']);
  expect((await find({ ...confirmed, fellowships: ['smart'] })).groups.map(({ key }) => key)).toEqual([
    'unknown',
  ]);
});

test('an app that nobody checked for a year is in no search, here and on a device alike', async () => {
  const app = { ...house, ...online, kind: 'app' };
  const cards = [
    card('Checked app', null, { ...app, checkedOn: '2025-06-01' }),
    card('App checked too long ago', null, { ...app, checkedOn: '2025-04-30' }),
    card('App never checked', null, app),
  ];
  add(...cards);
  for (const { id, checkedOn } of cards) {
    if (checkedOn === null) continue;
    db.prepare(
      `INSERT INTO claims (listing_id, type, details, source, said_by, said_on, method, recorded_by, recorded_at)
       VALUES (?, 'details', '{}', 'organization', '', ?, 'website', 'maria', '')`,
    ).run(id, checkedOn);
  }
  for (const kinds of [['app'], []]) {
    const query = { ...tonight, kinds, when: 'any' as const, attendance: ['online' as const] };
    expect(names(await find(query))).toEqual(['Checked app']);
    expect(names(search(cards, query, FRIDAY_EVENING, { lexicon: LEXICON }))).toEqual(['Checked app']);
  }
});

test('what is taken out of search is not found any more, and new words are soon learnt', async () => {
  const cards = aTown();
  add(...cards);
  expect(await say('serenity')).toMatchObject({ total: 2 });
  unindexCard(db, cards[0]?.id as number);
  expect(names(await say('serenity'))).toEqual(['Serenity on Sunday']);
  add(card('Zebulon', 1));
  const findNewWord = async () => expect(names(await say('zebulun'))).toEqual(['Zebulon']);
  // On a slow machine the words are not read again at once, lest reading them take all the time.
  await vi.waitFor(findNewWord, { timeout: 30_000 });
});

test.each(['before', 'after'])(
  'no search reads the whole table, %s the statistics are gathered',
  async (when) => {
    add(...aTown());
    if (when === 'after') db.exec('ANALYZE');
    const statements = new Set<string>();
    const prepare = db.prepare.bind(db);
    db.prepare = ((sql: string) => {
      statements.add(sql);
      return prepare(sql);
    }) as Db['prepare'];
    await find({ ...tonight, medication: 'any', kinds: [] });
    await find({ ...tonight, needs: ['place-to-stay', 'food'], kinds: [], when: 'any' });
    await find({ ...tonight, words: 'serenity', attendance: ['online'] });
    await say('sereniy friday');
    await find({ ...tonight, spot: null });
    const searching = [...statements].filter(
      (sql) => /\b(cells|words|cards)\b/.test(sql) && sql.includes('WHERE'),
    );
    expect(searching.length).toBeGreaterThan(6);
    for (const sql of searching) {
      const names = [...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, null]);
      const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`);
      const values = names.length > 0 ? [Object.fromEntries(names)] : sql.includes('?') ? [null] : [];
      const rows = plan.all(...values) as { detail: string }[];
      const scans = rows
        .map(({ detail }) => detail)
        .filter((detail) => /^SCAN (cells|cards|listings)\b/.test(detail));
      // The few that last long are an index of their own.
      expect(
        scans.filter((detail) => !detail.includes('cells_lasting_long')),
        sql,
      ).toEqual([]);
    }
  },
);
