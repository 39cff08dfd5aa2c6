import { describe, expect, test } from 'vitest';
import { bmlt } from './bmlt.ts';
import type { FeedOptions, ParsedFeed, Row } from './feed.ts';

const FORMATS = [
  { id: '4', key_string: 'F', world_id: 'CLOSED', name_string: 'Fermée', lang: 'fr' },
  { id: '4', key_string: 'X', world_id: 'CLOSED', name_string: 'Closed', lang: 'en' },
  { id: '17', key_string: 'O', world_id: 'OPEN', name_string: 'Open', lang: 'en' },
  { id: '9', key_string: 'ES', world_id: 'LANG', name_string: 'Espanol', lang: 'en' },
  { id: '49', key_string: 'L/R', world_id: 'LANG', name_string: 'Lithuanian/Russian', lang: 'en' },
  { id: '2', key_string: 'BL', world_id: 'LANG', name_string: 'Bi-Lingual', lang: 'en' },
  { id: '22', key_string: 'SD', world_id: 'S-D', name_string: 'Talk', lang: 'en' },
  { id: '37', key_string: 'NS', world_id: '', name_string: 'No Smoking', lang: 'en' },
  { id: '52', key_string: 'ID', world_id: '', name_string: 'ID Required to Enter', lang: 'en' },
  { id: '54', key_string: 'VM', world_id: 'VM', name_string: 'Virtual Meeting', lang: 'en' },
  { id: '55', key_string: 'TC', world_id: 'TC', name_string: 'Temporarily Closed Facility', lang: 'en' },
];
const BODIES = [
  { id: '1', parent_id: '0', name: 'Region', helpline: '555-555-0100', url: 'https://example.org' },
  { id: '5', parent_id: '1', name: 'Bronx Area', helpline: '', url: '' },
  { id: '6', parent_id: '7', name: 'Circle', helpline: '', url: '' },
  { id: '7', parent_id: '6', name: 'Circle too', helpline: '', url: '' },
];
const NA: FeedOptions = {
  fellowship: 'na',
  zone: null,
  formats: JSON.stringify(FORMATS),
  serviceBodies: JSON.stringify(BODIES),
};

const whole: Row = {
  id_bigint: '2',
  service_body_bigint: '5',
  weekday_tinyint: '7',
  venue_type: '1',
  start_time: '14:00:00',
  duration_time: '01:30:00',
  time_zone: '',
  formats: 'O',
  format_shared_id_list: '17',
  longitude: '-73.88',
  latitude: '40.88',
  published: '1',
  meeting_name: 'Nothing Macho',
  location_text: 'Hospital',
  location_info: '@210th St',
  location_street: '3424 Kossuth Ave.',
  location_city_subsection: 'Bronx',
  location_municipality: 'New York',
  location_sub_province: 'Bronx County',
  location_province: 'New York',
  location_postal_code_1: '10467',
  location_nation: 'U.S.A',
  bus_lines: '16',
};

