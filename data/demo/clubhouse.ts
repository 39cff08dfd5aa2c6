import type { ListingInput } from '#domain/listing.ts';
import { approachOf, kindOfFellowship } from './gatherings.ts';
import { CLUBHOUSE } from './places.ts';
import { EVERY_DAY, FRI, MON, SAT, type Slot, SUN, THU, TUE, WED, WEEKDAYS, weekly } from './times.ts';

/** Twenty listings at one address, from half past six in the morning to after midnight. */
const TIMETABLE: readonly (readonly [fellowship: string, name: string, slot: Slot, terms: string])[] = [
  ['aa', 'Second Bell Sunrise', [EVERY_DAY, '06:30', 45], 'format:open'],
  ['aa', 'Second Bell Nooners', [EVERY_DAY, '12:00', 60], 'format:open format:discussion'],
  ['na', 'Coffee Break', [WEEKDAYS, '10:00', 60], 'format:open'],
  ['aa', 'Five Thirty Special', [WEEKDAYS, '17:30', 60], 'format:open format:discussion'],
  ['aa', 'Monday Big Book', [[MON], '19:00', 60], 'format:closed format:big-book'],
  ['na', 'Monday Night Basics', [[MON], '20:30', 60], 'format:open format:basic-text'],
  ['smart', 'SMART on Tuesdays', [[TUE], '18:00', 90], 'format:open'],
  ['al-anon', 'The Other Side of the Table', [[TUE], '19:30', 60], 'format:open'],
  ['mara', 'Second Bell Medicine Group', [[WED], '18:00', 60], 'format:open attribute:medication-specific'],
  ['na', 'Halfway to Friday', [[WED], '19:30', 90], 'format:open format:speaker'],
  ['aca', 'Thursday Inner Child', [[THU], '18:30', 90], 'format:closed format:literature'],
  ['aa', 'Thursday Step Up', [[THU], '20:00', 60], 'format:closed format:step-study'],
  ['na', 'Friday Candles', [[FRI], '20:00', 90], 'format:open format:candlelight'],
  ['aa', 'Friday Late Shift', [[FRI], '22:00', 60], 'format:open format:discussion'],
  ['aa', 'Saturday Women', [[SAT], '09:00', 60], 'format:closed audience:women access:childcare'],
  ['aa', 'Saturday Men', [[SAT], '10:30', 60], 'format:closed audience:men'],
  ['recovery-dharma', 'Saturday Sit', [[SAT], '16:00', 75], 'format:open format:meditation'],
  ['na', 'Saturday Night Alive', [[SAT], '23:30', 60], 'format:open format:candlelight'],
  ['aa', 'Sunday Speakers', [[SUN], '11:00', 60], 'format:open format:speaker'],
  ['aa', 'Night Owls', [[FRI, SAT], '23:00', 120], 'format:open'],
];

export const clubhouse: readonly ListingInput[] = TIMETABLE.map(([fellowship, name, slot, terms]) => ({
  kind: kindOfFellowship(fellowship),
  fellowship,
  name,
  organization: { name, type: 'group' },
  attendance: 'in-person',
  place: CLUBHOUSE,
  schedules: weekly(slot),
  phones: [{ number: '508-555-0118', label: 'Clubhouse' }],
  website: 'https://example.org/second-bell',
  cost: { type: 'donation', note: 'The basket goes to the rent.' },
  languages: ['en'],
  terms: [approachOf(fellowship), 'access:wheelchair', ...terms.split(' ')],
}));
