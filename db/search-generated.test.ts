import { expect, test } from 'vitest';
import type { Card, PublicMedicationClaim } from '#domain/card.ts';
import { KINDS } from '#domain/kinds/index.ts';
import type { Schedule, Weekday } from '#domain/schedule/schedule.ts';
import { makeCatalogue } from '#domain/search/catalogue.ts';
import { sourceOfCatalogue } from '#domain/search/catalogue-source.ts';
import { anyQuery, card, FRIDAY_EVENING, TERMS, WORCESTER, weekly } from '#domain/search/example-cards.ts';
import { type Found, PAGE_SIZE } from '#domain/search/found.ts';
import { makeLexicon } from '#domain/search/lexicon.ts';
import { type Query, TIMES_OF_DAY, WHENS } from '#domain/search/query.ts';
import { search, searchFrom } from '#domain/search/search.ts';
import { encodeTile } from '#domain/tiles/encode.ts';
import { decodeTile } from '#domain/tiles/tile.ts';
import { openDb } from './client.ts';
import { addFindable } from './example-findable.ts';
import { findListings } from './search.ts';
import { syncTerms } from './terms.ts';

/** The same numbers for the same seed (mulberry32). */
function makeDice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(next() * values.length)] as Value;
  return {
    pick,
    chance: (share: number) => next() < share,
    some: <Value>(share: number, values: readonly Value[]): Value[] => (next() < share ? [pick(values)] : []),
  };
}
type Dice = ReturnType<typeof makeDice>;

const ZONES = [
  'America/New_York',
  'America/New_York',
  'America/Chicago',
  'America/Phoenix',
  'Pacific/Honolulu',
];
const DAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 5, 5, 6];

function aSchedule({ pick, chance }: Dice, timeZone: string): Schedule {
  const plain = {
    ...weekly(pick(DAYS), pick(['00:30', '06:00', '12:00', '18:45', '19:00', '23:30'])),
    timeZone,
  };
  const schedule = { ...plain, durationMinutes: pick([null, 30, 60, 90, 240, 1_440]) };
  if (chance(0.1))
    return { ...schedule, recurrence: { type: 'monthly', weekday: pick(DAYS), nth: pick([1, 2, -1]) } };
  if (chance(0.05))
    return { ...schedule, exceptions: [{ on: '2026-05-01', type: 'cancelled', note: '' } as never] };
  return chance(0.05) ? { ...schedule, validUntil: '2026-04-01' } : schedule;
}

function aClaim({ pick }: Dice): PublicMedicationClaim {
  return {
    medication: pick(['any', 'buprenorphine', 'methadone']),
    stance: pick(['welcomes', 'welcomes', 'not-accepted', 'depends-on-members', 'unknown']),
    conditions: '',
    source: pick(['group', 'visitor-reports']),
    by: '',
    on: pick(['2025-04-30', '2025-05-01', '2026-04-01', '2026-05-01']),
  };
}

const NAMES = [
  'Serenity',
  'Hope',
  'First Light',
  'Saint James',
  'Serendipity',
  'Clean Slate',
  'Santa Rosa',
  'Hop',
];
const MORE_NAMES = ['Group', 'House', 'on Main', 'Women', 'Grupo', 'at Noon', 'Mujeres', 'Homes', 'Men'];

function aCard(dice: Dice, isOnline: boolean): Card {
  const { pick, chance, some } = dice;
  const kind = pick(['meeting', 'meeting', 'meeting', 'family-group', 'recovery-housing', 'peer-support']);
  const gathers = kind === 'meeting' || kind === 'family-group';
  const attendance = isOnline ? pick(['online', 'hybrid', 'phone'] as const) : 'in-person';
  // A hybrid one is on the clock of the town in which it is.
  const timeZone = attendance === 'hybrid' ? 'America/New_York' : pick(ZONES);
  const name = `${pick(NAMES)} ${pick(MORE_NAMES)}`;
  const made = card(
    name,
    chance(0.08) ? null : pick([0, 1, 1.9, 2, 4, 7, 9.9, 14, 24, 25, 26, 40, 60, 99, 180]),
    {
      kind,
      fellowship: gathers ? pick(['aa', 'na', 'smart', null]) : null,
      attendance,
      schedules:
        gathers && chance(0.95)
          ? Array.from({ length: pick([1, 1, 1, 2]) }, () => aSchedule(dice, timeZone))
          : [],
      terms: [
        ...some(0.3, ['audience:women', 'format:open']),
        ...some(0.05, ['attribute:medication-specific']),
      ],
      languages: some(0.4, ['en', 'es', 'xx']),
      medication: chance(0.2) ? [aClaim(dice), ...(chance(0.3) ? [aClaim(dice)] : [])] : [],
      serviceAreas: gathers
        ? []
        : some(0.4, [{ type: 'county', code: '25027' }, { type: 'anywhere' }] as const),
      ...(chance(0.04)
        ? { status: 'paused' as const, pausedUntil: pick([null, '2026-05-02', '2026-05-09']) }
        : {}),
    },
  );
  return isOnline && made.attendance !== 'hybrid' ? { ...made, place: null } : made;
}

