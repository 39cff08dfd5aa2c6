import { describe, expect, test } from 'vitest';
import type { FeedOptions, ParsedFeed, Row } from './feed.ts';
import { meetingGuide } from './meeting-guide.ts';

const AA: FeedOptions = { fellowship: 'aa', zone: null };

const whole: Row = {
  slug: 'serenity-at-noon',
  name: 'Serenity at Noon',
  day: 2,
  time: '12:00',
  end_time: '13:00',
  timezone: 'America/New_York',
  location: "St. John's Church",
  formatted_address: '44 Temple St, Worcester, MA 01608, USA',
  latitude: 42.26,
  longitude: -71.8,
  types: ['O', 'D', 'X'],
};

function parse(rows: unknown, options: FeedOptions = AA): ParsedFeed {
  const parsed = meetingGuide.parse(JSON.stringify(rows), options);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

/** The listing made of one row, which must not be rejected. */
function listingOf(row: Row, options: FeedOptions = AA) {
  const { records, rejected } = parse([row], options);
  expect(rejected).toEqual([]);
  return records[0]?.listing;
}

const rejectionOf = (row: unknown, options: FeedOptions = AA) => parse([row], options).rejected[0];

describe('a whole record', () => {
  test('becomes a listing in our words', () => {
    expect(
      listingOf({ ...whole, group: 'Serenity Group', notes: 'Ring the bell', location_notes: 'Side door' }),
    ).toMatchObject({
      kind: 'meeting',
      fellowship: 'aa',
      name: 'Serenity at Noon',
      organization: { name: 'Serenity Group', type: 'group' },
      attendance: 'in-person',
      online: null,
      place: {
        name: "St. John's Church",
        street: '44 Temple St',
        town: 'Worcester',
        region: 'MA',
        postalCode: '01608',
        latitude: 42.26,
        longitude: -71.8,
        precision: 'exact',
        visibility: 'public',
        directions: 'Side door',
      },
      schedules: [
        {
          recurrence: { type: 'weekly', weekday: 2, everyWeeks: 1 },
          startMinute: 720,
          durationMinutes: 60,
          timeZone: 'America/New_York',
        },
      ],
      terms: ['access:wheelchair', 'format:discussion', 'format:open'],
      notes: 'Ring the bell',
      status: 'published',
    });
  });

  test('of Al-Anon is a family group', () => {
    expect(listingOf(whole, { fellowship: 'al-anon', zone: null })?.kind).toBe('family-group');
    expect(listingOf(whole, { fellowship: 'nar-anon', zone: null })?.kind).toBe('family-group');
    expect(listingOf(whole, { fellowship: null, zone: null })).toMatchObject({
      kind: 'meeting',
      fellowship: null,
    });
  });

  test('says nothing about medicine, whatever its text says', () => {
    const listing = listingOf({
      ...whole,
      notes: 'MAT friendly! Suboxone welcome.',
      medication: 'welcomes',
      types: ['O', 'MAT'],
    });
    expect(listing?.terms).toEqual(['format:open']);
    expect(listing?.notes).toBe('MAT friendly! Suboxone welcome.');
    expect(JSON.stringify(listing)).not.toMatch(/medication/);
  });

  test('cannot set what only people here set', () => {
    const listing = listingOf({
      ...whole,
      status: 'do-not-list',
      visibility: 'hidden',
      verified: true,
      source: 'staff',
      version: 9,
      kind: 'employment',
    });
    expect(listing).toMatchObject({ kind: 'meeting', status: 'published', place: { visibility: 'public' } });
  });
});

describe('when', () => {
  test('several days of one record are several schedules of one listing, each day once', () => {
    const listing = listingOf({ ...whole, day: [1, '3', 'Friday', 1], time: '7:30 PM', end_time: undefined });
    expect(
      listing?.schedules.map(({ recurrence, startMinute, durationMinutes }) => [
        recurrence,
        startMinute,
        durationMinutes,
      ]),
    ).toEqual([1, 3, 5].map((weekday) => [{ type: 'weekly', weekday, everyWeeks: 1 }, 1170, null]));
  });

  test('a meeting past midnight lasts into the next day', () => {
    expect(
      listingOf({ ...whole, day: 6, time: '23:30', end_time: '00:30' })?.schedules[0]?.durationMinutes,
    ).toBe(60);
    expect(
      listingOf({ ...whole, day: 6, time: '23:00', end_time: '24:00' })?.schedules[0]?.durationMinutes,
    ).toBe(60);
  });

  test('with neither day nor time it is by appointment, and needs no zone', () => {
    expect(
      listingOf({ slug: 'ask', name: 'Ask us', conference_url: 'https://zoom.us/j/1' })?.schedules,
    ).toEqual([]);
    expect(listingOf({ ...whole, day: [], time: '' })?.schedules).toEqual([]);
  });

  test('what cannot be read rejects its record alone, and says why', () => {
    const rows = [
      whole,
      { ...whole, slug: 'a', time: '0900' },
      { ...whole, slug: 'b', time: 1930 },
      { ...whole, slug: 'c', day: 'someday' },
      { ...whole, slug: 'd', day: [1, 9] },
      { ...whole, slug: 'e', day: null },
      { ...whole, slug: 'f', time: null },
      { ...whole, slug: 'g', timezone: 'Eastern' },
      { ...whole, slug: 'h', timezone: undefined, latitude: null, longitude: null },
      null,
      'meeting',
      { ...whole, slug: '' },
      { ...whole, slug: 'i', name: '<br>', group: null, location: null },
      whole,
    ];
    const { rows: count, records, rejected } = parse(rows);
    expect(count).toBe(rows.length);
    expect(records).toHaveLength(1);
    expect(rejected.map(({ id, field }) => [id, field])).toEqual([
      ['a', 'time'],
      ['b', 'time'],
      ['c', 'day'],
      ['d', 'day'],
      ['e', 'day'],
      ['f', 'time'],
      ['g', 'timezone'],
      ['h', 'timezone'],
      ['row 10', ''],
      ['row 11', ''],
      ['row 12', 'slug'],
      ['i', 'name'],
      ['serenity-at-noon', 'slug'],
    ]);
    expect(rejected[0]?.reason).toBe('"0900" is not a time such as 19:30');
    expect(rejected[7]?.reason).toContain('--zone');
  });

  test('the clock is that of the record, else of its point, else of the feed', () => {
    const zoneOf = (row: Row, zone: string | null) =>
      listingOf(row, { fellowship: 'aa', zone })?.schedules[0]?.timeZone;
    expect(zoneOf({ ...whole, timezone: 'America/Chicago' }, 'America/Denver')).toBe('America/Chicago');
    expect(zoneOf({ ...whole, timezone: '' }, 'America/Denver')).toBe('America/New_York');
    expect(zoneOf({ ...whole, timezone: '', latitude: 0, longitude: 0 }, 'America/Denver')).toBe(
      'America/Denver',
    );
  });

  test('an unreadable end costs the end, not the record', () => {
    const { records, remarks } = parse([{ ...whole, end_time: 'late' }]);
    expect(records[0]?.listing.schedules[0]?.durationMinutes).toBeNull();
    expect(remarks).toEqual([{ id: 'serenity-at-noon', field: 'end_time', remark: '"late" is not a time' }]);
  });
});

describe('where', () => {
  test('an approximate, placeholder or missing point is no pin', () => {
    const placeOf = (row: Row) => listingOf({ ...whole, ...row })?.place;
    expect(placeOf({ approximate: 'yes' })).toMatchObject({
      precision: 'approximate',
      latitude: null,
      street: '44 Temple St',
    });
    expect(placeOf({ approximate: true, formatted_address: 'Worcester, MA, USA' })).toMatchObject({
      precision: 'town',
      latitude: null,
    });
    expect(placeOf({ formatted_address: 'Worcester, MA, USA' })).toMatchObject({
      precision: 'town',
      latitude: null,
    });
    expect(placeOf({ latitude: '0', longitude: '0' })).toMatchObject({ precision: 'exact', latitude: null });
    expect(placeOf({ coordinates: '42.2,-71.9,42.3,-71.7' })).toMatchObject({
      precision: 'approximate',
      latitude: null,
    });
    expect(placeOf({ coordinates: '42.27,-71.81' })).toMatchObject({
      precision: 'exact',
      latitude: 42.27,
      longitude: -71.81,
    });
  });

  test('two or three commas do not make an address a rough one', () => {
    const row = {
      ...whole,
      formatted_address: '10 Downing St, London, UK',
      latitude: 51.5034,
      longitude: -0.1276,
      timezone: undefined,
    };
    expect(listingOf(row)).toMatchObject({
      attendance: 'in-person',
      place: { precision: 'exact', latitude: 51.5034, country: 'GB', timeZone: 'Europe/London' },
    });
  });

  test('a shut room with a link is an online meeting without an address that leads to a locked door', () => {
    const listing = listingOf({
      ...whole,
      types: ['O', 'TC', 'X', 'W'],
      conference_url: 'https://zoom.us/j/1',
      location_notes: 'Side door',
    });
    expect(listing).toMatchObject({
      attendance: 'online',
      place: {
        town: 'Worcester',
        street: null,
        name: null,
        latitude: null,
        precision: 'town',
        timeZone: 'America/New_York',
      },
      terms: ['audience:women', 'format:open'],
      notes: "Side door\n\nUsually at St. John's Church, 44 Temple St, which is closed for now.",
      status: 'published',
    });
  });

  test('a shut room without a link is paused, at its address', () => {
    expect(listingOf({ ...whole, types: ['TC'] })).toMatchObject({
      attendance: 'in-person',
      status: 'paused',
      place: { street: '44 Temple St', latitude: 42.26 },
    });
  });
});

describe('online', () => {
  test('a link of a known service at an open door is hybrid', () => {
    expect(
      listingOf({ ...whole, conference_url: 'zoom.us/j/1?pwd=2', conference_url_notes: 'Passcode: noon' }),
    ).toMatchObject({
      attendance: 'hybrid',
      online: { url: 'https://zoom.us/j/1?pwd=2', urlNotes: 'Passcode: noon', phone: null },
    });
  });

  test('a link of a service nobody knows is kept as a web page, told, and makes nothing online', () => {
    const { records, remarks } = parse([
      { ...whole, conference_url: 'https://evilzoom.us/j/1', url: 'https://example.org/m' },
    ]);
    expect(records[0]?.listing).toMatchObject({
      attendance: 'in-person',
      online: null,
      website: 'https://evilzoom.us/j/1',
    });
    expect(remarks[0]?.field).toBe('conference_url');
  });

  test('a number alone in a town is a meeting by phone', () => {
    expect(
      listingOf({
        ...whole,
        formatted_address: 'Worcester, MA',
        conference_phone: '+16699009128,,4047461116#',
      }),
    ).toMatchObject({
      attendance: 'phone',
      online: { url: null, phone: '+16699009128,,4047461116#' },
    });
  });
});

test('open and closed on one record is closed, and is told', () => {
  const { records, remarks } = parse([{ ...whole, types: ['O', 'C'] }]);
  expect(records[0]?.listing.terms).toEqual(['format:closed']);
  expect(remarks[0]).toMatchObject({ field: 'types', remark: 'both open and closed: taken as closed' });
});

test("what persons gave for contact is neither read nor kept, the group's own number is", () => {
  const { records } = parse([
    {
      ...whole,
      phone: '555-555-0134',
      email: 'group@example.org',
      contact_1_name: 'Jane D',
      contact_1_phone: '555-555-0199',
      contact_1_email: 'jane@example.org',
      author: 'Jane D',
      mailing_address: '9 Home St',
      venmo: '@jane',
      feedback_emails: ['jane@example.org'],
      extra: { contact_name: 'Jane D', kept: 1 },
    },
  ]);
  expect(records[0]?.listing).toMatchObject({
    phones: [{ number: '555-555-0134' }],
    email: 'group@example.org',
  });
  expect(JSON.stringify(records[0])).not.toMatch(/jane|0199|Home St/i);
  expect(records[0]?.raw).toMatchObject({ extra: { kept: 1 } });
});

test('the id is the slug, which may be a number, else the id', () => {
  const ids = (rows: Row[]) => parse(rows).records.map((record) => record.externalId);
  expect(
    ids([
      { ...whole, slug: 254 },
      { ...whole, slug: null, id: 7 },
      { ...whole, slug: 0 },
    ]),
  ).toEqual(['254', '7', '0']);
});

describe('the file', () => {
  const problemOf = (text: string) => {
    const parsed = meetingGuide.parse(text, AA);
    return parsed.ok ? null : parsed.problem;
  };

  test.each([
    ['', /empty/],
    ['\ufeff  ', /empty/],
    ['<!doctype html><title>Not found</title>', /web page/],
    ['[{"slug": "a"},]', /not whole JSON/],
    ['{"error": "forbidden"}', /a list of meetings, but this file holds one object \(error\)/],
    ['null', /holds none/],
    ['[1, 2]', /not of meetings/],
    ['[{"id_bigint": "1"}]', /BMLT/],
    ['[{"id": 1, "name": "Area"}]', /None of its rows looks like a meeting/],
  ])('that is not a feed says so in a sentence: %s', (text, problem) => {
    expect(problemOf(text)).toMatch(problem);
    expect(problemOf(text)).toMatch(/^[^\n]+\.$/);
  });

  test('may hold too much', () => {
    expect(problemOf(JSON.stringify(Array.from({ length: 20_001 }, () => ({}))))).toMatch(/20001 rows/);
    expect(problemOf('['.repeat(200_000))).toMatch(/not whole JSON/);
    const deep = `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`;
    const { rejected } = parse([
      { ...whole, slug: 'b' },
      { ...whole, deep: JSON.parse(deep) },
    ]);
    expect(rejected[0]?.reason).toMatch(/64 levels/);
  });

  test('may be empty, wrapped, or a spreadsheet', () => {
    expect(parse([])).toEqual({ rows: 0, records: [], rejected: [], remarks: [] });
    expect(parse({ meetings: [whole], warnings: [] }).records).toHaveLength(1);
    const values = [
      ['Slug', 'Name', 'Day', 'Time', 'Formatted Address', 'Types', 'Timezone', 'Conference URL'],
      ['noon', 'Noon', 'Monday', '12:00 PM', '1 A St, Quincy, MA', 'Open, Women', 'America/New_York', ''],
    ];
    expect(parse({ values }).records[0]?.listing).toMatchObject({
      name: 'Noon',
      terms: ['audience:women', 'format:open'],
      schedules: [{ startMinute: 720 }],
    });
  });
});

test('a rejected record is told by its id', () => {
  expect(rejectionOf({ ...whole, time: 'soon' })).toEqual({
    id: 'serenity-at-noon',
    field: 'time',
    reason: '"soon" is not a time such as 19:30',
  });
});
