import type { ListingInput } from '#domain/listing.ts';
import { demoPhone, turn } from './demo-listing.ts';
import { COUNTY_CODE, placeIn } from './places.ts';
import { type DemoSchedule, THU, TUE, WEEKDAYS, weekly } from './times.ts';

type Cover = 'food' | 'housing' | 'income-support' | 'legal-aid' | 'transportation' | 'employment';
type Row = readonly [name: string, postalCode: string, covers: readonly Cover[], summary: string];

const TEAMS: readonly Row[] = [
  [
    'Open Gate Care Team',
    '01608',
    ['housing', 'food', 'income-support'],
    'One person who makes the calls with you.',
  ],
  [
    'Nine Pines Navigators',
    '01605',
    ['housing', 'transportation'],
    'Help with forms, rides and first appointments.',
  ],
  [
    'Hallway to Home',
    '01610',
    ['housing', 'income-support'],
    'For people without a home or about to lose one.',
  ],
  [
    'Court Day Helpers',
    '01608',
    ['legal-aid', 'transportation'],
    'We go to court with you and explain what comes next.',
  ],
  [
    'Manos a la Mano',
    '01610',
    ['food', 'housing', 'legal-aid'],
    'Ayuda con trámites, comida y vivienda, en español.',
  ],
  ['North County Care Desk', '01453', ['food', 'housing', 'employment'], 'Walk in with any problem.'],
  ['After Jail Care', '01604', ['housing', 'employment', 'legal-aid'], 'Starts before you come home.'],
  ['Kitchen Door Pantry and Care', '01607', ['food'], 'Food today, and somebody to talk to about the rest.'],
  ['Family Path', '01602', ['legal-aid', 'housing'], 'For parents with an open case about their children.'],
  [
    'Clinic Companions',
    '01605',
    ['transportation', 'income-support'],
    'For people who start medicine. We help you stay with it.',
  ],
  ['South County Care', '01550', ['food', 'transportation'], 'Home visits in the south of the county.'],
  ['Veterans Bridge Desk', '01609', ['housing', 'income-support', 'employment'], 'For people who served.'],
  [
    'Elder Recovery Care',
    '01606',
    ['transportation', 'food'],
    'For people over 60 who drink or use more than they want.',
  ],
  [
    'Rural Rides and Care',
    '01005',
    ['transportation', 'food'],
    'Rides to meetings and doctors in the hill towns.',
  ],
  ['Young Adult Care', '01609', ['housing', 'employment'], 'Ages 18 to 25.'],
  ['Benefits Table', '01608', ['income-support', 'food'], 'Sit down with us and leave with the forms sent.'],
  ['Legal Kiosk', '01608', ['legal-aid'], 'Sealing a record, getting a license back, rent trouble.'],
  ['Lakeside Care', '01570', ['housing', 'food'], 'Small team, short waits.'],
  [
    'Chair City Care',
    '01440',
    ['housing', 'transportation', 'employment'],
    'North county, English and Spanish.',
  ],
  ['Moms First Care', '01603', ['housing', 'food', 'legal-aid'], 'For pregnant people and new parents.'],
  ['Deaf Recovery Care', '01604', ['housing', 'employment'], 'Our care managers sign.'],
  ['Quarry Care Team', '01757', ['food', 'housing'], 'East county. Portuguese spoken.'],
  [
    'Street Corner Care',
    '01608',
    ['food', 'housing', 'transportation'],
    'We come to you. Look for the green van.',
  ],
  ['Care by Phone', '01608', ['food', 'income-support'], 'Statewide, by phone only.'],
  ['Toolmakers Care Desk', '01331', ['food', 'transportation'], 'Two afternoons a week.'],
];

/** The need that each thing a team covers answers. */
const NEED: Record<Cover, string> = {
  food: 'need:food',
  housing: 'need:place-to-stay',
  'income-support': 'need:money',
  'legal-aid': 'need:legal',
  transportation: 'need:rides',
  employment: 'need:work',
};

function hoursOf(name: string, index: number): DemoSchedule[] {
  if (name === 'Toolmakers Care Desk') return weekly([[TUE, THU], '13:00', 180]);
  return index % 3 === 0 ? weekly([WEEKDAYS, '08:30', 510]) : [];
}

export const caseManagement: readonly ListingInput[] = TEAMS.map(
  ([name, postalCode, covers, summary], index) => {
    const byPhone = name === 'Care by Phone';
    const languages = [
      'en',
      ...(/español|Spanish/.test(summary) ? ['es'] : []),
      ...(/Portuguese/.test(summary) ? ['pt'] : []),
    ];
    return {
      kind: 'case-management',
      name,
      summary,
      organization: {
        name: turn(['Open Gate Services', 'Nine Pines Care', 'Lamplight Family Services'], index),
        type: 'organization',
      },
      attendance: byPhone ? 'phone' : 'in-person',
      place: byPhone
        ? null
        : placeIn(
            postalCode,
            `${10 + index * 9} ${turn(['Harvest Court', 'Ledger Lane', 'Teasel Street'], index)}`,
          ),
      schedules: hoursOf(name, index),
      phones: [
        { number: demoPhone(index + 50), label: 'Intake', ...(index % 4 === 2 && { extension: '114' }) },
      ],
      email: index % 5 === 0 ? `care${index}@example.org` : null,
      website: `https://example.org/care/${index}`,
      cost: { type: 'free', note: '' },
      languages,
      whoCanCome: turn(['Adults in Worcester County', null, 'Anyone', null], index),
      whatToBring: index % 3 === 2 ? 'Letters or forms you do not understand.' : null,
      howToStart: [...turn([['call'], ['walk-in', 'call'], ['referral']] as const, index)],
      wait: turn([null, 'About 1 week', 'Same day', null, '3 to 4 weeks'], index),
      terms: [
        'need:someone-on-my-side',
        ...covers.map((cover) => NEED[cover]),
        ...turn([['payment:medicaid'], [], ['payment:no-one-turned-away']], index),
        ...(name.startsWith('Deaf') ? ['access:sign-language'] : []),
      ],
      serviceAreas: byPhone
        ? [{ type: 'state', code: 'MA' }]
        : index % 6 === 1
          ? [{ type: 'zip', code: postalCode }]
          : [{ type: 'county', code: COUNTY_CODE }],
      details: {
        covers: [...covers],
        ...(/visit|come to you/i.test(summary) && { homeVisits: true }),
        ...(index % 3 !== 1 && { caseloadOpen: index % 2 === 0 }),
        ...(index % 4 === 0 && { intake: 'A 20-minute call, then a meeting within a week.' }),
        ...(index % 8 === 0 && { crisisCover: 'A person answers until 10 pm. After that, call 988.' }),
      },
    };
  },
);
