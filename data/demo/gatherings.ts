import type { ListingInput } from '#domain/listing.ts';
import { fellowshipDetailsSchema } from '#domain/terms.ts';
import { SHIPPED_TERMS } from '../vocabularies/index.ts';
import { demoPhone, turn } from './demo-listing.ts';
import { VENUES } from './places.ts';
import { MEETING_SLOTS, type Slot, weekly } from './times.ts';

/** Groups of one fellowship: how many, what they call themselves, and what kinds of meeting they hold. */
export type Circle = {
  readonly fellowship: string;
  readonly count: number;
  readonly names: readonly string[];
  /** Names that fit a time of day; a group that meets then takes its turn here. */
  readonly timely?: {
    readonly dawn: readonly string[];
    readonly noon: readonly string[];
    readonly late: readonly string[];
  };
  readonly formats: readonly (readonly string[])[];
  readonly languages?: readonly string[];
  readonly notes?: readonly (string | null)[];
};

/** What a group adds about who comes and how to get in. Most add nothing. */
const EXTRAS: readonly (readonly string[])[] = [
  ['access:wheelchair'],
  [],
  ['audience:women'],
  ['access:wheelchair', 'access:wheelchair-bathroom'],
  [],
  ['audience:young-people'],
  ['format:beginners'],
  [],
  ['access:child-friendly'],
  ['audience:men'],
  [],
  ['access:wheelchair', 'access:no-smoking'],
  ['audience:lgbtq', 'access:wheelchair'],
  [],
  ['access:fragrance-free'],
  ['format:proof-of-attendance'],
  [],
  ['access:childcare', 'audience:women'],
  ['audience:seniors'],
  [],
  ['access:sign-language', 'access:wheelchair'],
  ['audience:transgender', 'audience:nonbinary'],
  ['audience:people-of-color'],
];

const ATTENDANCES = [
  ...Array<'in-person'>(9).fill('in-person'),
  'hybrid',
  ...Array<'in-person'>(6).fill('in-person'),
  'online',
  'in-person',
  'hybrid',
] as const;

const NOTES: readonly (string | null)[] = [
  'Coffee is on 15 minutes before.',
  null,
  'Doors open 20 minutes early. New people are met at the door.',
  null,
  null,
  'Please park on the street, not in the lot.',
  null,
  'Short reading, then sharing around the room. You can pass.',
  null,
  'First week of the month: a member tells their story.',
  null,
  null,
  'We are a small group, often 6 to 8 people.',
  null,
  'Please come in quietly if you are late. We saved you a chair.',
  null,
  'The heat is old. Bring a sweater in winter.',
];

function fellowshipDetails(fellowship: string) {
  const term = SHIPPED_TERMS.find((one) => one.vocabulary === 'fellowship' && one.code === fellowship);
  return fellowshipDetailsSchema.parse(term?.details);
}

/** The idea a fellowship works by, as a term. */
export function approachOf(fellowship: string): string {
  return `approach:${fellowshipDetails(fellowship).approach}`;
}

export function kindOfFellowship(fellowship: string): string {
  return fellowshipDetails(fellowship).kind;
}

/**
 * All groups of all circles. Rooms and times are dealt out one after the other from `first` on; no two groups get the
 * same room at the same time before 1,271 have been dealt.
 */
export function gatherAll(circles: readonly Circle[], first: number): ListingInput[] {
  const groups = circles.flatMap((circle) =>
    Array.from({ length: circle.count }, (_, index) => ({ circle, index })),
  );
  return groups.map(({ circle, index }, dealt) => gathering(circle, index, first + dealt));
}

/** @param index which of its circle it is. @param dealt which of all it is. */
function gathering(circle: Circle, index: number, dealt: number): ListingInput {
  const attendance = turn(ATTENDANCES, dealt, 5);
  const slot = turn(MEETING_SLOTS, dealt, 5);
  const name = nameOf(circle, slot, index);
  return {
    kind: kindOfFellowship(circle.fellowship),
    fellowship: circle.fellowship,
    name,
    organization: { name, type: 'group' },
    attendance,
    place: attendance === 'online' ? null : turn(VENUES, dealt, 7),
    online: attendance === 'in-person' ? null : joining(dealt),
    serviceAreas: attendance === 'online' ? [{ type: 'anywhere' }] : [],
    schedules: weekly(slot),
    phones: dealt % 9 === 0 ? [{ number: demoPhone(dealt), label: 'Ask about this group' }] : [],
    website: dealt % 4 === 0 ? `https://example.org/groups/${dealt}` : null,
    cost: { type: 'donation', note: '' },
    languages: [...(circle.languages ?? ['en'])],
    terms: [approachOf(circle.fellowship), ...termsOf(circle, index, dealt)],
    notes: turn(circle.notes ?? NOTES, dealt, 3),
    details: detailsOf(dealt),
  };
}

function nameOf({ names, timely }: Circle, [, start]: Slot, index: number): string {
  if (timely && start < '08:00') return turn(timely.dawn, index);
  if (timely && start.startsWith('12')) return turn(timely.noon, index);
  if (timely && start >= '22:00') return turn(timely.late, index);
  return turn(names, index);
}

function termsOf(circle: Circle, index: number, dealt: number): readonly string[] {
  const formats = turn(circle.formats, index);
  // A group that says for whom it is, by its kind or its language, is not dealt another audience.
  const isForSome = circle.languages || formats.some((term) => term.startsWith('audience:'));
  return isForSome ? formats : [...formats, ...turn(EXTRAS, dealt, 4)];
}

function joining(index: number): NonNullable<ListingInput['online']> {
  const byPhone = index % 3 === 0;
  return {
    url: `https://example.org/join/${index}`,
    urlNotes: index % 2 === 0 ? 'The password is the word "harbor".' : null,
    phone: byPhone ? demoPhone(index + 40) : null,
    phoneNotes: byPhone ? 'Enter 0100 and then #.' : null,
  };
}

function detailsOf(index: number): Record<string, unknown> {
  if (index % 6 === 1) return { listeningIsFine: true };
  if (index % 6 === 4) return { signsAttendanceSlips: true, moderatedBy: 'member' };
  return {};
}
