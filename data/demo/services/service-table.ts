import type { ListingInput } from '#domain/listing.ts';
import { demoPhone, turn } from '../demo-listing.ts';
import { COUNTY_CODE, placeIn } from '../places.ts';
import {
  type DemoSchedule,
  EVERY_DAY,
  FRI,
  MON,
  SAT,
  SUN,
  THU,
  TUE,
  WED,
  WEEKDAYS,
  weekly,
} from '../times.ts';

/** One way in which a kind of help is offered; several places offer it, each under a name of its own. */
export type Offer = {
  /** What follows the name of the place: "Pantry" makes "Larkspur Pantry". */
  readonly called: string;
  readonly summary: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly terms?: readonly string[];
  readonly hours?: keyof typeof HOURS;
  /** There is nothing to go to: it is reached by phone or over the internet. */
  readonly from?: 'phone' | 'online';
  readonly visibility?: 'town-only' | 'hidden';
  readonly serves?: 'county' | 'state' | 'anywhere' | 'zip';
  readonly more?: Partial<ListingInput>;
};

export type ServiceTable = {
  readonly kind: string;
  readonly count: number;
  /** Terms that all of the kind have, such as the need it is there for. */
  readonly terms: readonly string[];
  readonly operators: readonly string[];
  readonly offers: readonly Offer[];
};

const HOURS = {
  office: weekly([WEEKDAYS, '09:00', 480]),
  mornings: weekly([[MON, TUE, WED, THU, FRI], '08:00', 240]),
  'two afternoons': weekly([[TUE, THU], '13:00', 240]),
  evenings: weekly([[MON, WED], '17:00', 180]),
  saturday: weekly([[SAT], '09:00', 240]),
  weekend: weekly([[SAT, SUN], '10:00', 360]),
  'every night': weekly([EVERY_DAY, '17:30', 840]),
  always: weekly([EVERY_DAY, '00:00', 1_440]),
  'first tuesday': [
    {
      ...(weekly([[TUE], '10:00', 120])[0] as DemoSchedule),
      recurrence: { type: 'monthly', weekday: TUE, nth: 1 },
    },
  ],
} satisfies Record<string, readonly DemoSchedule[]>;

/** A word of the neighborhood for each ZIP code, the middle of the county first. All are invented. */
const NEIGHBORHOODS: readonly (readonly [postalCode: string, word: string])[] = [
  ['01608', 'Larkspur'],
  ['01605', 'Starling'],
  ['01610', 'Marigold'],
  ['01453', 'Maple Row'],
  ['01604', 'Quillback'],
  ['01609', 'Candlewick'],
  ['01420', 'Cotton Mill'],
  ['01602', 'Pinecone'],
  ['01550', 'Optician Street'],
  ['01607', 'Lockkeeper'],
  ['01440', 'Spindle'],
  ['01603', 'Lamplighter'],
  ['01757', 'Granite Yard'],
  ['01606', 'Sandpiper'],
  ['01570', 'Grange'],
  ['01545', 'Heron Road'],
  ['01331', 'Micrometer'],
  ['01501', 'Two Ponds'],
  ['01581', 'Orchard Gate'],
  ['01510', 'Shuttle Street'],
  ['01562', 'Bramble Hill'],
  ['01475', 'Rocking Horse'],
  ['01527', 'Ropewalk'],
  ['01520', 'Stone Fence'],
  ['01566', 'Stagecoach'],
  ['01532', 'Pippin'],
  ['01569', 'Waterwheel'],
  ['01005', 'Bandstand'],
];

/** What some places with a door say of themselves. */
const SAID_BY_SOME: readonly (readonly string[])[] = [
  [],
  ['payment:medicaid'],
  ['access:wheelchair'],
  [],
  ['payment:no-one-turned-away'],
];
const STREETS = ['Teasel Street', 'Harvest Court', 'Ledger Lane', 'Plumb Street', 'Flagstone Path'];
/** Where nothing else stands, so that no page can name it by chance. */
const HIDDEN_STREET = 'Wisteria Lane';

/** The listings of a table: its offers dealt out over the county, one neighborhood after the other. */
export function servicesOf(table: ServiceTable, firstPhone: number): ListingInput[] {
  return Array.from({ length: table.count }, (_, index) => serviceOf(table, index, firstPhone));
}

function serviceOf(
  { kind, terms, operators, offers }: ServiceTable,
  index: number,
  firstPhone: number,
): ListingInput {
  const offer = turn(offers, index);
  const [postalCode, word] = turn(NEIGHBORHOODS, index);
  const isSpanish = index % 7 === 2;
  const visibility = offer.visibility;
  return {
    kind,
    name: `${word} ${offer.called}`,
    summary: offer.summary,
    organization: { name: turn(operators, index), type: 'organization' },
    attendance: offer.from ?? 'in-person',
    place: offer.from
      ? null
      : placeIn(postalCode, `${12 + index * 7} ${visibility ? HIDDEN_STREET : turn(STREETS, index)}`, {
          ...(visibility && { visibility }),
        }),
    online: offer.from === 'online' ? { url: `https://example.org/${kind}/${index}` } : null,
    schedules: offer.hours ? HOURS[offer.hours] : [],
    phones: [
      { number: demoPhone(firstPhone + index), label: 'Front desk' },
      ...(isSpanish
        ? [{ number: demoPhone(firstPhone + index + 1), label: 'Español', languages: ['es'] }]
        : []),
    ],
    website: index % 2 === 0 ? `https://example.org/${kind}/${index}` : null,
    cost: turn([{ type: 'free' }, { type: 'free' }, null, { type: 'sliding' }] as const, index),
    languages: isSpanish ? ['en', 'es'] : index % 11 === 5 ? ['en', 'pt'] : ['en'],
    howToStart: [...turn([['call'], ['walk-in'], ['call', 'walk-in'], [], ['online-form']] as const, index)],
    wait: turn([null, null, 'About a week', null, null, '2 to 4 weeks'], index),
    terms: [...new Set([...terms, ...(offer.terms ?? []), ...turn(offer.from ? [[]] : SAID_BY_SOME, index)])],
    serviceAreas: areasOf(offer.serves ?? (index % 2 === 0 ? 'county' : null), postalCode),
    details: { ...offer.details },
    ...offer.more,
  };
}

function areasOf(
  serves: Offer['serves'] | null,
  postalCode: string,
): NonNullable<ListingInput['serviceAreas']> {
  if (serves === 'anywhere') return [{ type: 'anywhere' }];
  if (serves === 'state') return [{ type: 'state', code: 'MA' }];
  if (serves === 'zip') return [{ type: 'zip', code: postalCode }];
  return serves === 'county' ? [{ type: 'county', code: COUNTY_CODE }] : [];
}
