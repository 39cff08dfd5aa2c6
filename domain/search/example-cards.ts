import type { Card } from '../card.ts';
import type { Schedule, Weekday } from '../schedule/schedule.ts';
import type { Term } from '../terms.ts';
import { type KindFacts, type Lexicon, makeLexicon } from './lexicon.ts';
import type { Query, Spot } from './query.ts';
import { NOTHING_PRIVATE } from './url.ts';

/** Invented cards, words and a place for tests of search: Worcester, Massachusetts, on Friday, May 1, 2026. */

export const WORCESTER: Spot = {
  label: 'Worcester, MA 01608',
  point: { latitude: 42.2626, longitude: -71.8023 },
  timeZone: 'America/New_York',
  postalCode: '01608',
  town: 'Worcester',
  region: 'MA',
  countyCode: '25027',
};

/** Friday, 6:30 in the evening there. */
export const FRIDAY_EVENING = new Date('2026-05-01T18:30:00-04:00');

export const anyQuery: Query = {
  near: '',
  withinMiles: null,
  kinds: [],
  needs: [],
  facts: [],
  fellowships: [],
  approaches: [],
  when: 'any',
  days: [],
  times: [],
  attendance: [],
  canTravel: true,
  forWhom: 'me',
  formats: [],
  languages: [],
  view: 'list',
  page: 1,
  ...NOTHING_PRIVATE,
  spot: null,
};

export const tonight: Query = { ...anyQuery, kinds: ['meeting'], when: 'today', spot: WORCESTER };

export function weekly(weekday: Weekday, time: string, durationMinutes: number | null = 60): Schedule {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return {
    recurrence: { type: 'weekly', weekday, everyWeeks: 1 },
    startMinute: hour * 60 + minute,
    durationMinutes,
    timeZone: 'America/New_York',
    exceptions: [],
  };
}

let lastId = 0;

/** A meeting in Worcester, so many miles north of the middle; null has no known spot. */
export function card(name: string, miles: number | null, change: Partial<Card> = {}): Card {
  lastId += 1;
  return {
    id: lastId,
    slug: `${name.toLowerCase().replace(/[^a-z]+/g, '-')}-${lastId}`,
    kind: 'meeting',
    sorts: [],
    choices: [],
    fellowship: 'aa',
    name,
    organization: null,
    summary: null,
    attendance: 'in-person',
    place: {
      name: null,
      street: null,
      town: 'Worcester',
      county: null,
      region: 'MA',
      postalCode: '01608',
      country: 'US',
      latitude: miles === null ? null : WORCESTER.point.latitude + miles / 69.093,
      longitude: miles === null ? null : WORCESTER.point.longitude,
      timeZone: 'America/New_York',
      precision: 'exact',
      visibility: 'public',
      directions: null,
    },
    schedules: [weekly(5, '19:00')],
    joinUrl: null,
    joinPhone: null,
    phones: [],
    website: null,
    cost: null,
    languages: [],
    terms: [],
    serviceAreas: [],
    medication: [],
    checkedOn: null,
    checkedBy: null,
    listedOn: null,
    listedBy: null,
    missingSince: null,
    status: 'published',
    pausedUntil: null,
    demo: true,
    ...change,
  };
}

export const inTown = (place: Partial<NonNullable<Card['place']>>): Pick<Card, 'place'> => ({
  place: { ...(card('', 0).place as NonNullable<Card['place']>), ...place },
});

const KIND_FACTS: readonly KindFacts[] = [
  { code: 'meeting', needs: ['meeting'], gathers: true },
  { code: 'family-group', needs: ['family'], gathers: true },
  { code: 'recovery-housing', needs: ['place-to-stay'], gathers: false },
  { code: 'peer-support', needs: ['someone-to-talk-to'], gathers: false },
];

const term = (
  vocabulary: Term['vocabulary'],
  code: string,
  name: string,
  synonyms: string[] = [],
  details: Term['details'] = {},
): Term => ({
  vocabulary,
  code,
  name: { en: name, es: name },
  synonyms: { en: synonyms, es: [] },
  details,
  position: 0,
});

export const TERMS: readonly Term[] = [
  term('fellowship', 'aa', 'Alcoholics Anonymous', ['AA', 'A.A.'], { approach: '12-step' }),
  term('fellowship', 'na', 'Narcotics Anonymous', ['NA'], { approach: '12-step' }),
  term('fellowship', 'smart', 'SMART Recovery', ['SMART', 'alternative to AA', 'non 12 step'], {
    approach: 'cognitive-secular',
  }),
  term('fellowship', 'nar-anon', 'Nar-Anon', ['Nar Anon family groups'], { approach: '12-step' }),
  term('approach', '12-step', '12 steps', ['12 step']),
  term('approach', 'cognitive-secular', 'Practical tools', ['secular']),
  term('audience', 'women', 'Women', ["women's"]),
  term('format', 'open', 'Open'),
  term('attribute', 'medication-specific', 'Made for people on medicine', ['suboxone group', 'suboxone']),
  term('kind', 'meeting', 'Meeting', ['meetings']),
  term('kind', 'recovery-housing', 'Recovery housing', ['sober house', 'rehab']),
  term('kind', 'peer-support', 'Peer support', ['rehab']),
  term('need', 'place-to-stay', 'A place to stay', ['homeless']),
  term('need', 'food', 'Food'),
  term('medication', 'buprenorphine', 'Buprenorphine', ['suboxone']),
];

export const LEXICON: Lexicon = makeLexicon(TERMS, KIND_FACTS);
