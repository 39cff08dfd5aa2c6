import { expect, test } from 'vitest';
import type { Card } from '../card.ts';
import { toPublicPlace } from '../place.ts';
import { nextOccurrence } from '../schedule/occurrences.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { schemaProblems } from './check-schema.ts';
import { toListingJson } from './listing-json.ts';

const SITE = 'https://help.example.org';
const NOW = new Date('2026-05-01T12:00:00Z');

const tuesday: Schedule = {
  recurrence: { type: 'weekly', weekday: 2, everyWeeks: 1 },
  startMinute: 19 * 60,
  durationMinutes: 60,
  timeZone: 'America/New_York',
  exceptions: [{ on: '2026-05-12', note: 'Holiday' }],
};

const card: Card = {
  id: 12,
  slug: 'serenity-at-noon',
  kind: 'meeting',
  sorts: [],
  choices: [],
  fellowship: 'na',
  name: 'Serenity at Noon',
  organization: 'Serenity Group',
  summary: null,
  attendance: 'in-person',
  place: toPublicPlace({
    name: "St. John's Church",
    street: '44 Temple St',
    unit: 'Room 2',
    town: 'Worcester',
    county: 'Worcester',
    region: 'MA',
    postalCode: '01608',
    country: 'US',
    latitude: 42.2626,
    longitude: -71.8023,
    timeZone: 'America/New_York',
    precision: 'exact',
    visibility: 'public',
    directions: 'Ring the bell',
  }),
  schedules: [tuesday],
  joinUrl: 'https://zoom.example.org/j/1',
  joinPhone: '555-0100',
  phones: [{ number: '555-0101', languages: [] }],
  website: 'https://example.org',
  cost: null,
  languages: ['en'],
  terms: ['format:open'],
  serviceAreas: [],
  medication: [
    {
      medication: 'any',
      stance: 'accepts-with-conditions',
      conditions: 'Kept in a locked box',
      source: 'group',
      by: 'the secretary',
      on: '2026-04-03',
    },
  ],
  checkedOn: '2026-04-20',
  checkedBy: 'Ana',
  listedOn: '2026-04-28',
  listedBy: 'Bay Area',
  missingSince: null,
  status: 'published',
  pausedUntil: null,
  demo: true,
};

const json = (over: Partial<Card> = {}, distanceMeters: number | null = 1234.56) => {
  const whole = { ...card, ...over };
  const first = whole.schedules[0];
  return toListingJson(whole, { next: first ? nextOccurrence(first, NOW) : null, distanceMeters }, SITE);
};

test('a listing is what the description of the API says, field for field', () => {
  expect(schemaProblems(json(), 'Listing')).toEqual([]);
  const bare = json({ place: null, schedules: [], medication: [], checkedOn: null, listedOn: null }, null);
  expect(schemaProblems(bare, 'Listing')).toEqual([]);
});

test('contacts, ways to join, notes and who checked it are not in it, nor is a field that is new on the card', () => {
  const text = JSON.stringify(json({ ...({ secret: 'not for all' } as Partial<Card>) }));
  expect(text).not.toMatch(/555-|zoom|example\.org"|Ana|Bay Area|Ring the bell|not for all/);
});

test('the next time is told in UTC with its day on the calendar of the meeting', () => {
  expect(json().next).toEqual({
    day: '2026-05-05',
    start: '2026-05-05T23:00:00.000Z',
    end: '2026-05-06T00:00:00.000Z',
  });
});

test('an end that nobody told is null, not an hour later', () => {
  expect(json({ schedules: [{ ...tuesday, durationMinutes: null }] }).next?.end).toBeNull();
});

test('what was said about medicine comes with its conditions', () => {
  expect(json().medication[0]).toEqual(card.medication[0]);
});

test('a hidden place gives away no more than its town', () => {
  const hidden = toPublicPlace({ ...card.place, unit: null, visibility: 'hidden' } as Parameters<
    typeof toPublicPlace
  >[0]);
  expect(json({ place: hidden }).place).toEqual({
    name: null,
    street: null,
    town: 'Worcester',
    region: 'MA',
    postalCode: null,
    latitude: 42.3,
    longitude: -71.8,
    precision: 'town',
    timeZone: 'America/New_York',
  });
});

test('distances are whole meters', () => {
  expect(json({}, 1234.56).distanceMeters).toBe(1235);
  expect(json({}, 0).distanceMeters).toBe(0);
});
