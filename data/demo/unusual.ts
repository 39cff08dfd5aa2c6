import type { ListingInput } from '#domain/listing.ts';
import { addDays, weekdayOf } from '#domain/schedule/day.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import { CLUBHOUSE, placeIn, TIME_ZONE, VENUES } from './places.ts';
import { EVERY_DAY, FRI, MON, minuteOf, SAT, SUN, THU, TUE, WED, weekly } from './times.ts';

type Schedules = NonNullable<ListingInput['schedules']>;
type Gathering = Partial<ListingInput> & { readonly name: string; readonly schedules: Schedules };

/** An open, in-person meeting in the first rooms of the table, changed by what makes it unusual. */
function gathering(gathering: Gathering, index: number): ListingInput {
  return {
    kind: 'meeting',
    fellowship: 'aa',
    attendance: 'in-person',
    place: VENUES[index % VENUES.length] ?? null,
    languages: ['en'],
    cost: { type: 'donation', note: '' },
    terms: ['format:open', 'approach:12-step'],
    ...gathering,
  };
}

const once = (
  recurrence: Schedules[number]['recurrence'],
  start: string,
  minutes: number | null = 60,
): Schedules => [{ recurrence, startMinute: minuteOf(start), durationMinutes: minutes, timeZone: TIME_ZONE }];

/** What real directories hold sooner or later: odd names, odd days, odd places, and groups that come and go. */
export function unusual(today: Day): ListingInput[] {
  return [...oddNames, ...oddDays(today), ...oddPlaces, ...comingAndGoing(today)].map(gathering);
}

const oddNames: readonly Gathering[] = [
  {
    name: 'The Thursday Evening Circle for Everyone Who Is New, Nearly New, Coming Back, or Not Yet Sure, with Tea, Chairs and Good Talk',
    schedules: weekly([[THU], '18:30', 60]),
  },
  {
    name: 'קבוצת תקווה חדשה',
    languages: ['he'],
    schedules: weekly([[SUN], '20:00', 60]),
    notes: 'מפגש פתוח בעברית',
  },
  {
    name: 'مجموعة الأمل',
    languages: ['ar'],
    fellowship: 'na',
    schedules: weekly([[SAT], '17:00', 60]),
    notes: 'اجتماع مفتوح بالعربية',
  },
  { name: 'Café Élan: après-midi', languages: ['fr'], schedules: weekly([[WED], '15:00', 60]) },
  { name: 'Nhóm Bình An', languages: ['vi'], schedules: weekly([[SUN], '14:00', 60]) },
  { name: 'Tea & Toast (bring <3 friends)', schedules: weekly([[TUE], '08:00', 45]) },
  { name: '12', schedules: weekly([[MON], '12:12', 48]) },
];

function oddDays(today: Day): readonly Gathering[] {
  return [
    {
      name: 'Snow Day Group',
      schedules: weekly([[weekdayOf(today)], '19:15', 60], {
        exceptions: [{ on: today, note: 'The hall has no heat tonight. We meet again next week.' }],
      }),
    },
    {
      name: 'Holiday Skippers',
      schedules: weekly([[THU], '19:00', 60], {
        exceptions: [{ on: addDays(today, 14) }, { on: addDays(today, -7) }],
      }),
    },
    {
      name: 'Payday Fridays',
      fellowship: 'ga',
      schedules: once({ type: 'weekly', weekday: weekdayOf(today), everyWeeks: 2, anchor: today }, '18:45'),
    },
    {
      name: 'Every Third Sunday Walk',
      schedules: once(
        { type: 'weekly', weekday: SUN, everyWeeks: 3, anchor: addDays(today, -weekdayOf(today)) },
        '09:30',
        120,
      ),
      terms: ['format:open', 'format:outdoor', 'access:dog-friendly'],
    },
    {
      name: 'First Monday Speakers',
      schedules: once({ type: 'monthly', weekday: MON, nth: 1 }, '19:00', 90),
    },
    { name: 'Second Tuesday Sit', schedules: once({ type: 'monthly', weekday: TUE, nth: 2 }, '18:00') },
    {
      name: 'Third Wednesday Supper',
      schedules: once({ type: 'monthly', weekday: WED, nth: 3 }, '18:15', 120),
    },
    { name: 'Fourth Thursday Study', schedules: once({ type: 'monthly', weekday: THU, nth: 4 }, '19:00') },
    { name: 'Fifth Friday Dance', schedules: once({ type: 'monthly', weekday: FRI, nth: 5 }, '21:00', 240) },
    {
      name: 'Last Saturday Breakfast',
      schedules: once({ type: 'monthly', weekday: SAT, nth: -1 }, '08:30', 90),
    },
    {
      name: 'Holiday Marathon',
      place: CLUBHOUSE,
      schedules: once(
        { type: 'dates', dates: [-30, 9, 10, 40].map((days) => addDays(today, days)) },
        '08:00',
        960,
      ),
    },
    { name: 'Midnight on Saturday', fellowship: 'na', schedules: weekly([[SUN], '00:00', 60]) },
    { name: 'All Night Candle', fellowship: 'na', schedules: weekly([[SAT], '22:30', 180]) },
    {
      name: 'Lunch, Whenever',
      schedules: [],
      notes: 'We set the time in the group chat. Call to hear when.',
    },
    {
      name: 'Porch in Summer',
      schedules: weekly([[TUE], '18:00', 60], {
        validFrom: addDays(today, -120),
        validUntil: addDays(today, -20),
      }),
    },
    { name: 'Starts Soon', schedules: weekly([[WED], '19:00', 60], { validFrom: addDays(today, 10) }) },
    {
      name: 'Moving at Month End',
      schedules: [
        ...weekly([[MON], '18:00', 60], { validUntil: addDays(today, 12) }),
        ...weekly([[TUE], '18:00', 60], { validFrom: addDays(today, 13) }),
      ],
    },
  ];
}

