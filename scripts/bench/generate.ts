import type { Card, PublicMedicationClaim } from '#domain/card.ts';
import type { Gazetteer } from '#domain/gazetteer/gazetteer.ts';
import type { Schedule, Weekday } from '#domain/schedule/schedule.ts';
import { slugify } from '#domain/text.ts';
import { makeName } from './names.ts';
import { makeRandom, type Random } from './random.ts';
import type { RealData, RealMeeting, RealService } from './shared-data.ts';
import { makeVenues, type Venue } from './venues.ts';

/** Claims are dated before this day, and some of them long before. */
export const GENERATED_ON = '2026-07-21';
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Three quarters meetings, the rest services, as a county has them. */
const MEETING_SHARE = 0.75;

const TERMS: Readonly<Record<string, string>> = {
  o: 'format:open',
  open: 'format:open',
  c: 'format:closed',
  closed: 'format:closed',
  d: 'format:discussion',
  discussion: 'format:discussion',
  b: 'format:big-book',
  be: 'format:beginners',
  s: 'format:speaker',
  st: 'format:step-study',
  lit: 'format:literature',
  bt: 'format:basic-text',
  med: 'format:meditation',
  cw: 'format:candlelight',
  x: 'access:wheelchair',
  wc: 'access:wheelchair',
  w: 'audience:women',
  m: 'audience:men',
  y: 'audience:young-people',
  lgbtq: 'audience:lgbtq',
  cf: 'access:child-friendly',
};
const KINDS = ['recovery-housing', 'employment', 'case-management', 'peer-support'] as const;

/**
 * So many invented listings with the distributions of the real set, and nothing of it but names of groups: venues,
 * streets and points are made up. The same count is always the same listings.
 */
export function* generate(count: number, real: RealData, gazetteer: Gazetteer): Generator<Card> {
  const random = makeRandom(`open-door ${count}`);
  const nextVenue = makeVenues(gazetteer, real.meetings, random);
  const perVenue = meetingsPerVenue(real.meetings);
  const meetings = Math.round(count * MEETING_SHARE);
  let id = 0;
  while (id < meetings) {
    const venue = nextVenue();
    for (let left = random.pick(perVenue); left > 0 && id < meetings; left--) {
      yield meeting(++id, venue, random.pick(real.meetings), random);
    }
  }
  while (id < count) yield service(++id, nextVenue(), random.pick(real.services), random);
}

function meetingsPerVenue(meetings: readonly RealMeeting[]): number[] {
  const venues = Map.groupBy(meetings, ({ geo, venue }) =>
    geo ? `${geo.lat} ${geo.lng} ${venue?.street}` : '',
  );
  return [...venues].filter(([key]) => key !== '').map(([, here]) => here.length);
}

function meeting(id: number, { place }: Venue, real: RealMeeting, random: Random): Card {
  const name = makeName(real.name, place.town ?? '', real.program, random);
  const isOnline = real.format === 'online';
  const isPointless = !isOnline && random.chance(0.08);
  return {
    ...base(id, name),
    kind: real.program === 'nar-anon' || real.program === 'gam-anon' ? 'family-group' : 'meeting',
    fellowship: real.program,
    attendance: real.format,
    place: isOnline
      ? null
      : isPointless
        ? { ...place, latitude: null, longitude: null, precision: 'town' }
        : place,
    schedules: real.schedule.flatMap((slot) =>
      scheduleOf(slot, place.timeZone ?? 'America/New_York', random),
    ),
    joinUrl: isOnline || real.format === 'hybrid' ? `https://example.org/join/${id}` : null,
    languages: real.languages ?? [],
    terms: [
      ...new Set([
        ...(real.types ?? []).flatMap((type) => TERMS[type] ?? []),
        ...(random.chance(0.002) ? ['attribute:medication-specific'] : []),
      ]),
    ].sort(),
    medication: medicationOf(random),
  };
}

function scheduleOf(slot: RealMeeting['schedule'][number], timeZone: string, random: Random): Schedule[] {
  const [hour = Number.NaN, minute = Number.NaN] = slot.time.split(':').map(Number);
  const weekday = WEEKDAYS.indexOf(slot.day);
  if (weekday < 0 || !(hour >= 0 && hour < 24 && minute >= 0 && minute < 60)) return [];
  const shift = random.chance(0.03) ? random.pick([0, 15, 30, 45]) : minute;
  const isMonthly = random.chance(0.03);
  return [
    {
      recurrence: isMonthly
        ? { type: 'monthly', weekday: weekday as Weekday, nth: random.pick([1, 2, 3, 4, -1] as const) }
        : { type: 'weekly', weekday: weekday as Weekday, everyWeeks: 1 },
      startMinute: hour * 60 + shift,
      durationMinutes: slot.duration_min && slot.duration_min <= 1_440 ? slot.duration_min : null,
      timeZone,
      exceptions: [],
    },
  ];
}

function service(id: number, { place, countyCode }: Venue, real: RealService, random: Random): Card {
  return {
    ...base(id, real.name),
    kind: random.pick(KINDS),
    fellowship: null,
    organization: random.chance(0.3) ? real.name : null,
    attendance: random.chance(0.1) ? 'phone' : 'in-person',
    place,
    serviceAreas: random.chance(0.2) ? [{ type: 'county', code: countyCode }] : [],
    medication: medicationOf(random),
  };
}

/** Nobody knows of most; of the others a fifth is long ago and some disagree. The shares are invented. */
function medicationOf(random: Random): PublicMedicationClaim[] {
  const share = random.next();
  if (share < 0.92) return [];
  const claim = (stance: PublicMedicationClaim['stance']): PublicMedicationClaim => ({
    medication: random.pick(['any', 'buprenorphine', 'methadone', 'naltrexone']),
    stance,
    conditions: stance === 'accepts-with-conditions' ? 'Ask the secretary first' : '',
    source: random.pick(['group', 'organization', 'written-policy']),
    by: '',
    on: random.chance(0.2) ? '2025-02-03' : `2026-0${1 + random.below(6)}-1${random.below(9)}`,
  });
  if (share < 0.96) return [claim('welcomes')];
  if (share < 0.98)
    return [claim('accepts-with-conditions'), ...(random.chance(0.3) ? [claim('not-accepted')] : [])];
  return [claim('not-accepted')];
}

function base(id: number, name: string): Card {
  return {
    id,
    slug: `${slugify(name) || 'listing'}-${id}`,
    kind: 'meeting',
    sorts: [],
    choices: [],
    fellowship: null,
    name,
    organization: null,
    summary: null,
    attendance: 'in-person',
    place: null,
    schedules: [],
    joinUrl: null,
    joinPhone: null,
    phones: [{ number: `(555) 555-01${String(id % 100).padStart(2, '0')}`, languages: [] }],
    website: 'https://example.org/',
    cost: null,
    languages: [],
    terms: [],
    serviceAreas: [],
    medication: [],
    checkedOn: null,
    checkedBy: null,
    listedOn: GENERATED_ON,
    listedBy: 'Synthetic listings',
    missingSince: null,
    status: 'published',
    pausedUntil: null,
    demo: true,
  };
}
