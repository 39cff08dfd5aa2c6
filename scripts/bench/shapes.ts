import type { Found } from '#domain/search/found.ts';
import type { Query, Spot } from '#domain/search/query.ts';
import { NOTHING_PRIVATE } from '#domain/search/url.ts';
import type { Bare } from './bare-sql.ts';
import { bareCircle, bareMedication, bareOnline, bareWords } from './bare-sql.ts';
import { misspell } from './misspell.ts';
import type { Random } from './random.ts';

/** One way people search, and the plainest SQL that answers the same. */
export type Shape = {
  readonly name: string;
  readonly ask: (spot: Spot, random: Random) => Query;
  /** `found` tells how far the answer reached, so that both look in the same circle. */
  readonly bare: (query: Query, found: Found, now: Date) => Bare;
};

const tonight = (spot: Spot): Query => ({
  near: '',
  withinMiles: null,
  kinds: ['meeting'],
  fellowships: [],
  approaches: [],
  when: 'today',
  days: [],
  times: [],
  attendance: [],
  needs: [],
  canTravel: true,
  forWhom: 'me',
  formats: [],
  languages: [],
  view: 'list',
  page: 1,
  ...NOTHING_PRIVATE,
  spot,
});

const NAMES =
  'serenity women|just for today|primary purpose|new beginnings|keep it simple|morning light|hope'.split('|');
const circle = (change: Partial<Query>, name: string): Shape => ({
  name,
  ask: (spot) => ({ ...tonight(spot), ...change }),
  bare: bareCircle,
});

export const SHAPES: readonly Shape[] = [
  circle({}, 'tonight near a place'),
  circle({ when: 'now', formats: ['wheelchair'] }, 'now, wheelchair'),
  circle({ withinMiles: 25, when: 'any', days: [2], times: ['evening'] }, 'Tuesday evenings, 25 miles'),
  circle({ when: 'tomorrow', fellowships: ['na'], formats: ['open'] }, 'NA tomorrow, open'),
  circle({ withinMiles: 25, when: 'any', kinds: [] }, 'everything within 25 miles'),
  circle({ kinds: ['recovery-housing'], when: 'any' }, 'houses near a place'),
  {
    name: 'tonight, welcomes medicine',
    ask: (spot) => ({ ...tonight(spot), medication: 'buprenorphine' }),
    bare: bareMedication,
  },
  {
    name: 'online tonight',
    ask: (spot) => ({ ...tonight(spot), attendance: ['online'] }),
    bare: bareOnline,
  },
  {
    name: 'misspelt words near a place',
    ask: (spot, random) => ({ ...tonight(spot), words: misspell(random.pick(NAMES), 1, random) }),
    bare: bareWords,
  },
  {
    name: 'misspelt words everywhere',
    ask: (spot, random) => ({
      ...tonight(spot),
      spot: null,
      when: 'any',
      words: misspell(random.pick(NAMES), 1, random),
    }),
    bare: bareWords,
  },
];
