import type { Claim } from '#domain/claims.ts';
import { addDays } from '#domain/schedule/day.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import { type DemoListing, demoPhone, turn } from './demo-listing.ts';
import { placeIn } from './places.ts';
import { type AboutMedicine, CHECKED_DAYS_AGO, checked, saidAboutMedicine } from './said.ts';

type Residents = 'men' | 'women' | 'everyone' | 'women-with-children' | 'families';
type Visibility = 'public' | 'town-only' | 'hidden';
type House = readonly [
  name: string,
  postalCode: string,
  residents: Residents,
  weeklyDollars: number | null,
  beds: number,
  visibility: Visibility,
  medicine: AboutMedicine,
];

const HOUSES: readonly House[] = [
  ['Juniper House', '01610', 'men', 175, 12, 'town-only', 'welcomes each'],
  ['Lantern House for Women', '01605', 'women', 180, 9, 'hidden', 'buprenorphine but not methadone'],
  ['Cobblestone House', '01604', 'men', 165, 14, 'town-only', 'nothing'],
  ['Harbor Row One', '01608', 'men', 160, 10, 'public', 'locked box'],
  ['Harbor Row Two', '01608', 'everyone', 160, 8, 'public', 'locked box'],
  ['Wren Cottage', '01602', 'women-with-children', 140, 6, 'hidden', 'welcomes by written policy'],
  ['Millstone House', '01420', 'men', 150, 16, 'town-only', 'house does not accept'],
  ['Second Porch', '01453', 'women', 155, 7, 'town-only', 'nothing'],
  ['Blue Door House', '01609', 'everyone', 190, 11, 'town-only', 'methadone with transport'],
  ['Ferry Landing', '01607', 'men', 170, 12, 'town-only', 'nothing'],
  ['Tall Pines', '01440', 'men', 140, 10, 'public', 'house and outreach worker disagree'],
  ['Casa Girasol', '01610', 'women', 150, 8, 'hidden', 'nothing'],
  ['Steady House', '01606', 'men', 185, 13, 'town-only', 'changed its mind'],
  ['The Bakery House', '01550', 'men', 135, 9, 'town-only', 'nothing'],
  ['Owl Hill', '01603', 'women', 175, 10, 'town-only', 'naltrexone only'],
  ['Rosewood Families', '01605', 'families', 160, 5, 'hidden', 'nothing'],
  ['North Star House', '01420', 'everyone', 145, 12, 'town-only', 'welcomes each'],
  ['Brickyard House', '01604', 'men', 155, 18, 'public', 'nothing'],
  ["Renée's House", '01545', 'women', 210, 6, 'town-only', 'nothing'],
  ['Gatehouse', '01570', 'men', 140, 11, 'town-only', 'refused long ago'],
  ['Sparrow Street House', '01757', 'men', 165, 9, 'town-only', 'nothing'],
  ['Quince House', '01602', 'women', 195, 7, 'town-only', 'nothing'],
  ['Anchor and Oar', '01604', 'men', 170, 15, 'town-only', 'locked box'],
  ['Morning Glory House', '01453', 'women', 150, 8, 'hidden', 'nothing'],
  ['Kettle House', '01524', 'men', 145, 9, 'town-only', 'nothing'],
  ['Cedar and Stone', '01609', 'everyone', 220, 10, 'public', 'welcomes by written policy'],
  ['Loom House', '01510', 'men', 150, 12, 'town-only', 'nothing'],
  ['Hearthside', '01501', 'women', 185, 8, 'town-only', 'nothing'],
  ['Twelve Windows', '01608', 'men', 165, 20, 'public', 'house does not accept'],
  ['Daybreak House', '01605', 'men', 160, 11, 'town-only', 'nothing'],
  ['Plum Tree House', '01562', 'women', 140, 6, 'town-only', 'nothing'],
  ['Corner Lamp', '01610', 'men', 155, 14, 'town-only', 'house and outreach worker disagree'],
  ['Little Bridge Families', '01606', 'women-with-children', null, 6, 'hidden', 'nothing'],
  ['Toolshed House', '01331', 'men', 130, 10, 'town-only', 'nothing'],
  ['Larch House', '01475', 'men', 130, 8, 'town-only', 'nothing'],
  ['Third Floor Front', '01608', 'everyone', null, 4, 'town-only', 'nothing'],
  ['Silver Maple', '01581', 'men', 230, 9, 'town-only', 'nothing'],
  ['Seven Steps Up', '01603', 'women', 170, 9, 'town-only', 'buprenorphine but not methadone'],
  ['Orchard Gate', '01532', 'everyone', 240, 7, 'public', 'nothing'],
  ['Bellflower House', '01607', 'women', 165, 10, 'town-only', 'nothing'],
];

