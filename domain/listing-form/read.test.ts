import { expect, test } from 'vitest';
import { demoCommunity } from '#data/demo/index.ts';
import { listingSchema } from '../listing.ts';
import { readListingForm } from './read.ts';
import { listingValues } from './to-values.ts';

const meeting = listingSchema.parse({
  kind: 'meeting',
  name: 'Serenity at Noon',
  attendance: 'in-person',
  place: { town: 'Worcester', region: 'MA', latitude: 42.26, longitude: -71.8, visibility: 'hidden' },
  phones: [{ number: '508-555-0101' }, { number: '508-555-0102', label: 'Office', languages: ['es'] }],
  schedules: [
    {
      recurrence: { type: 'weekly', weekday: 6, everyWeeks: 2, anchor: '2026-05-02' },
      startMinute: 23 * 60 + 30,
      durationMinutes: 90,
      timeZone: 'America/New_York',
      validFrom: '2026-05-02',
      exceptions: [{ on: '2026-05-16', note: 'Snow' }],
    },
  ],
});
const values = () => listingValues(meeting);

test('every listing of the demo community comes back from its form as it was', () => {
  for (const { input } of demoCommunity('2026-05-01')) {
    const listing = listingSchema.parse(input);
    const read = readListingForm(listing.kind, listingValues(listing), listing);
    expect(read.ok ? read.value : read.problem, listing.name).toEqual(listing);
  }
});

test('a Saturday group past midnight, every second week and with a break, comes back too', () => {
  const read = readListingForm('meeting', values(), meeting);
  expect(read).toEqual({ ok: true, value: meeting });
  expect(values()['schedule-0-end']).toEqual(['01:00']);
  expect(values()['schedule-0-off']).toEqual(['2026-05-16 Snow']);
});

test('everything that is wrong is told at once, each at its own field', () => {
  const read = readListingForm(
    'recovery-housing',
    {
      ...values(),
      name: [' '],
      website: ['javascript:alert(1)'],
      email: ['nobody'],
      minimumAge: ['old'],
      'place-latitude': ['0'],
      'place-longitude': ['0'],
      'schedule-0-start': ['25:00'],
      'schedule-0-zone': ['Worcester'],
      'schedule-0-until': ['2026-02-30'],
      'details-weeklyCostDollars': ['a lot'],
      'details-level': ['palace'],
      'phone-1-number': ['1'],
    },
    null,
  );
  expect(read.ok ? {} : read.problem).toMatchObject({
    name: 'missing',
    website: 'address',
    email: 'email',
    minimumAge: 'number',
    'place-latitude': 'point',
    'schedule-0-start': 'time',
    'schedule-0-zone': 'zone',
    'schedule-0-until': expect.any(String),
    'phone-1-number': expect.any(String),
  });
});

test('what is wrong in the kind’s own fields is told with the rest, and alone', () => {
  const wrong = { ...values(), 'details-weeklyCostDollars': ['a lot'], 'details-capacity': ['0'] };
  const problemsOf = (typed: typeof wrong & { name?: string[] }) => {
    const read = readListingForm('recovery-housing', typed, null);
    return read.ok ? [] : Object.keys(read.problem);
  };
  expect(problemsOf(wrong)).toEqual(['details-weeklyCostDollars', 'details-capacity']);
  expect(problemsOf({ ...wrong, name: [''] })).toEqual([
    'name',
    'details-weeklyCostDollars',
    'details-capacity',
  ]);
});

const time = (row: Record<string, string>) =>
  readListingForm(
    'meeting',
    {
      name: ['Night Owls'],
      attendance: ['in-person'],
      'schedule-0-repeat': ['weekly-1'],
      'schedule-0-zone': ['America/New_York'],
      ...Object.fromEntries(Object.entries(row).map(([name, text]) => [`schedule-0-${name}`, [text]])),
    },
    null,
  );
const wrongIn = (row: Record<string, string>) => {
  const read = time(row);
  return read.ok ? read.value.schedules.length : read.problem;
};

test('a time of which only a part was typed is not dropped without a word', () => {
  expect(wrongIn({ weekday: '2' })).toEqual({ 'schedule-0-start': 'time' });
  expect(wrongIn({ start: '19:30' })).toEqual({ 'schedule-0-weekday': 'missing' });
  expect(wrongIn({ repeat: 'dates', start: '19:30' })).toEqual({ 'schedule-0-dates': 'day' });
  expect(wrongIn({})).toBe(0);
  expect(wrongIn({ weekday: '2', start: '19:30', remove: 'yes' })).toBe(0);
});

test('every second week needs a day to count from, which the first day is as well', () => {
  const tuesdays = { repeat: 'weekly-2', weekday: '2', start: '19:30' };
  expect(wrongIn(tuesdays)).toEqual({ 'schedule-0-anchor': 'missing' });
  expect(wrongIn({ ...tuesdays, from: '2026-06-02' })).toBe(1);
  const secondTuesday = time({ ...tuesdays, repeat: 'monthly-2' });
  expect(secondTuesday.ok && secondTuesday.value.schedules[0]?.recurrence).toEqual({
    type: 'monthly',
    weekday: 2,
    nth: 2,
  });
});

test('blank means that nobody said: no zero, no empty text, no place without a where', () => {
  const read = readListingForm(
    'recovery-housing',
    {
      name: ['Harbor House'],
      attendance: ['in-person'],
      'details-capacity': [''],
      'place-precision': ['exact'],
    },
    null,
  );
  expect(read.ok && read.value).toMatchObject({
    place: null,
    minimumAge: null,
    website: null,
    details: {},
    schedules: [],
  });
});

test('dollars as people type them are a number; a price that is none is not', () => {
  const cost = (typed: string) => {
    const read = readListingForm(
      'recovery-housing',
      { name: ['Harbor House'], attendance: ['in-person'], 'details-weeklyCostDollars': [typed] },
      null,
    );
    return read.ok ? read.value.details.weeklyCostDollars : read.problem;
  };
  expect(cost('$1,250')).toBe(1250);
  expect(cost('12.50')).toBe(12.5);
  expect(cost('1,25')).toEqual({ 'details-weeklyCostDollars': expect.any(String) });
});

test('a form cannot set what it does not show', () => {
  const read = readListingForm(
    'meeting',
    {
      ...values(),
      id: ['1'],
      slug: ['x'],
      version: ['9'],
      demo: ['1'],
      medication: ['welcomes'],
      source: ['aa'],
    },
    meeting,
  );
  expect(read).toEqual({ ok: true, value: meeting });
});