const oddPlaces: readonly Gathering[] = [
  {
    name: 'Candles by Phone',
    attendance: 'phone',
    place: null,
    online: { phone: '508-555-0142', phoneNotes: 'Enter 0142 and then #.' },
    serviceAreas: [{ type: 'anywhere' }],
    schedules: weekly([EVERY_DAY, '21:00', 60]),
  },
  {
    name: 'Line Open at Dawn',
    fellowship: 'na',
    attendance: 'phone',
    place: null,
    online: { phone: '774-555-0107' },
    serviceAreas: [{ type: 'anywhere' }],
    schedules: weekly([EVERY_DAY, '05:30', 30]),
  },
  {
    name: 'Pacific Sunset Online',
    attendance: 'online',
    place: null,
    online: { url: 'https://example.org/join/pacific', urlNotes: 'Times are Pacific.' },
    serviceAreas: [{ type: 'anywhere' }],
    schedules: weekly([EVERY_DAY, '18:00', 60], { timeZone: 'America/Los_Angeles' }),
  },
  {
    name: 'Tools on Screen',
    fellowship: 'smart',
    attendance: 'online',
    place: null,
    online: { url: 'https://example.org/join/tools' },
    serviceAreas: [{ type: 'anywhere' }],
    terms: ['format:open', 'approach:cognitive-secular', 'access:captions'],
    schedules: weekly([[MON, THU], '20:00', 90]),
  },
  {
    name: 'No Pin on the Map',
    place: placeIn('01604', '1 Fogbank Lane', { name: 'Fogbank Farm', latitude: null, longitude: null }),
    schedules: weekly([[FRI], '19:30', 60]),
  },
  {
    name: 'Somewhere Near the Common',
    place: placeIn('01608', 'By the bandstand', { precision: 'approximate' }),
    schedules: weekly([[SAT], '10:00', 60]),
    terms: ['format:open', 'format:outdoor', 'approach:12-step'],
  },
  {
    name: 'Ask for the Address',
    place: placeIn('01545', 'Call for the street', { precision: 'town', visibility: 'town-only' }),
    phones: [{ number: '508-555-0133', label: 'Call for the address' }],
    schedules: weekly([[SUN], '16:00', 60]),
    terms: ['format:closed', 'audience:women', 'approach:12-step'],
  },
  {
    name: 'Nurses Together',
    place: placeIn('01605', '400 Ward Street', { name: 'Hospital staff room', unit: 'Room 3B' }),
    schedules: weekly([[WED], '16:30', 60]),
    terms: ['format:closed', 'format:professionals', 'format:restricted-access', 'approach:12-step'],
  },
];

function comingAndGoing(today: Day): readonly Gathering[] {
  const gone = weekly([[TUE], '19:00', 60]);
  return [
    { name: 'Back in Three Weeks', status: 'paused', pausedUntil: addDays(today, 21), schedules: gone },
    { name: 'Roof Repair Group', status: 'paused', pausedUntil: addDays(today, 60), schedules: gone },
    { name: 'Paused for Now', status: 'paused', schedules: gone },
    { name: 'Back Since Last Week', status: 'paused', pausedUntil: addDays(today, -7), schedules: gone },
    { name: 'Old Depot Group', status: 'ended', schedules: gone },
    { name: 'Winter Street Nooners', status: 'ended', schedules: weekly([[FRI], '12:00', 60]) },
    { name: 'Last Chair', fellowship: 'na', status: 'ended', schedules: gone },
    { name: 'Not Announced Yet', status: 'draft', schedules: weekly([[MON], '19:00', 60]) },
    { name: 'Asked Not to Be Listed', status: 'do-not-list', schedules: weekly([[MON], '19:00', 60]) },
  ];
}
