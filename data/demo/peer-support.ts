import type { ListingInput } from '#domain/listing.ts';
import { demoPhone, turn } from './demo-listing.ts';
import { COUNTY_CODE, placeIn } from './places.ts';
import { type DemoSchedule, EVERY_DAY, FRI, MON, SAT, SUN, WED, WEEKDAYS, weekly } from './times.ts';

type Role = 'recovery-coach' | 'peer-worker' | 'navigator' | 'community-center';
type Row = readonly [name: string, postalCode: string, role: Role, summary: string];

const PEERS: readonly Row[] = [
  [
    'Open Porch Recovery Center',
    '01608',
    'community-center',
    'Drop in for coffee, coaches, computers and company.',
  ],
  ['Lamplight Coaches', '01605', 'recovery-coach', 'A coach of your own, for as long as you want one.'],
  ['Bedside Peers', '01604', 'peer-worker', 'We sit with you in the emergency room.'],
  ['First Ride Navigators', '01610', 'navigator', 'We find you a place to start and go there with you.'],
  ['North County Porch', '01453', 'community-center', 'Open every day. No sign-up.'],
  ['Coach by Text', '01608', 'recovery-coach', 'Text a coach between 8 am and 10 pm.'],
  ['Mujeres con Fuerza', '01610', 'peer-worker', 'Apoyo entre mujeres, en español.'],
  [
    'Come As You Are',
    '01607',
    'peer-worker',
    'Peers for people who still use. No one is asked to stop first.',
  ],
  ['Brothers on the Path', '01603', 'peer-worker', 'Black men in recovery, for each other.'],
  ['Chair City Porch', '01440', 'community-center', 'Pool table, groups, coaches.'],
  ['Rainbow Peers', '01609', 'peer-worker', 'LGBTQ+ peers, one to one or in a group.'],
  ['Jail to Home Peers', '01583', 'navigator', 'Meet your peer before you come home.'],
  ['Family Peers', '01602', 'peer-worker', 'Parents who have been there talk with parents.'],
  ['Medicine Peers', '01605', 'peer-worker', 'People who take medicine, for people who start it.'],
  ['South County Porch', '01550', 'community-center', 'Evenings and weekends.'],
  ['Library Peer Table', '01609', 'navigator', 'Look for the yellow tablecloth.'],
  ['Young and in Recovery', '01545', 'recovery-coach', 'Coaches under 30 for people under 30.'],
  ['Night Line Peers', '01608', 'peer-worker', 'A peer on the phone from 6 pm to midnight.'],
  ['Lakeside Coaches', '01570', 'recovery-coach', 'We meet you on a walk, at home or by phone.'],
  ['Hill Towns Peers', '01005', 'peer-worker', 'We drive to you.'],
  ['Courthouse Navigators', '01608', 'navigator', 'Ask at the table on the first floor.'],
  ['Clinic Door Peers', '01604', 'peer-worker', 'At the clinic door on dose days.'],
  ['Mill Town Porch', '01420', 'community-center', 'Breakfast on Saturdays.'],
  ['Quiet Coaches', '01581', 'recovery-coach', 'For people who do not like groups.'],
  ['Elders in Recovery', '01606', 'peer-worker', 'Over 60? So are we.'],
  ['Bridge Peers', '01757', 'navigator', 'Inglés, español e português.'],
  ['Pregnant and New Parent Peers', '01603', 'peer-worker', 'A parent in recovery at your side.'],
  ['Sign and Support', '01604', 'recovery-coach', 'Deaf coaches who sign.'],
  ['Vets for Vets Peers', '01609', 'peer-worker', 'People who served, for people who served.'],
  ['Toolmakers Porch', '01331', 'community-center', 'A warm room on cold days.'],
];

const WAYS = [['one-to-one', 'group'], ['one-to-one'], ['phone', 'text'], ['one-to-one', 'phone']] as const;
/** Hours that a summary already tells. */
const TOLD_HOURS: Readonly<Record<string, DemoSchedule[]>> = {
  'North County Porch': weekly([EVERY_DAY, '09:00', 660]),
  'Coach by Text': weekly([EVERY_DAY, '08:00', 840]),
  'South County Porch': [...weekly([WEEKDAYS, '17:00', 240]), ...weekly([[SAT, SUN], '10:00', 480])],
  'Night Line Peers': weekly([EVERY_DAY, '18:00', 360]),
  'Mill Town Porch': [...weekly([WEEKDAYS, '10:00', 480]), ...weekly([[SAT], '08:00', 240])],
};
const HOURS = [
  weekly([EVERY_DAY, '10:00', 600]),
  [],
  weekly([WEEKDAYS, '09:00', 480]),
  weekly([[MON, WED, FRI], '13:00', 300]),
  weekly([[SAT], '08:00', 300]),
];

export const peerSupport: readonly ListingInput[] = PEERS.map(([name, postalCode, role, summary], index) => {
  const byPhone = /Text|Line/.test(name);
  const spanish = /español/.test(summary);
  return {
    kind: 'peer-support',
    name,
    summary,
    organization: {
      name: turn(['Open Porch', 'Lamplight Coaches', 'Nine Pines Peers'], index),
      type: 'organization',
    },
    attendance: byPhone ? 'phone' : index % 7 === 1 ? 'hybrid' : 'in-person',
    place: byPhone
      ? null
      : placeIn(
          postalCode,
          `${5 + index * 6} ${turn(['Porchlight Lane', 'Fern Street', 'Mason Bee Way'], index)}`,
        ),
    online: index % 7 === 1 && !byPhone ? { url: `https://example.org/peers/${index}` } : null,
    schedules: TOLD_HOURS[name] ?? turn(HOURS, index, 2),
    phones: [
      {
        number: demoPhone(index + 100),
        label: byPhone ? 'Call or text' : 'Office',
        languages: spanish ? ['es'] : [],
      },
    ],
    website: index % 3 === 0 ? `https://example.org/peers/${index}` : null,
    cost: { type: 'free', note: '' },
    languages: spanish ? ['en', 'es'] : ['en'],
    howToStart: [...turn([['walk-in'], ['call'], ['call', 'walk-in']] as const, index)],
    wait: turn([null, null, 'A few days', null], index),
    terms: [
      'need:someone-to-talk-to',
      'approach:peer',
      ...(role === 'community-center' ? ['access:wheelchair'] : []),
      ...(name === 'Come As You Are' ? ['approach:harm-reduction'] : []),
      ...(name === 'Medicine Peers' ? ['attribute:medication-specific'] : []),
      ...(name === 'Rainbow Peers' ? ['audience:lgbtq'] : []),
      ...(name === 'Brothers on the Path' ? ['audience:men', 'audience:people-of-color'] : []),
      ...(name === 'Mujeres con Fuerza' ? ['audience:women'] : []),
      ...(name.startsWith('Sign') ? ['access:sign-language'] : []),
    ],
    serviceAreas: byPhone ? [{ type: 'state', code: 'MA' }] : [{ type: 'county', code: COUNTY_CODE }],
    details: {
      role,
      ways: [...turn(WAYS, index)],
      ...(index % 2 === 0 && { livedExperience: true }),
      ...(index % 4 === 1 && { certified: true }),
      ...(index % 5 === 2 && { meetsYouAt: 'Home, a café, the library or the clinic' }),
      ...(role === 'navigator' && { helpsGetServices: true }),
    },
  };
});
