import { expect, test } from 'vitest';
import type { Card } from '../card.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { card, inTown, weekly } from '../search/example-cards.ts';
import { encodeTile, withoutDetails } from './encode.ts';
import { decodeTile } from './tile.ts';

const plain = card('Morning Light', 1);
const everySecondWeek: Schedule = {
  ...weekly(3, '18:30'),
  recurrence: { type: 'weekly', weekday: 3, everyWeeks: 2, anchor: '2026-05-06' },
};
const lastFriday: Schedule = {
  ...weekly(5, '20:00'),
  recurrence: { type: 'monthly', weekday: 5, nth: -1 },
  exceptions: [{ on: '2026-12-25', note: 'Christmas' }, { on: '2027-12-31' }],
};
const summerOnly: Schedule = { ...weekly(0, '09:00'), validFrom: '2026-06-01', validUntil: '2026-08-31' };
const onDates: Schedule = {
  ...weekly(6, '10:00'),
  recurrence: { type: 'dates', dates: ['2026-05-02', '2026-06-06'] },
};

const AWKWARD: readonly Card[] = [
  card('Nothing known', null, { fellowship: null, place: null, schedules: [], attendance: 'phone' }),
  card('Past midnight on Saturday', 2, {
    schedules: [weekly(6, '23:30', 90), weekly(0, '00:00', 1_440), weekly(6, '23:59', null)],
  }),
  card('Rarer than weekly', 3, { schedules: [everySecondWeek, lastFriday, summerOnly, onDates] }),
  card('קבוצת "תקווה" \\ 100%', 4, {
    slug: 'meeting-77',
    organization: 'جمعية الأمل',
    languages: ['he', 'ar'],
  }),
  card('A slug of its own', 1, { slug: 'something-else' }),
  card('A number in the name 2', 1, { slug: 'a-number-in-the-name-2' }),
  card('#1 Group!', 1, { slug: '1-group-worcester' }),
  card('', 1, { slug: 'meeting-1' }),
  card('In another zone', 5, {
    attendance: 'hybrid',
    schedules: [{ ...weekly(1, '19:00'), timeZone: 'Pacific/Honolulu' }],
    joinUrl: 'https://example.org/join',
  }),
  card('Hidden house', 0, {
    ...inTown({ latitude: 42.3, longitude: -71.8, precision: 'town', visibility: 'hidden', street: null }),
    kind: 'recovery-housing',
    sorts: ['level-2', 'level-3'],
    choices: ['level:level-2', 'level:level-3', 'walkIn:yes'],
  }),
  card('Only a town', null, inTown({ latitude: null, longitude: null, postalCode: null, street: 'Main St' })),
  card(
    'At the equator and far west',
    0,
    inTown({ latitude: 0, longitude: -176.6, region: null, town: null }),
  ),
  card('Serves many', 1, {
    serviceAreas: [
      { type: 'county', code: '25027' },
      { type: 'state', code: 'MA' },
      { type: 'zip', code: '01608' },
      { type: 'anywhere' },
    ],
  }),
  card('Closed for a storm', 1, {
    schedules: [],
    closed: { firstDay: '2026-12-24', lastDay: '2026-12-26', note: 'Snow' },
  }),
  card('Everything said', 1, {
    terms: ['format:open', 'audience:women', 'attribute:medication-specific'],
    medication: [
      {
        medication: 'methadone',
        stance: 'welcomes',
        conditions: '',
        source: 'group',
        by: '',
        on: '2026-05-03',
      },
      {
        medication: 'any',
        stance: 'not-accepted',
        conditions: '',
        source: 'organization',
        by: '',
        on: '2025-01-01',
      },
    ],
    checkedOn: '2026-10-03',
    checkedBy: 'Jo',
    listedOn: '2026-05-03',
    listedBy: 'Bay Area AA',
    missingSince: '2026-09-01',
    status: 'paused',
    pausedUntil: '2027-01-01',
    demo: false,
  }),
];

test('cards come out of a tile as they went in, but for what only their own page has', () => {
  const known = AWKWARD.map((one) => roundedTo7(withoutDetails(one)));
  expect(decodeTile(encodeTile(AWKWARD))).toEqual(known.toSorted((a, b) => a.id - b.id));
});

test('an empty tile is an empty list', () => {
  expect(decodeTile(encodeTile([]))).toEqual([]);
});

test('what a listing’s own page has is not in a tile: phones, links, costs, conditions, who said it', () => {
  const told = card('Told', 1, {
    summary: 'secret-summary',
    joinUrl: 'https://secret-join.example',
    joinPhone: 'secret-phone',
    phones: [{ number: 'secret-number', languages: [] }],
    website: 'https://secret-site.example',
    cost: { type: 'free', note: 'secret-cost' },
    ...inTown({ directions: 'secret-directions' }),
    medication: [
      {
        medication: 'any',
        stance: 'accepts-with-conditions',
        conditions: 'secret-conditions',
        source: 'group',
        by: 'secret-speaker',
        on: '2026-05-03',
      },
    ],
  });
  expect(encodeTile([told])).not.toContain('secret');
});

test('the same cards in another order make the same tile, and one changed word another', () => {
  const text = encodeTile(AWKWARD);
  expect(encodeTile(AWKWARD.toReversed())).toBe(text);
  expect(encodeTile([...AWKWARD.slice(1), { ...(AWKWARD[0] as Card), name: 'Nothing known!' }])).not.toBe(
    text,
  );
});

test('five hundred places with names of their own still each get their own', () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    card(`Group ${index}`, index / 100, {
      organization: `Organization ${index}`,
      schedules: [
        weekly(2, `${String(index % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`, index + 1),
      ],
    }),
  );
  expect(decodeTile(encodeTile(many)).map(({ organization }) => organization)).toEqual(
    many.map(({ organization }) => organization),
  );
});

test('a tile of another format is refused', () => {
  const text = encodeTile([plain]).replace('"v":1', '"v":2');
  expect(() => decodeTile(text)).toThrow('format 2');
});

/** A coordinate is told to the centimeter. */
function roundedTo7(one: Card): Card {
  const { place } = one;
  const rounded = (degrees: number | null) => (degrees === null ? null : Math.round(degrees * 1e7) / 1e7);
  return {
    ...one,
    place: place && { ...place, latitude: rounded(place.latitude), longitude: rounded(place.longitude) },
  };
}
