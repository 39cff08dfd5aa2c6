import type { Claim, MedicationClaim } from '#domain/claims.ts';
import { addDays } from '#domain/schedule/day.ts';
import type { Day } from '#domain/schedule/schedule.ts';

/** What somebody said about medicine, and how many days before the seed day. */
type Said = Omit<MedicationClaim, 'type' | 'on' | 'conditions'> & {
  readonly daysAgo: number;
  readonly conditions?: string;
};

const group = { source: 'group', by: 'the group secretary', method: 'phone' } as const;
const house = { source: 'organization', by: 'the house manager', method: 'phone' } as const;
const policy = { source: 'written-policy', by: 'the written house rules', method: 'document' } as const;
const staff = { source: 'staff-observation', by: 'an outreach worker', method: 'in-person' } as const;
const EACH = ['buprenorphine', 'methadone', 'naltrexone'] as const;

/** Everything people say about medicine in this community, by a short name. Most places have not been asked. */
export const ABOUT_MEDICINE = {
  nothing: [],
  welcomes: [{ ...group, medication: 'any', stance: 'welcomes', daysAgo: 34 }],
  'welcomes by written policy': [
    { ...policy, by: 'the written welcome policy', medication: 'any', stance: 'welcomes', daysAgo: 120 },
  ],
  'welcomes each': EACH.map((medication) => ({ ...house, medication, stance: 'welcomes', daysAgo: 48 })),
  'service welcomes': [
    { ...house, by: 'the intake desk', medication: 'any', stance: 'welcomes', daysAgo: 25 },
  ],
  'with conditions': [
    {
      ...group,
      medication: 'any',
      stance: 'accepts-with-conditions',
      conditions: 'You may share. To lead the meeting, talk with the secretary first.',
      daysAgo: 71,
    },
  ],
  'depends on members': [{ ...group, medication: 'any', stance: 'depends-on-members', daysAgo: 90 }],
  'not accepted': [{ ...group, medication: 'any', stance: 'not-accepted', daysAgo: 150 }],
  'house does not accept': [{ ...policy, medication: 'any', stance: 'not-accepted', daysAgo: 64 }],
  'locked box': EACH.map((medication) => ({
    ...policy,
    medication,
    stance: 'accepts-with-conditions',
    conditions: 'Kept in your own locked box, counted with a manager once a week.',
    daysAgo: 40,
  })),
  'buprenorphine but not methadone': [
    { ...house, medication: 'buprenorphine', stance: 'welcomes', daysAgo: 27 },
    { ...house, medication: 'methadone', stance: 'not-accepted', daysAgo: 27 },
    { ...house, medication: 'naltrexone', stance: 'welcomes', daysAgo: 27 },
  ],
  'naltrexone only': [
    { ...house, medication: 'naltrexone', stance: 'welcomes', daysAgo: 55 },
    { ...house, medication: 'buprenorphine', stance: 'not-accepted', daysAgo: 55 },
    { ...house, medication: 'methadone', stance: 'not-accepted', daysAgo: 55 },
  ],
  'methadone with transport': [
    {
      ...house,
      medication: 'methadone',
      stance: 'accepts-with-conditions',
      conditions: 'You get yourself to the clinic. The house van does not go there.',
      daysAgo: 19,
    },
    { ...house, medication: 'buprenorphine', stance: 'welcomes', daysAgo: 19 },
  ],
  'house and outreach worker disagree': [
    { ...house, medication: 'any', stance: 'welcomes', daysAgo: 80 },
    { ...staff, medication: 'any', stance: 'not-accepted', daysAgo: 22 },
  ],
  'group and outreach worker disagree': [
    { ...group, medication: 'any', stance: 'welcomes', daysAgo: 110 },
    { ...staff, medication: 'any', stance: 'depends-on-members', daysAgo: 60 },
  ],
  'welcomed long ago': [{ ...group, medication: 'any', stance: 'welcomes', daysAgo: 430 }],
  'refused long ago': [{ ...house, medication: 'any', stance: 'not-accepted', daysAgo: 700 }],
  'changed its mind': [
    { ...house, medication: 'any', stance: 'not-accepted', daysAgo: 610 },
    { ...house, medication: 'any', stance: 'welcomes', daysAgo: 15 },
  ],
  'asked, no answer': [{ ...group, medication: 'any', stance: 'unknown', daysAgo: 9 }],
  'visitors felt mixed': [
    {
      source: 'visitor-reports',
      by: '7 visitors',
      method: 'form',
      medication: 'any',
      stance: 'depends-on-members',
      daysAgo: 30,
    },
  ],
} as const satisfies Record<string, readonly Said[]>;

export type AboutMedicine = keyof typeof ABOUT_MEDICINE;

export function saidAboutMedicine(what: AboutMedicine, today: Day): Claim[] {
  const said: readonly Said[] = ABOUT_MEDICINE[what];
  return said.map(({ daysAgo, conditions = '', ...rest }) => ({
    type: 'medication',
    ...rest,
    conditions,
    on: addDays(today, -daysAgo),
  }));
}

/** "The details are right", said so many days before the seed day; null for a listing that nobody checked. */
export function checked(daysAgo: number | null, by: string, today: Day): Claim[] {
  if (daysAgo === null) return [];
  const source = by === 'the intake desk' ? 'organization' : 'staff-observation';
  return [{ type: 'details', source, by, on: addDays(today, -daysAgo), method: 'phone' }];
}

/** When listings were last checked: most not long ago, some over 180 days, some over a year, some never. */
export const CHECKED_DAYS_AGO: readonly (number | null)[] = [
  12,
  3,
  45,
  null,
  28,
  90,
  8,
  200,
  61,
  17,
  400,
  33,
  130,
  5,
  null,
  75,
  21,
  175,
  52,
  240,
  1,
  38,
  null,
];