/** Without words: how many hits are looked at, and of what circle, differs on purpose. */
function aQuery({ pick, chance, some }: Dice): Query {
  return {
    ...anyQuery,
    spot: chance(0.9) ? WORCESTER : null,
    withinMiles: chance(0.3) ? pick([2, 5, 10, 25]) : null,
    kinds: chance(0.7) ? ['meeting'] : some(0.6, ['family-group', 'recovery-housing', 'peer-support']),
    fellowships: some(0.2, ['aa', 'na', 'smart']),
    approaches: some(0.1, ['12-step', 'cognitive-secular']),
    when: pick(WHENS),
    days: some(0.2, DAYS),
    times: some(0.2, TIMES_OF_DAY),
    attendance: some(0.2, ['in-person', 'online'] as const),
    formats: some(0.1, ['open']),
    languages: some(0.1, ['es', 'xx']),
    medication: some(0.3, ['any', 'buprenorphine', 'methadone'] as const)[0] ?? null,
    onlyConfirmed: chance(0.3),
    audiences: some(0.1, ['women']),
    page: chance(0.1) ? 2 : 1,
  };
}

const MOMENTS = [
  FRIDAY_EVENING,
  new Date('2026-05-02T00:10:00-04:00'),
  new Date('2026-03-08T01:55:00-05:00'),
];

/** All that is told of a match but its card, which both have from the same place. */
const told = (found: Found) => ({
  ...found,
  groups: found.groups.map(({ matches, ...group }) => ({
    ...group,
    ids: matches.map(({ card: { id }, ...match }) => [id, match]),
  })),
  online: { ...found.online, matches: found.online.matches.map((match) => match.card.id) },
});

test.each([1, 2, 3, 4])(
  'the database and the core over all cards give the same answers to any questions: town %i',
  async (seed) => {
    const dice = makeDice(seed);
    const db = openDb(':memory:');
    await syncTerms(db, TERMS);
    // More online ones than this, and a database stops counting: it says so then.
    const cards = Array.from({ length: 120 }, (_, index) => aCard(dice, index < 15));
    addFindable(db, ...cards);
    const lexicon = makeLexicon(TERMS, KINDS);
    for (let asked = 0; asked < 100; asked++) {
      const query = aQuery(dice);
      const now = dice.pick(MOMENTS);
      const found = await findListings(db, query, now);
      expect(told(found), JSON.stringify({ query, now })).toEqual(
        told(search(cards, query, now, { lexicon })),
      );
    }
  },
);

/** Tiles tell a point to a centimeter. */
const toldInMeters = (found: Found) =>
  JSON.parse(JSON.stringify(told(found)), (key, value) =>
    key === 'distanceMeters' && value !== null ? Math.round(value) : value,
  );

/** Words as people type them: whole, misspelt, unfinished, several, in either language, and such as nothing holds. */
function someWords({ pick, chance }: Dice): string {
  const typed = [pick([...NAMES, ...MORE_NAMES, 'sober house', 'suboxone', 'AA', 'non 12 step', 'zebra'])];
  if (chance(0.4)) typed.push(pick([...NAMES, ...MORE_NAMES, "women's", 'Worcester', 'rehab']));
  const text = typed.join(' ').toLowerCase();
  const at = Math.floor(text.length / 2);
  if (chance(0.2)) return text.slice(0, at + 1);
  if (chance(0.3)) return text.slice(0, at) + text.slice(at + 1);
  return chance(0.2) ? `${text.slice(0, at)}x${text.slice(at)}` : text;
}

test.each([1, 2, 3, 4])(
  'a device that holds the tiles of the area finds by words what the database finds, in the same order: town %i',
  async (seed) => {
    const dice = makeDice(100 + seed);
    const db = openDb(':memory:');
    await syncTerms(db, TERMS);
    const cards = Array.from({ length: 300 }, (_, index) => aCard(dice, index < 25));
    addFindable(db, ...cards);
    const lexicon = makeLexicon(TERMS, KINDS);
    const catalogue = makeCatalogue(lexicon);
    for (let from = 0; from < cards.length; from += 100) {
      catalogue.add(decodeTile(encodeTile(cards.slice(from, from + 100))));
    }
    let compared = 0;
    for (let asked = 0; asked < 100; asked++) {
      const query = { ...aQuery(dice), spot: WORCESTER, words: someWords(dice) };
      const now = dice.pick(MOMENTS);
      const found = await findListings(db, query, now);
      const onDevice = searchFrom(
        (one) => sourceOfCatalogue(catalogue, one, now, lexicon),
        query,
        now,
        lexicon,
        PAGE_SIZE,
      );
      expect(toldInMeters(onDevice), JSON.stringify({ query, now })).toEqual(toldInMeters(found));
      compared += found.total > 0 ? 1 : 0;
    }
    expect(compared).toBeGreaterThan(60);
  },
);
