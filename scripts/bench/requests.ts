import type { Random } from './random.ts';

/** One thing that a browser or a program asks of the server. */
export type Asked = {
  readonly name: string;
  readonly path: string;
  /** Sent as a form when it is there: what must be in no address. */
  readonly form?: Readonly<Record<string, string>>;
};

export type Known = { readonly zips: readonly string[]; readonly slugs: readonly string[] };

const WORDS =
  'serenity|sereniy women|just for todya|new beginings|candlelight|hope|suboxone|sober house'.split('|');
const CHOICES = [
  '',
  '&when=now',
  '&when=tomorrow&format=open',
  '&kind=recovery-housing',
  '&within=25&day=2&time=evening',
  '&attendance=online',
  '&kind=meeting&fellowship=na',
];

/** What people ask for in some proportion: places most of all, then words, listings, the first page, the API. */
const MIX: readonly (readonly [share: number, ask: (known: Known, random: Random) => Asked])[] = [
  [0.1, (_known, random) => ({ name: 'first page', path: random.pick(['/', '/', '/es']) })],
  [
    0.4,
    ({ zips }, random) => ({
      name: 'find, place',
      path: find(random, `?near=${random.pick(zips)}${random.pick(CHOICES)}`),
    }),
  ],
  [
    0.15,
    ({ zips }, random) => ({
      name: 'find, words',
      path: find(random),
      form: { near: random.pick(zips), words: random.pick(WORDS) },
    }),
  ],
  [
    0.1,
    ({ zips }, random) => ({
      name: 'find, medicine',
      path: find(random),
      form: { near: random.pick(zips), medication: 'buprenorphine' },
    }),
  ],
  [0.1, ({ slugs }, random) => ({ name: 'listing', path: `/listings/${random.pick(slugs)}` })],
  [
    0.12,
    ({ zips }, random) => ({
      name: 'API',
      path: `/api/v1/listings?near=${random.pick(zips)}&within=25&day=2&limit=50`,
    }),
  ],
  [0.03, (_known, random) => ({ name: 'help now', path: random.pick(['/help-now', '/es/help-now']) })],
];

const find = (random: Random, query = '') => `${random.chance(0.2) ? '/es' : ''}/find${query}`;

export function drawRequest(known: Known, random: Random): Asked {
  let left = random.next();
  for (const [share, ask] of MIX) {
    left -= share;
    if (left < 0) return ask(known, random);
  }
  return { name: 'first page', path: '/' };
}
