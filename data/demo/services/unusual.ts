import type { Claim } from '#domain/claims.ts';
import type { ListingInput } from '#domain/listing.ts';
import { addDays } from '#domain/schedule/day.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import { type DemoListing, demoPhone } from '../demo-listing.ts';
import { COUNTY_CODE, placeIn } from '../places.ts';

const desk = { source: 'organization', by: 'the intake desk', method: 'phone' } as const;
const worker = { source: 'staff-observation', by: 'an outreach worker', method: 'in-person' } as const;

type Row = Partial<ListingInput> &
  Pick<ListingInput, 'kind' | 'name'> & { readonly claims?: readonly Claim[] };

/** Services as real directories hold them sooner or later: on a break, ended, moved, disputed, oddly named. */
export function unusualServices(today: Day): DemoListing[] {
  const ago = (days: number) => addDays(today, -days);
  const rows: readonly Row[] = [
    {
      kind: 'food',
      name: 'Pantry Under Repair',
      status: 'paused',
      pausedUntil: addDays(today, 30),
      terms: ['need:food'],
      details: { form: ['pantry'] },
    },
    { kind: 'emergency-shelter', name: 'Winter Beds', status: 'paused', details: { form: 'night-shelter' } },
    { kind: 'legal-aid', name: 'Old Courthouse Clinic', status: 'ended', details: { areas: ['housing'] } },
    { kind: 'transport', name: 'Hill Town Shuttle', status: 'ended', details: { form: ['dial-a-ride'] } },
    { kind: 'treatment', name: 'Brookside Rehabilitation', status: 'ended', terms: ['need:treatment'] },
    { kind: 'crisis', name: 'Not Open Yet', status: 'draft' },
    { kind: 'recovery-housing', name: 'House That Asked Not to Be Listed', status: 'do-not-list' },
    {
      kind: 'food',
      name: 'Moved to Marigold Street Kitchen',
      summary: 'We moved from Larkspur Street in the spring. The old door is closed.',
      notes: 'Old address: Larkspur Street. New address: Marigold Street, by the bus stop.',
      details: { form: ['meals'] },
    },
    {
      kind: 'emergency-shelter',
      name: 'Two Answers Shelter',
      summary: 'The desk and the outreach worker tell different things about free beds.',
      details: { form: 'all-day-shelter', residents: 'everyone' },
      claims: [
        { type: 'vacancy', places: 4, ...desk, on: ago(1) },
        { type: 'vacancy', places: 0, ...worker, on: ago(0) },
      ],
    },
    {
      kind: 'case-management',
      name: 'Yes and No Care',
      details: { covers: ['food', 'housing'], caseloadOpen: true },
      claims: [
        { type: 'accepting-now', accepting: true, ...desk, on: ago(20) },
        { type: 'accepting-now', accepting: false, ...worker, on: ago(4) },
      ],
    },
    {
      kind: 'recovery-housing',
      name: 'Fig Tree House',
      summary: 'Free places told three days ago.',
      place: placeIn('01605', '61 Bluebell Court', { visibility: 'hidden' }),
      terms: ['need:place-to-stay', 'audience:women'],
      details: {
        level: 'oxford-house',
        residents: 'women',
        weeklyCostDollars: 150,
        religion: 'None asked for.',
      },
      claims: [{ type: 'vacancy', places: 2, ...desk, on: ago(3) }],
    },
    {
      kind: 'recovery-housing',
      name: 'Hawthorn House',
      summary: 'Free places told ten days ago, which is too long.',
      place: placeIn('01604', '12 Harrow Row', { visibility: 'hidden' }),
      terms: ['need:place-to-stay', 'audience:men'],
      details: {
        level: 'narr-2',
        residents: 'men',
        complaints: 'Call the alliance. They answer within a week.',
      },
      claims: [{ type: 'vacancy', places: 3, ...desk, on: ago(10) }],
    },
    {
      kind: 'legal-aid',
      name: 'مكتب المساعدة القانونية',
      summary: 'مساعدة قانونية مجانية بالعربية',
      languages: ['ar', 'en'],
      details: { areas: ['immigration', 'housing'] },
    },
    {
      kind: 'education',
      name: 'בית ספר לאנגלית',
      languages: ['he', 'en'],
      details: { form: ['english'] },
    },
    {
      kind: 'income-and-benefits',
      name: 'The Greater Hill Towns and South County Office for Benefits, Heating Help, Health Insurance, Identity Papers and Everything Else That Comes in an Envelope',
      details: { helpsWith: ['cash-assistance', 'heat-and-light'] },
    },
    {
      kind: 'treatment',
      name: 'Statewide Pregnancy and Recovery Line',
      attendance: 'phone',
      place: null,
      terms: ['need:treatment', 'audience:pregnant-people'],
      serviceAreas: [{ type: 'state', code: 'MA' }],
      details: { levels: ['counseling'], telehealth: true },
    },
  ];
  return rows.map(({ claims = [], ...row }, index) => ({
    input: {
      attendance: 'in-person',
      place: placeIn('01608', `${300 + index} Teasel Street`),
      phones: [{ number: demoPhone(150 + index), label: 'Front desk' }],
      languages: ['en'],
      serviceAreas: index % 3 === 0 ? [{ type: 'county', code: COUNTY_CODE }] : [],
      ...row,
    },
    claims: [
      ...claims,
      ...(index % 4 === 1 ? [] : [{ type: 'details' as const, ...desk, on: ago(15 + index) }]),
    ],
  }));
}
