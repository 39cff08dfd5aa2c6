import type { Claim } from '#domain/claims.ts';
import type { ListingInput } from '#domain/listing.ts';
import { addDays } from '#domain/schedule/day.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import { caseManagement } from './case-management.ts';
import { clubhouse } from './clubhouse.ts';
import { type DemoListing, turn } from './demo-listing.ts';
import { employment } from './employment.ts';
import { familyGroups } from './family-groups.ts';
import { medicineGroups } from './medicine-groups.ts';
import { meetings } from './meetings.ts';
import { peerSupport } from './peer-support.ts';
import { recoveryHousing } from './recovery-housing.ts';
import { type AboutMedicine, CHECKED_DAYS_AGO, checked, saidAboutMedicine } from './said.ts';
import { otherServices } from './services/index.ts';
import { unusualServices } from './services/unusual.ts';
import { unusual } from './unusual.ts';

export type { DemoListing } from './demo-listing.ts';

/** What groups said about medicine, dealt out: seven in ten have not been asked. */
const GROUPS_SAID: readonly AboutMedicine[] = [
  'nothing',
  'nothing',
  'welcomes',
  'nothing',
  'nothing',
  'depends on members',
  'nothing',
  'nothing',
  'nothing',
  'with conditions',
  'nothing',
  'nothing',
  'nothing',
  'welcomed long ago',
  'nothing',
  'nothing',
  'group and outreach worker disagree',
  'nothing',
  'nothing',
  'asked, no answer',
  'nothing',
  'visitors felt mixed',
  'not accepted',
];
/** A group made for people on medicine is no claim either: most have said so, some have not been asked. */
const MEDICINE_GROUPS_SAID: readonly AboutMedicine[] = ['welcomes', 'welcomes by written policy', 'nothing'];
const SERVICES_SAID: readonly AboutMedicine[] = [
  'nothing',
  'service welcomes',
  'nothing',
  'nothing',
  'welcomes by written policy',
  'nothing',
  'nothing',
];

/**
 * The invented community: about 800 listings of all kinds over the real geography of Worcester County, Massachusetts.
 * Nothing in it exists: names, streets, phones (555-01xx) and links (example.org) are made up. All days are counted
 * from `today`, the day of seeding, so that "checked 12 days ago" is true then. The same day gives the same community.
 */
export function demoCommunity(today: Day): DemoListing[] {
  return [
    ...groups([...clubhouse, ...meetings, ...medicineGroups, ...unusual(today)], today),
    ...familyGroups.map((input, index) => ({ input, claims: checkOf(input, index, today) })),
    ...recoveryHousing(today),
    ...services([...employment, ...caseManagement, ...peerSupport, ...otherServices], today),
    ...unusualServices(today),
  ];
}

function groups(inputs: readonly ListingInput[], today: Day): DemoListing[] {
  return inputs.map((input, index) => {
    const said = input.terms?.includes('attribute:medication-specific') ? MEDICINE_GROUPS_SAID : GROUPS_SAID;
    return {
      input,
      claims: [...checkOf(input, index, today), ...saidAboutMedicine(turn(said, index, 2), today)],
    };
  });
}

function services(inputs: readonly ListingInput[], today: Day): DemoListing[] {
  return inputs.map((input, index) => ({
    input,
    claims: [
      ...checkOf(input, index, today),
      ...saidAboutMedicine(turn(SERVICES_SAID, index), today),
      ...(index % 3 === 0 ? [acceptingNow(index, today)] : []),
      ...(input.kind === 'emergency-shelter' && index % 2 === 0 ? [freeBeds(index, today)] : []),
    ],
  }));
}

function acceptingNow(index: number, today: Day): Claim {
  return {
    type: 'accepting-now',
    accepting: index % 4 !== 0,
    source: 'organization',
    by: 'the intake desk',
    on: addDays(today, -turn([3, 20, 64, 210], index)),
    method: 'phone',
  };
}

/** Beds are told from today to nine days ago: some count, some are old, some too old to show. */
function freeBeds(index: number, today: Day): Claim {
  return {
    type: 'vacancy',
    places: index % 5,
    source: 'organization',
    by: 'the front desk',
    on: addDays(today, -turn([0, 1, 3, 5, 9], index, 3)),
    method: 'phone',
  };
}

function checkOf(input: ListingInput, index: number, today: Day): Claim[] {
  const by = input.organization?.type === 'organization' ? 'the intake desk' : 'a county volunteer';
  return checked(turn(CHECKED_DAYS_AGO, index, 5), by, today);
}
