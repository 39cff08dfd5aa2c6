import { describe, expect, test } from 'vitest';
import type { Card } from '../card.ts';
import type { PublicPlace } from '../place.ts';
import { addDays, weekdayOf } from '../schedule/day.ts';
import { nextOccurrences } from '../schedule/occurrences.ts';
import type { Recurrence, Schedule } from '../schedule/schedule.ts';
import { toCalendar, toCalendars } from './calendar.ts';

const WORDS = { title: 'Meeting', note: 'Times can change. Check before you go.' };
const HOST = 'help.example.org';
// A Friday.
const NOW = new Date('2026-05-01T12:00:00Z');

const church: PublicPlace = {
  name: "St. John's Church; hall, 2nd floor",
  street: '44 Temple St',
  town: 'Worcester',
  county: 'Worcester',
  region: 'MA',
  postalCode: '01608',
  country: 'US',
  latitude: 42.26,
  longitude: -71.8,
  timeZone: 'America/New_York',
  precision: 'exact',
  visibility: 'public',
  directions: null,
};

function card(over: Partial<Card>): Card {
  return {
    id: 12,
    slug: 'sober-sunrise-aa',
    kind: 'meeting',
    sorts: [],
    choices: [],
    fellowship: 'aa',
    name: 'Sober Sunrise',
    organization: 'Sober Sunrise Group of Alcoholics Anonymous',
    summary: 'For people on buprenorphine',
    attendance: 'in-person',
    place: church,
    schedules: [weekly(2)],
    joinUrl: null,
    joinPhone: null,
    phones: [],
    website: 'https://aa.example.org',
    cost: null,
    languages: [],
    terms: ['format:open'],
    serviceAreas: [],
    medication: [],
    checkedOn: null,
    checkedBy: null,
    listedOn: null,
    listedBy: null,
    missingSince: null,
    status: 'published',
    pausedUntil: null,
    demo: false,
    ...over,
  };
}

function scheduled(recurrence: Recurrence, over: Partial<Schedule> = {}): Schedule {
  const timeZone = 'America/New_York';
  return { recurrence, startMinute: 19 * 60, durationMinutes: 60, timeZone, exceptions: [], ...over };
}
const weekly = (weekday: number, over: Partial<Schedule> = {}) =>
  scheduled({ type: 'weekly', weekday, everyWeeks: 1 } as Recurrence, over);

type Entry = Record<string, string>;

/** The entries of a file, read by its rules: lines unfolded, parameters kept with the name, text unescaped. */
function entriesOf(file: string | null): Entry[] {
  if (file === null) throw new Error('no file');
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const entries: Entry[] = [];
  for (const line of lines.slice(lines.indexOf('BEGIN:VEVENT'))) {
    if (line === 'BEGIN:VEVENT') entries.push({});
    const entry = entries.at(-1);
    const colon = line.indexOf(':');
    if (entry && line) entry[line.slice(0, colon)] = unescaped(line.slice(colon + 1));
  }
  return entries;
}

