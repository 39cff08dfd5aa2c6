import { expect, test } from 'vitest';
import type { Card } from '#domain/card.ts';
import { listingSchema } from '#domain/listing.ts';
import { toPublicPlace } from '#domain/place.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import { nextOccurrence } from '#domain/schedule/occurrences.ts';
import type { Match } from '#domain/search/found.ts';
import { ListingRow } from './listing-row.tsx';
import { rendered } from './rendered.tsx';

// A Tuesday, 6:35 pm in Massachusetts.
const now = new Date('2026-11-24T18:35:00-05:00');
const names = {
  'fellowship:na': { name: 'Narcotics Anonymous', short: 'NA', position: 1 },
  'format:open': { name: 'Open to all', short: 'Open to all', position: 0 },
  'format:beginners': { name: 'For newcomers', short: 'For newcomers', position: 2 },
  'access:wheelchair': { name: 'Wheelchair access', short: 'Wheelchair access', position: 0 },
};

const meeting = {
  kind: 'meeting',
  fellowship: 'na',
  name: 'Serenity at Seven',
  attendance: 'in-person' as const,
  place: {
    name: 'St. John’s Church',
    street: '44 Temple St',
    town: 'Worcester',
    region: 'MA',
    postalCode: '01604',
    latitude: 42.26,
    longitude: -71.8,
    timeZone: 'America/New_York',
  },
  schedules: [
    {
      recurrence: { type: 'weekly' as const, weekday: 2 },
      startMinute: 1140,
      durationMinutes: 60,
      timeZone: 'America/New_York',
    },
  ],
  terms: ['access:wheelchair', 'format:beginners', 'format:open'],
};

function matchOf(input: object, match: Partial<Match> = {}): Match {
  const listing = listingSchema.parse({ ...meeting, ...input });
  const card: Card = {
    ...listing,
    sorts: [],
    choices: [],
    id: 1,
    slug: 'serenity',
    organization: listing.organization?.name ?? null,
    place: listing.place && toPublicPlace(listing.place),
    joinUrl: null,
    joinPhone: null,
    medication: [],
    checkedOn: '2026-11-01',
    checkedBy: 'Jo',
    listedOn: null,
    listedBy: null,
    missingSince: null,
    demo: false,
  };
  const [schedule] = card.schedules;
  const next = schedule ? nextOccurrence(schedule, now) : null;
  return {
    card,
    distanceMeters: 966,
    next,
    minutesUntilStart: next && Math.floor((next.start.getTime() - now.getTime()) / 60_000),
    servesArea: false,
    reasons: [],
    highlights: [],
    ...match,
  };
}

const row = (match: Match, showsDay = false, locale?: 'es') =>
  rendered(
    <ListingRow match={match} names={names} now={now} medication="any" showsDay={showsDay} pinKey={null} />,
    locale,
  ).split('\n');

test('a row tells the time first, then name, place with distance, medication, facts, age and the list', () => {
  expect(wallClock(now, 'America/New_York').weekday).toBe(2);
  expect(row(matchOf({}))).toEqual([
    '7:00 pm to 8:00 pm Serenity at Seven',
    'Starts at 7:00 pm',
    'NA · St. John’s Church, 44 Temple St, Worcester · 0.6 mi',
    'Medication: we do not know yet',
    'In person · Open to all · For newcomers · Wheelchair access',
    'Checked by Jo on November 1, 2026',
    'Add to list Serenity at Seven',
  ]);
});

test('the same row in Spanish', () => {
  expect(row(matchOf({}), true, 'es').slice(0, 3)).toEqual([
    'Esta noche, 7:00 p. m. a 8:00 p. m. Serenity at Seven',
    'Empieza a las 7:00 p. m.',
    'NA · St. John’s Church, 44 Temple St, Worcester · 0.6 millas',
  ]);
});

test('a hidden place shows its town, and its distance only roughly', () => {
  const text = row(
    matchOf({ place: { ...meeting.place, visibility: 'hidden' } }, { distanceMeters: 16_093 }),
  ).join();
  expect(text).toContain('NA · Worcester · Ask for the address · about 10 mi');
  expect(text).not.toMatch(/Temple|01604|Church/);
});

test('an online meeting names the clock its time is read on', () => {
  const [heading, , where] = row(matchOf({ attendance: 'online', place: null }, { distanceMeters: null }));
  expect(heading).toBe('7:00 pm to 8:00 pm (Eastern Time) Serenity at Seven');
  expect(where).toBe('NA · Online');
});

test('what is held in a hall and online names clock and state to who is far away', () => {
  const [heading, , where] = row(matchOf({ attendance: 'hybrid' }, { distanceMeters: null }));
  expect(heading).toBe('7:00 pm to 8:00 pm (Eastern Time) Serenity at Seven');
  expect(where).toBe('NA · St. John’s Church, 44 Temple St, Worcester, MA');
  expect(row(matchOf({ attendance: 'hybrid' }))[0]).toBe('7:00 pm to 8:00 pm Serenity at Seven');
});

test('a group for people on medicine says so once, and is not called unknown', () => {
  const text = row(matchOf({ terms: ['attribute:medication-specific', 'format:open'] })).join('\n');
  expect(text).toContain('The group says it is for people on medicine.\nIn person · Open to all');
  expect(text).not.toContain('do not know');
});

test('a service tells its kind and who offers it; its hours do not stand before its name', () => {
  const match = matchOf({
    kind: 'employment',
    fellowship: null,
    organization: { name: 'Nine Pines', type: 'organization' },
  });
  expect(row(match, true).slice(0, 3)).toEqual([
    'Serenity at Seven',
    'Help with work · Nine Pines · St. John’s Church, 44 Temple St, Worcester · 0.6 mi',
    'Hours: Tonight, 7:00 pm to 8:00 pm',
  ]);
});

test('what serves an area says so, and why a synonym found it', () => {
  const match = matchOf(
    {},
    {
      distanceMeters: null,
      reasons: [
        { type: 'serves-area', area: 'county' },
        { type: 'synonym', word: 'rehab' },
      ],
    },
  );
  expect(row(match)[2]).toContain('Worcester, MA · Serves your area');
  expect(row(match).join()).toContain('Found by “rehab”');
});