function parse(rows: unknown, options: FeedOptions = NA): ParsedFeed {
  const parsed = bmlt.parse(JSON.stringify(rows), options);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

function listingOf(row: Row) {
  const { records, rejected } = parse([{ ...whole, ...row }]);
  expect(rejected).toEqual([]);
  return records[0]?.listing;
}

describe('a whole row', () => {
  test('becomes a listing of NA: Saturday is 7, and the zone comes from the point', () => {
    expect(listingOf({})).toMatchObject({
      kind: 'meeting',
      fellowship: 'na',
      name: 'Nothing Macho',
      organization: { name: 'Bronx Area', type: 'organization' },
      attendance: 'in-person',
      place: {
        name: 'Hospital',
        street: '3424 Kossuth Ave.',
        town: 'Bronx',
        county: 'Bronx',
        region: 'NY',
        country: 'US',
        latitude: 40.88,
        directions: '@210th St\nBus: 16',
      },
      schedules: [
        { recurrence: { weekday: 6 }, startMinute: 840, durationMinutes: 90, timeZone: 'America/New_York' },
      ],
      phones: [{ number: '555-555-0100', label: 'Region helpline' }],
      terms: ['format:open'],
    });
  });

  test('Sunday is 1; a whole day is a duration, none is not said', () => {
    expect(listingOf({ weekday_tinyint: '1', duration_time: '24:00:00' })?.schedules[0]).toMatchObject({
      recurrence: { weekday: 0 },
      durationMinutes: 1440,
    });
    expect(listingOf({ duration_time: '00:00:00' })?.schedules[0]?.durationMinutes).toBeNull();
  });
});

describe('formats', () => {
  const formatsOf = (ids: string) => {
    const listing = listingOf({ format_shared_id_list: ids, formats: '' });
    return { terms: listing?.terms, languages: listing?.languages, notes: listing?.notes };
  };

  test('mean what their world id says, not what their key looks like', () => {
    expect(formatsOf('4')).toMatchObject({ terms: ['format:closed'] });
    expect(formatsOf('22')).toMatchObject({ terms: ['format:discussion', 'format:speaker'] });
    expect(formatsOf('37')).toMatchObject({ terms: ['access:no-smoking'] });
  });

  test('tell languages by name, and keep what we have no term for in words', () => {
    expect(formatsOf('9,49')).toMatchObject({ languages: ['es', 'lt', 'ru'], terms: [] });
    expect(formatsOf('2,52')).toMatchObject({
      languages: [],
      notes: 'Also listed as: Bi-Lingual; ID Required to Enter.',
    });
  });

  test('open and closed is closed; by key when there are no ids; wrapped with the meetings', () => {
    expect(formatsOf('4,17').terms).toEqual(['format:closed']);
    const byKey = { ...whole, format_shared_id_list: '', formats: 'O,NS' };
    const wrapped = parse({ meetings: [byKey], formats: FORMATS }, { fellowship: 'na', zone: null });
    expect(wrapped.records[0]?.listing.terms).toEqual(['access:no-smoking', 'format:open']);
  });

  test('without the answer of GetFormats a key means nothing, and that is told once', () => {
    const { records, remarks } = parse([whole, { ...whole, id_bigint: '3' }], {
      fellowship: 'na',
      zone: null,
    });
    expect(records[0]?.listing.terms).toEqual([]);
    expect(remarks.filter((remark) => remark.remark.includes('--formats'))).toHaveLength(1);
  });
});

describe('attendance', () => {
  const link = { virtual_meeting_link: 'https://zoom.us/j/1', virtual_meeting_additional_info: 'Passcode 1' };

  test('follows the venue type, also without a link', () => {
    expect(listingOf({ venue_type: '2', ...link })).toMatchObject({
      attendance: 'online',
      online: { url: 'https://zoom.us/j/1', urlNotes: 'Passcode 1' },
      place: { town: 'Bronx', street: null, latitude: null, precision: 'town', timeZone: 'America/New_York' },
    });
    expect(listingOf({ venue_type: '2', phone_meeting_number: '+16699009128,,1#' })?.attendance).toBe(
      'phone',
    );
    expect(listingOf({ venue_type: '2' })?.attendance).toBe('online');
    expect(listingOf({ venue_type: '3', ...link })?.attendance).toBe('hybrid');
  });

  test('of an old row follows what there is to join by', () => {
    expect(listingOf({ venue_type: '' })?.attendance).toBe('in-person');
    expect(listingOf({ venue_type: '', ...link })?.attendance).toBe('hybrid');
    expect(listingOf({ venue_type: '', ...link, location_street: '' })?.attendance).toBe('online');
  });

  test('online because the room is shut says where it usually is', () => {
    expect(listingOf({ venue_type: '2', ...link, format_shared_id_list: '54,55' })?.notes).toBe(
      'Usually at Hospital, 3424 Kossuth Ave., which is closed for now.',
    );
    expect(listingOf({ venue_type: '1', format_shared_id_list: '55' })?.status).toBe('paused');
  });
});

test('what its server does not publish stays out and is accounted for', () => {
  const { rows, records, rejected } = parse([
    whole,
    { ...whole, id_bigint: '3', published: '0' },
    { ...whole, id_bigint: '4', published: false },
  ]);
  expect([rows, records.length, rejected.length]).toEqual([3, 1, 2]);
  expect(rejected[0]).toEqual({
    id: '3',
    field: 'published',
    reason: 'its server does not publish it',
    withdrawn: true,
  });
});

test('the id is unique on its server alone', () => {
  const rows = [
    whole,
    { ...whole, root_server_uri: 'https://a.example.org/' },
    { ...whole, root_server_uri: 'https://b.example.org' },
  ];
  expect(parse(rows).records.map((record) => record.externalId)).toEqual([
    '2',
    'https://a.example.org#2',
    'https://b.example.org#2',
  ]);
});

test('every key is optional but the id: a row with only name and id is a listing', () => {
  expect(parse([{ id_bigint: '9', meeting_name: 'Bare' }]).records[0]?.listing).toMatchObject({
    name: 'Bare',
    attendance: 'in-person',
    schedules: [],
  });
});

test('contact persons are neither read nor kept', () => {
  const { records } = parse([
    {
      ...whole,
      contact_name_1: 'Jane D',
      contact_phone_1: '555-555-0199',
      contact_email_1: 'jane@example.org',
      email_contact: 'jane@example.org',
      admin_notes: 'ask Jane',
    },
  ]);
  expect(JSON.stringify(records)).not.toMatch(/jane|0199/i);
});

test('the areas centre as a point, a bad day or a bad time cost what they are worth', () => {
  const office = ['1 A St', '2 B St', '3 C St', '4 D St'].map((location_street, index) => ({
    ...whole,
    id_bigint: `o${index}`,
    location_street,
  }));
  const { records, rejected, remarks } = parse(
    [
      ...office,
      { ...whole, id_bigint: '5', latitude: '0', longitude: '0' },
      { ...whole, id_bigint: '6', weekday_tinyint: '0', latitude: '40.7' },
      { ...whole, id_bigint: '7', start_time: '7pm-ish', latitude: '40.7' },
    ],
    { ...NA, zone: 'America/New_York' },
  );
  expect(records.map(({ listing }) => listing.place?.latitude)).toEqual([null, null, null, null, null]);
  expect(records[4]?.listing.schedules[0]?.timeZone).toBe('America/New_York');
  expect(remarks.filter(({ field }) => field === 'latitude')).toHaveLength(5);
  expect(rejected.map(({ id, field }) => [id, field])).toEqual([
    ['6', 'weekday_tinyint'],
    ['7', 'start_time'],
  ]);
});

test.each([
  ['{"error": 1}', /holds none/],
  ['[{"slug": "a", "name": "b"}]', /Meeting Guide/],
  ['[{"key_string": "O", "id": "1"}]', /--formats/],
  ['[{"id": "1", "parent_id": "0"}]', /--service-bodies/],
  ['[{"id": "1"}]', /looks like a meeting/],
  ['', /empty/],
])('a file that is something else is named: %s', (text, problem) => {
  expect(bmlt.parse(text, NA)).toMatchObject({ ok: false, problem: expect.stringMatching(problem) });
});

test('unreadable formats or service bodies stop the import in a sentence', () => {
  for (const options of [
    { ...NA, formats: '[' },
    { ...NA, formats: '"x"' },
    { ...NA, serviceBodies: '{}' },
  ]) {
    expect(bmlt.parse(JSON.stringify([whole]), options)).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/\.$/),
    });
  }
});
