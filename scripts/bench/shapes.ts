import type { Query, Spot } from '#domain/search/query.ts';
import { NOTHING_PRIVATE } from '#domain/search/url.ts';
import { misspell } from './misspell.ts';
import type { Random } from './random.ts';

/** One way people search. */
export type Shape = {
  readonly name: string;
  readonly ask: (spot: Spot, random: Random) => Query;
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
  facts: [],
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
const plain = (change: Partial<Query>, name: string): Shape => ({
  name,
  ask: (spot) => ({ ...tonight(spot), ...change }),
});

export const SHAPES: readonly Shape[] = [
  plain({}, 'tonight near a place'),
  plain({ when: 'now', formats: ['wheelchair'] }, 'now, wheelchair'),
  plain({ withinMiles: 25, when: 'any', days: [2], times: ['evening'] }, 'Tuesday evenings, 25 miles'),
  plain({ when: 'tomorrow', fellowships: ['na'], formats: ['open'] }, 'NA tomorrow, open'),
  plain({ withinMiles: 25, when: 'any', kinds: [] }, 'everything within 25 miles'),
  plain({ kinds: ['recovery-housing'], when: 'any' }, 'houses near a place'),
  plain({ medication: 'buprenorphine' }, 'tonight, welcomes medicine'),
  plain({ attendance: ['online'] }, 'online tonight'),
  {
    name: 'misspelt words near a place',
    ask: (spot, random) => ({ ...tonight(spot), words: misspell(random.pick(NAMES), 1, random) }),
  },
  {
    name: 'misspelt words everywhere',
    ask: (spot, random) => ({
      ...tonight(spot),
      spot: null,
      when: 'any',
      words: misspell(random.pick(NAMES), 1, random),
    }),
  },
];
