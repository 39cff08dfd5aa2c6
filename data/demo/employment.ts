import type { ListingInput } from '#domain/listing.ts';
import { demoPhone, turn } from './demo-listing.ts';
import { COUNTY_CODE, placeIn } from './places.ts';
import { MON, THU, TUE, WED, WEEKDAYS, weekly } from './times.ts';

type Program =
  | 'supported-employment'
  | 'vocational-rehabilitation'
  | 'job-center'
  | 'training'
  | 'apprenticeship'
  | 'transitional-jobs';
type Row = readonly [name: string, postalCode: string, program: Program, summary: string];

const PROGRAMS: readonly Row[] = [
  [
    'Nine Pines Job Center',
    '01608',
    'job-center',
    'Computers, job lists, and a person to help with your resume.',
  ],
  [
    'Work and Wellness',
    '01605',
    'supported-employment',
    'Find a job fast, with a coach who stays with you (IPS).',
  ],
  ['Second Shift Kitchen', '01610', 'training', 'A 12-week cooking course with pay.'],
  ['Open Bench Carpentry', '01604', 'apprenticeship', 'Learn finish carpentry on real jobs.'],
  [
    'County Skills Office',
    '01608',
    'vocational-rehabilitation',
    'Pays for training and tools if your health makes work hard.',
  ],
  ['Fresh Start Crew', '01607', 'transitional-jobs', 'Paid park work for 6 months while you look for more.'],
  ['North County Job Center', '01453', 'job-center', 'Walk in. Help with applications and interviews.'],
  ['Harbor Row Jobs Desk', '01608', 'job-center', 'For people who live in recovery homes.'],
  ['Millworks Training', '01420', 'training', 'Machine shop basics, days or evenings.'],
  ['Record to Résumé', '01609', 'job-center', 'Help for people who have been in jail or prison.'],
  ['South County Works', '01550', 'supported-employment', 'Job coaching in English and Spanish.'],
  ['Puente al Trabajo', '01610', 'supported-employment', 'Ayuda para encontrar trabajo, en español.'],
  ['Green Thumb Landscaping', '01545', 'transitional-jobs', 'Outdoor work from April to November.'],
  ['Steady Hands Painters', '01606', 'apprenticeship', 'Two years, paid from the first day.'],
  ['Care Path', '01602', 'training', 'Become a home health aide in 8 weeks.'],
  ['Keys and Code', '01609', 'training', 'Typing, spreadsheets and first coding, at your own speed.'],
  ['Bay State Road Crew School', '01501', 'training', 'Truck and flagger licenses.'],
  ['Peer Work Academy', '01605', 'training', 'Train to be a recovery coach.'],
  ['Chair City Works', '01440', 'job-center', 'Jobs and rides in the north of the county.'],
  [
    'Mind and Work',
    '01604',
    'supported-employment',
    'For people with mental health needs. Ask for a job coach.',
  ],
  [
    'Benefits and Work Line',
    '01608',
    'vocational-rehabilitation',
    'What happens to your benefits when you work.',
  ],
  ['Warehouse Ready', '01527', 'training', 'Forklift license in 2 weeks.'],
  ['Mothers at Work', '01603', 'supported-employment', 'Job help with child care.'],
  ['Lakeside Jobs Night', '01570', 'job-center', 'Once a week, with supper.'],
  ['Toolbox Lending', '01331', 'job-center', 'Borrow tools and work boots for a new job.'],
];

const HELPS = [
  ['resume', 'interviews'],
  ['rides'],
  ['tools', 'clothing'],
  ['resume'],
  ['clothing', 'interviews', 'rides'],
] as const;
const HOURS = [
  weekly([WEEKDAYS, '09:00', 480]),
  [],
  weekly([[TUE, THU], '10:00', 240]),
  weekly([[MON, WED], '17:00', 180]),
];

export const employment: readonly ListingInput[] = PROGRAMS.map(
  ([name, postalCode, program, summary], index) => {
    const spanish = /español|Spanish/.test(summary);
    return {
      kind: 'employment',
      name,
      summary,
      organization: {
        name: turn(['Nine Pines Works', 'Open Bench', 'County Skills Office'], index),
        type: 'organization',
      },
      attendance: name.endsWith('Line') ? 'phone' : index % 6 === 3 ? 'hybrid' : 'in-person',
      place: name.endsWith('Line')
        ? null
        : placeIn(
            postalCode,
            `${100 + index * 7} ${turn(['Anvil Street', 'Ledger Lane', 'Plumb Street'], index)}`,
          ),
      online: index % 6 === 3 ? { url: `https://example.org/jobs/${index}` } : null,
      schedules: name === 'Lakeside Jobs Night' ? weekly([[THU], '17:30', 150]) : turn(HOURS, index),
      phones: [
        { number: demoPhone(index + 20), label: 'Front desk' },
        ...(spanish ? [{ number: demoPhone(index + 21), label: 'Español', languages: ['es'] }] : []),
      ],
      website: `https://example.org/jobs/${index}`,
      cost: { type: 'free', note: '' },
      languages: spanish ? ['en', 'es'] : ['en'],
      whoCanCome: turn([null, 'Anyone 18 or over', 'People in recovery', 'Anyone looking for work'], index),
      minimumAge: index % 3 === 0 ? 18 : null,
      whatToBring: index % 4 === 0 ? 'ID and Social Security card if you have them.' : null,
      howToStart: [...turn([['walk-in'], ['call'], ['referral', 'call'], ['online-form']] as const, index)],
      wait: turn([null, null, 'New course every 3 months', null], index),
      terms: ['need:work', ...(index % 5 === 0 ? ['access:wheelchair'] : [])],
      serviceAreas: [{ type: 'county', code: COUNTY_CODE }],
      details: {
        program,
        ...(index % 2 === 0 && { helpsWith: [...turn(HELPS, index)] }),
        ...(index % 3 === 0 && { acceptsPeopleInTreatment: true }),
        ...(/jail|Record/.test(name + summary) && { recordHelp: true }),
        ...(/benefits/i.test(summary) && { benefitsCounseling: true }),
        ...(index % 7 === 1 && { drugTestAtHire: index % 2 === 0 }),
      },
    };
  },
);
