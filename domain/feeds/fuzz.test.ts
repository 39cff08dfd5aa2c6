import { expect, test } from 'vitest';
import { bmlt } from './bmlt.ts';
import type { FeedFormat, Row } from './feed.ts';
import { meetingGuide } from './meeting-guide.ts';

/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const MEETING_GUIDE: Row = {
  slug: 'noon',
  name: 'Noon',
  day: 1,
  time: '12:00',
  end_time: '13:00',
  timezone: 'America/New_York',
  formatted_address: '1 A St, Quincy, MA 02169, USA',
  latitude: 42.25,
  longitude: -71,
  coordinates: '42.25,-71',
  approximate: 'no',
  types: ['O', 'D'],
  conference_url: 'https://zoom.us/j/1',
  conference_phone: '+16699009128',
  location: 'Hall',
  notes: 'Hi',
  group: 'Noon Group',
  website: 'https://example.org',
  email: 'a@example.org',
  phone: '555-555-0134',
};
const BMLT: Row = {
  id_bigint: '1',
  meeting_name: 'Noon',
  weekday_tinyint: '2',
  venue_type: '3',
  start_time: '12:00:00',
  duration_time: '01:00:00',
  time_zone: 'America/New_York',
  formats: 'O',
  format_shared_id_list: '17',
  latitude: '42.25',
  longitude: '-71',
  published: '1',
  location_street: '1 A St',
  location_municipality: 'Quincy',
  location_province: 'MA',
  virtual_meeting_link: 'https://zoom.us/j/1',
  service_body_bigint: '1',
  comments: 'Hi',
};
const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.1,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e\u2066',
  '<script>alert(1)</script>',
  '&#x110000;&#0;&amp',
  "'; DROP TABLE listings; --",
  '__proto__',
  'javascript:alert(1)',
  'http://[',
  '%',
  '🌞'.repeat(3_000),
  ','.repeat(3_000),
  [],
  [[]],
  [null, { a: 1 }],
  {},
  { length: 5 },
  { toString: 1 },
];

/** The row with one to three of its fields gone, or holding what they never should. */
function mangle(row: Row, random: () => number): unknown {
  if (random() < 0.02) return STRANGE[Math.floor(random() * STRANGE.length)];
  const mangled: Record<string, unknown> = { ...row };
  const keys = Object.keys(row);
  for (let times = Math.ceil(random() * 3); times > 0; times -= 1) {
    const key = keys[Math.floor(random() * keys.length)] ?? '';
    if (random() < 0.2) delete mangled[key];
    else mangled[key] = STRANGE[Math.floor(random() * STRANGE.length)];
  }
  return mangled;
}

test.each([
  ['meeting-guide', meetingGuide, MEETING_GUIDE, 'slug'],
  ['bmlt', bmlt, BMLT, 'id_bigint'],
] as const)(
  '2,000 mangled rows never stop %s, and every whole one among them gets in',
  (_, format: FeedFormat, whole, idField) => {
    const random = seededRandom(7);
    const rows = Array.from({ length: 4_000 }, (_unused, index) => {
      const row = { ...whole, [idField]: `mangled-${index}` };
      return index % 2 === 0 ? mangle(row, random) : { ...row, [idField]: `whole-${index}` };
    });
    const parsed = format.parse(JSON.stringify(rows), { fellowship: 'aa', zone: null });
    if (!parsed.ok) throw new Error(parsed.problem);
    const { records, rejected } = parsed.value;
    expect(records.length + rejected.length).toBe(rows.length);
    expect(records.filter(({ externalId }) => externalId.startsWith('whole-'))).toHaveLength(2_000);
    expect(rejected.every(({ reason }) => reason.length > 0 && !reason.includes('\n'))).toBe(true);
    // Booleans, so that a failure does not print two megabytes.
    const texts = records.map(({ listing }) => JSON.stringify(listing));
    expect(texts.some((text) => text.includes('<script'))).toBe(false);
    expect(texts.some((text) => /"(url|website)":"(?!https?:)/.test(text))).toBe(false);
    const pins = records.filter(
      ({ externalId, listing }) => externalId.startsWith('whole-') && listing.place?.latitude,
    );
    expect(pins).toHaveLength(2_000);
  },
);

test('text cut anywhere never throws', () => {
  const text = JSON.stringify([MEETING_GUIDE, MEETING_GUIDE]);
  for (let length = 0; length < text.length; length += 7) {
    expect(meetingGuide.parse(text.slice(0, length), { fellowship: 'aa', zone: null }).ok).toBe(false);
  }
});