const OPERATORS = ['Open Gate Homes', 'Nine Pines Housing', 'Lamplight Residences', null] as const;
const LEVELS = ['narr-2', 'narr-1', 'narr-2', 'narr-3', undefined, 'narr-2', 'narr-4'] as const;
const CURFEWS = ['11 pm, midnight on weekends', '10 pm for the first 30 days', undefined] as const;
const MEETINGS = [
  '3 meetings a week of any kind: 12 steps, SMART, church or other.',
  '5 meetings in the first 2 weeks, then 3 a week.',
  undefined,
  'The house meeting on Sundays.',
] as const;
const STAYS = [
  'Most people stay 6 to 12 months.',
  'Up to 2 years.',
  undefined,
  'As long as it helps.',
] as const;

const WHO: Record<Residents, string> = {
  men: 'Men 18 and over',
  women: 'Women 18 and over',
  everyone: 'Adults of any gender',
  'women-with-children': 'Women with children up to age 12',
  families: 'Parents with children',
};

export function recoveryHousing(today: Day): DemoListing[] {
  return HOUSES.map((house, index) => ({
    input: listingOf(house, index),
    claims: claimsOf(house, index, today),
  }));
}

function listingOf(house: House, index: number): DemoListing['input'] {
  const [name, postalCode, residents, weeklyDollars, beds, visibility] = house;
  const operator = turn(OPERATORS, index);
  return {
    kind: 'recovery-housing',
    name,
    summary: index % 3 === 0 ? 'A shared home for people in recovery. Rooms for 1 or 2 people.' : null,
    organization: operator
      ? { name: operator, type: 'organization', website: 'https://example.org/homes' }
      : null,
    attendance: 'in-person',
    place: placeIn(
      postalCode,
      `${20 + index * 3} ${turn(['Bluebell Court', 'Harrow Row', 'Slate Path'], index)}`,
      {
        visibility,
      },
    ),
    phones: [
      { number: demoPhone(index), label: 'House manager', ...(index % 5 === 0 && { extension: '2' }) },
      ...(name.startsWith('Casa') ? [{ number: demoPhone(80), label: 'Español', languages: ['es'] }] : []),
    ],
    email: index % 4 === 1 ? `house${index}@example.org` : null,
    website: index % 2 === 0 ? `https://example.org/houses/${index}` : null,
    cost: weeklyDollars === null ? null : { type: 'fixed', note: `$${weeklyDollars} a week` },
    languages: name.startsWith('Casa') ? ['es', 'en'] : ['en'],
    whoCanCome: WHO[residents],
    whoCannotCome: index % 7 === 3 ? 'People with a conviction for setting fires.' : null,
    minimumAge: residents === 'families' ? null : 18,
    whatToBring:
      index % 3 === 1 ? 'A photo ID if you have one, bedding, and your medicine in its own bottles.' : null,
    howToStart: index % 4 === 0 ? ['call', 'online-form'] : ['call'],
    wait: turn([null, '1 to 2 weeks', null, 'Call on Mondays for openings', null], index),
    terms: [
      'need:place-to-stay',
      ...turn([['payment:cash'], ['payment:voucher', 'payment:cash'], ['payment:scholarship'], []], index),
      ...(index % 8 === 2 ? ['access:wheelchair', 'access:wheelchair-bathroom'] : []),
      ...(residents === 'women' ? ['audience:women'] : residents === 'men' ? ['audience:men'] : []),
    ],
    notes: index % 5 === 2 ? 'No alcohol or street drugs. We eat together on Sundays.' : null,
    details: known({
      level: turn(LEVELS, index),
      residents,
      weeklyCostDollars: weeklyDollars ?? undefined,
      depositDollars: index % 3 === 0 ? 150 : undefined,
      capacity: beds,
      minimumDaysSinceLastUse: turn([undefined, 30, 0, undefined, 14], index),
      medicationStorage:
        index % 4 === 0 ? 'A locked box in your room. Staff do not hand out medicine.' : undefined,
      curfew: turn(CURFEWS, index),
      stay: turn(STAYS, index),
      requiredMeetings: turn(MEETINGS, index),
      acceptsSupervision: turn([true, undefined, undefined, false], index),
      steps: index % 2 === 0 ? 'Call. We talk for 15 minutes, then you come and see the house.' : undefined,
    }),
  };
}

function claimsOf([, , , , beds, , medicine]: House, index: number, today: Day): Claim[] {
  const on = (daysAgo: number) => addDays(today, -daysAgo);
  const vacancy: Claim = {
    type: 'vacancy',
    places: index % 3 === 0 ? 0 : index % beds,
    source: 'organization',
    by: 'the house manager',
    on: on(turn([0, 1, 3, 6, 9, 31, 75], index)),
    method: 'phone',
  };
  const certified: Claim = {
    type: 'certification',
    certifier: 'Example Alliance for Recovery Homes',
    number: `EX-${100 + index}`,
    // Two in five have run out.
    expires: addDays(today, turn([200, 90, -40, 400, -300], index)),
    source: 'certifier',
    by: 'the certifier’s list',
    on: on(60),
    method: 'website',
  };
  return [
    ...checked(turn(CHECKED_DAYS_AGO, index, 4), 'a county volunteer', today),
    ...saidAboutMedicine(medicine, today),
    ...(index % 4 === 3 ? [] : [vacancy]),
    ...(index % 2 === 0 ? [certified] : []),
  ];
}

/** Without what nobody said. */
function known(details: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