const unescaped = (value: string) =>
  value.replace(/\\(.)/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

function only(over: Partial<Card>, now = NOW): Entry {
  const entries = entriesOf(toCalendar(card(over), WORDS, HOST, now));
  expect(entries).toHaveLength(1);
  return entries[0] as Entry;
}

describe('the file', () => {
  test('has lines of at most 75 octets that end with CR LF, in any script', () => {
    const place = {
      ...church,
      name: 'Iglesia de San José Obrero y de la Niña 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀',
    };
    const file = toCalendar(card({ place }), WORDS, HOST, NOW) ?? '';
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    expect(file).not.toContain('\ufffd');
    expect(only({ place }).LOCATION).toContain(place.name);
  });

  test('brings the clock changes of each zone once', () => {
    const schedules = [weekly(1), weekly(3), weekly(5, { timeZone: 'America/Phoenix' })];
    const file = toCalendar(card({ schedules }), WORDS, HOST, NOW) ?? '';
    expect(file.match(/^TZID:.*$/gm)?.map((line) => line.trim())).toEqual([
      'TZID:America/New_York',
      'TZID:America/Phoenix',
    ]);
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  });

  test('gives a zone one name in the entry and in its clock changes, whichever name or case it came with', () => {
    for (const timeZone of [
      'US/Eastern',
      'america/new_york',
      'Asia/Kathmandu',
      'Asia/Katmandu',
      'Asia/Calcutta',
    ]) {
      const file = toCalendar(card({ schedules: [weekly(2, { timeZone })] }), WORDS, HOST, NOW) ?? '';
      const [, inEntry] = /^DTSTART;TZID=(.*):/m.exec(file) ?? [];
      const [, inZone] = /^TZID:(.*)\r$/m.exec(file) ?? [];
      expect(inEntry).toBe(inZone);
    }
  });

  test('is none when nothing is to come', () => {
    expect(toCalendar(card({ schedules: [] }), WORDS, HOST, NOW)).toBeNull();
    expect(toCalendar(card({ status: 'ended' }), WORDS, HOST, NOW)).toBeNull();
    expect(
      toCalendar(card({ schedules: [weekly(2, { validUntil: '2026-04-30' })] }), WORDS, HOST, NOW),
    ).toBeNull();
  });

  test('starts a paused listing on the day it begins again', () => {
    const entry = only({ status: 'paused', pausedUntil: '2026-05-20' });
    expect(entry['DTSTART;TZID=America/New_York']).toBe('20260526T190000');
  });
});

describe('what an entry tells', () => {
  test('neither the group, its fellowship, a condition nor the page it is from', () => {
    const file = toCalendar(
      card({ attendance: 'hybrid', joinUrl: 'https://zoom.example.org/j/1' }),
      WORDS,
      HOST,
      NOW,
    );
    expect(file).not.toMatch(/sober|sunrise|\baa\b|alcoholics|buprenorphine/i);
    expect(only({})).toMatchObject({ SUMMARY: 'Meeting', CLASS: 'PRIVATE' });
  });

  test('the address when it is public, and never a rounded or hidden one', () => {
    expect(only({}).LOCATION).toBe("St. John's Church; hall, 2nd floor, 44 Temple St, Worcester, MA 01608");
    for (const visibility of ['town-only', 'hidden'] as const) {
      expect(only({ place: { ...church, visibility } })).not.toHaveProperty('LOCATION');
    }
    expect(only({ attendance: 'online' })).not.toHaveProperty('LOCATION');
    expect(only({ place: null })).not.toHaveProperty('LOCATION');
  });

  test('how to join from a distance', () => {
    const entry = only({
      attendance: 'online',
      joinUrl: 'https://zoom.example.org/j/1?pwd=a,b;c',
      joinPhone: '555-0100',
    });
    expect(entry.DESCRIPTION).toBe(`https://zoom.example.org/j/1?pwd=a,b;c\n555-0100\n${WORDS.note}`);
  });

  test('no line of its own making, whatever the text holds', () => {
    const attack = 'Hall\r\nEND:VEVENT\nBEGIN:VEVENT\rATTENDEE:mailto:x\u2028URL:javascript:1\\n\u0000;X=1,';
    const file = toCalendar(
      card({ place: { ...church, name: attack } }),
      { ...WORDS, title: attack },
      HOST,
      NOW,
    );
    const lines = (file ?? '').replaceAll('\r\n ', '').split(/\r\n|\r|\n|\u2028/);
    expect(lines.filter((line) => /^(ATTENDEE|URL)/.test(line))).toEqual([]);
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(file).not.toContain('\u0000');
    expect(only({ place: { ...church, name: attack } }).LOCATION).toContain('\\n;X=1,');
  });
});

describe('an id', () => {
  const ids = (schedules: Schedule[], now = NOW) =>
    entriesOf(toCalendar(card({ schedules }), WORDS, HOST, now)).map((entry) => entry.UID);

  test('is the same tomorrow, and after the meeting has moved to another hour', () => {
    const before = ids([weekly(2)]);
    expect(ids([weekly(2)], new Date('2027-01-01T00:00Z'))).toEqual(before);
    expect(ids([weekly(2, { startMinute: 1170, durationMinutes: 90 })])).toEqual(before);
    expect(before).toEqual(['listing-12-every-1-weeks-tu@help.example.org']);
  });

  test('is another for every schedule, also of two on one weekday in whatever order they come', () => {
    const noon = weekly(2, { startMinute: 720 });
    const all = ids([
      weekly(2),
      noon,
      weekly(3),
      scheduled({ type: 'monthly', weekday: 2, nth: 1 }),
      scheduled({ type: 'monthly', weekday: 2, nth: -1 }),
      scheduled({ type: 'dates', dates: ['2026-06-01'] }),
    ]);
    expect(new Set(all).size).toBe(6);
    expect(ids([noon, weekly(2)])).toEqual(ids([weekly(2), noon]));
  });
});

describe('when', () => {
  const NEW_YORK = ';TZID=America/New_York';

  test('past midnight the end is on the next day, over the end of a month and a year too', () => {
    const late = weekly(4, { startMinute: 23 * 60 + 30, durationMinutes: 90 });
    const entry = only({ schedules: [late] }, new Date('2026-12-28T12:00Z'));
    expect(entry[`DTSTART${NEW_YORK}`]).toBe('20261231T233000');
    expect(entry[`DTEND${NEW_YORK}`]).toBe('20270101T010000');
  });

  test('24 hours end at the same time on the next day', () => {
    const entry = only({ schedules: [weekly(6, { startMinute: 0, durationMinutes: 1440 })] });
    expect(entry[`DTSTART${NEW_YORK}`]).toBe('20260502T000000');
    expect(entry[`DTEND${NEW_YORK}`]).toBe('20260503T000000');
  });

  test('at 2:30 am it stays 2:30 on the night without one, and its length stays an hour', () => {
    const entry = only({ schedules: [weekly(0, { startMinute: 150 })] }, new Date('2026-03-07T12:00Z'));
    expect(entry[`DTSTART${NEW_YORK}`]).toBe('20260308T023000');
    expect(entry.DURATION).toBe('PT60M');
  });

  test('90 minutes over the hour that comes twice are told as 90 minutes', () => {
    const early = weekly(0, { startMinute: 45, durationMinutes: 90 });
    expect(only({ schedules: [early] }, new Date('2026-10-31T12:00Z')).DURATION).toBe('PT90M');
  });

  test('a download is dated by the moment it was made', () => {
    expect(only({}).DTSTAMP).toBe('20260501T120000Z');
  });

  test('rules say every week, every other week, the 2nd, the 5th and the last of the month', () => {
    const rule = (recurrence: Recurrence) => only({ schedules: [scheduled(recurrence)] }).RRULE;
    expect(rule({ type: 'weekly', weekday: 2, everyWeeks: 1 })).toBe('FREQ=WEEKLY;BYDAY=TU');
    expect(rule({ type: 'weekly', weekday: 6, everyWeeks: 2, anchor: '2025-12-27' })).toBe(
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA',
    );
    expect(rule({ type: 'monthly', weekday: 0, nth: 2 })).toBe('FREQ=MONTHLY;BYDAY=2SU');
    expect(rule({ type: 'monthly', weekday: 4, nth: 5 })).toBe('FREQ=MONTHLY;BYDAY=5TH');
    expect(rule({ type: 'monthly', weekday: 5, nth: -1 })).toBe('FREQ=MONTHLY;BYDAY=-1FR');
  });

  test('the last day of the validity is in UTC, as the rule wants it, and still takes place', () => {
    const season = weekly(2, { validUntil: '2026-05-26' });
    expect(only({ schedules: [season] }).RRULE).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20260526T230000Z');
  });

  test('cancelled days are left out, also the very next one', () => {
    const exceptions = ['2026-05-26', '2026-05-05', '2026-05-20', '2026-05-19'].map((on) => ({ on }));
    const entry = only({ schedules: [weekly(2, { exceptions })] });
    expect(entry[`DTSTART${NEW_YORK}`]).toBe('20260512T190000');
    expect(entry[`EXDATE${NEW_YORK}`]).toBe('20260519T190000,20260526T190000');
  });

  test('dates are listed from the next one on, cancelled ones left out', () => {
    const dates = ['2026-06-30', '2026-04-01', '2026-05-12', '2026-06-02'];
    const dated = scheduled({ type: 'dates', dates }, { exceptions: [{ on: '2026-06-02' }] });
    const entry = only({ schedules: [dated] });
    expect(entry[`DTSTART${NEW_YORK}`]).toBe('20260512T190000');
    expect(entry[`RDATE${NEW_YORK}`]).toBe('20260512T190000,20260630T190000');
    expect(entry).not.toHaveProperty('RRULE');
  });

  test('read back, an entry takes place on the days that the schedule does', () => {
    const over = { validUntil: '2027-06-30', exceptions: [{ on: '2026-05-26' }, { on: '2026-06-19' }] };
    const schedules = [
      weekly(2, over),
      scheduled({ type: 'weekly', weekday: 5, everyWeeks: 3, anchor: '2026-01-02' }, over),
      scheduled({ type: 'monthly', weekday: 5, nth: 3 }, over),
      scheduled({ type: 'monthly', weekday: 6, nth: 5 }, over),
      scheduled({ type: 'monthly', weekday: 1, nth: -1 }, over),
    ];
    for (const schedule of schedules) {
      const days = nextOccurrences(schedule, NOW, 60).map((occurrence) => occurrence.day);
      expect(daysOf(only({ schedules: [schedule] })).slice(0, 60)).toEqual(days);
    }
  });
});

/** The days an entry means, found by trying every day after its start against its rule. */
function daysOf(entry: Entry): string[] {
  const local = (name: string) => entry[`${name};TZID=America/New_York`] ?? '';
  const toDay = (time: string) => time.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
  const rule = Object.fromEntries((entry.RRULE ?? '').split(';').map((part) => part.split('=')));
  const [, nth, weekday] = /^(-?\d)?(..)$/.exec(rule.BYDAY) ?? [];
  const first = toDay(local('DTSTART'));
  const excluded = local('EXDATE').split(',').map(toDay);
  const days: string[] = [];
  for (let ahead = 0; ahead < 500; ahead++) {
    const day = addDays(first, ahead);
    if (day > toDay(rule.UNTIL) || excluded.includes(day)) continue;
    if (['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][weekdayOf(day)] !== weekday) continue;
    const dayOfMonth = Number(day.slice(8));
    const isLast = addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
    if (nth ? nth !== (nth === '-1' && isLast ? '-1' : `${Math.ceil(dayOfMonth / 7)}`) : false) continue;
    if (rule.FREQ === 'WEEKLY' && ahead % (7 * Number(rule.INTERVAL ?? 1)) !== 0) continue;
    days.push(day);
  }
  return days;
}

describe('a list of several', () => {
  const other = card({
    id: 13,
    attendance: 'online',
    place: null,
    joinUrl: 'https://zoom.example.org/j/1',
    schedules: [weekly(4, { timeZone: 'America/Los_Angeles' }), weekly(5)],
  });
  const cards = [card({}), other, card({ id: 14, status: 'ended' })];
  const listings = cards.map((one) => ({ card: one, words: WORDS }));

  test('is one file with an id of its own for each time, and each zone once', () => {
    const file = toCalendars(listings, HOST, NOW) ?? '';
    expect(file.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
    expect(file.match(/^TZID:.*$/gm)).toHaveLength(2);
    const entries = entriesOf(file);
    expect(new Set(entries.map((entry) => entry.UID)).size).toBe(3);
    expect(entries.map((entry) => entry.SUMMARY)).toEqual(['Meeting', 'Meeting', 'Meeting']);
    expect(entries.map((entry) => entry.LOCATION !== undefined)).toEqual([true, false, false]);
  });

  test('has the ids that each has in a file of its own, so that nothing is in a calendar twice', () => {
    const own = entriesOf(toCalendar(other, WORDS, HOST, NOW)).map((entry) => entry.UID);
    expect(entriesOf(toCalendars(listings, HOST, NOW)).map((entry) => entry.UID)).toEqual(
      expect.arrayContaining(own),
    );
  });

  test('is none when nothing of it is to come', () => {
    expect(toCalendars([], HOST, NOW)).toBeNull();
    expect(toCalendars(listings.slice(2), HOST, NOW)).toBeNull();
  });
});
