import { MEDICATIONS, SOURCES, STANCES } from '../claims.ts';
import { KIND_CODES } from '../kinds/index.ts';
import { ATTENDANCES, STATUSES } from '../listing.ts';
import { PRECISIONS } from '../place.ts';
import { MINUTES_PER_DAY } from '../schedule/minutes.ts';
import { GROUP_KEYS } from '../search/found.ts';
import { WHENS } from '../search/query.ts';

/** A JSON Schema, as OpenAPI 3.1 uses them. */
export type Schema = { readonly [key: string]: unknown };

const text: Schema = { type: 'string' };
const optionalText: Schema = { type: ['string', 'null'] };
const number: Schema = { type: 'number' };
const optionalNumber: Schema = { type: ['number', 'null'] };
const integer: Schema = { type: 'integer' };
const yesOrNo: Schema = { type: 'boolean' };
const day: Schema = { type: 'string', format: 'date' };
const optionalDay: Schema = { type: ['string', 'null'], format: 'date' };
const instant: Schema = { type: 'string', format: 'date-time' };
const oneOf = (values: readonly unknown[]): Schema => ({ enum: values });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const told = (schema: Schema, description: string): Schema => ({ ...schema, description });

export const schemaReference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** An object whose fields are all there each time, but for those named as optional. */
function record(properties: Record<string, Schema>, ...optional: string[]): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const schedule = record({
  recurrence: {
    oneOf: [
      record(
        {
          type: { const: 'weekly' },
          weekday: told(integer, 'Sunday is 0, Saturday is 6.'),
          everyWeeks: told(integer, '1 is every week, 2 every other week.'),
          anchor: told(day, 'A day on which it takes place, when it is not every week.'),
        },
        'anchor',
      ),
      record({
        type: { const: 'monthly' },
        weekday: told(integer, 'Sunday is 0, Saturday is 6.'),
        nth: told(oneOf([1, 2, 3, 4, 5, -1]), '-1 is the last one of the month.'),
      }),
      record({ type: { const: 'dates' }, dates: listOf(day) }),
    ],
  },
  startMinute: {
    type: 'integer',
    minimum: 0,
    maximum: MINUTES_PER_DAY - 1,
    description: 'Minutes after midnight.',
  },
  durationMinutes: told({ type: ['integer', 'null'] }, 'Null when nobody said; it may run past midnight.'),
  timeZone: told(text, 'An IANA time zone: the times are those of its wall clock.'),
  validFrom: optionalDay,
  validUntil: told(optionalDay, 'The last day that belongs to it.'),
  exceptions: told(listOf(record({ on: day, note: text }, 'note')), 'Days on which it does not take place.'),
});

const place = record({
  name: optionalText,
  street: optionalText,
  town: optionalText,
  region: told(optionalText, 'State or province code.'),
  postalCode: optionalText,
  latitude: told(
    optionalNumber,
    'Null when not known. Rounded to a tenth of a degree where the address is private.',
  ),
  longitude: optionalNumber,
  precision: oneOf(PRECISIONS),
  timeZone: optionalText,
});

const medicationClaim = record({
  medication: oneOf(MEDICATIONS),
  stance: oneOf(STANCES),
  conditions: told(text, 'Which conditions, in the words of whoever said so; empty when none were told.'),
  source: oneOf(SOURCES),
  by: told(text, 'Who said it, as far as that is public.'),
  on: told(day, 'When it was said. Over 12 months old, it no longer counts as a welcome.'),
});

const listing = record({
  slug: text,
  url: told({ type: 'string', format: 'uri' }, 'The page for people.'),
  kind: oneOf(KIND_CODES),
  name: text,
  fellowship: told(optionalText, 'A code such as aa, na, smart.'),
  summary: optionalText,
  attendance: oneOf(ATTENDANCES),
  place: orNull(schemaReference('Place')),
  schedules: listOf(schemaReference('Schedule')),
  next: told(
    orNull(
      record({
        day,
        start: instant,
        end: told({ ...instant, type: ['string', 'null'] }, 'Null when nobody said.'),
      }),
    ),
    'The occurrence in progress, or the next one. Null when none is known.',
  ),
  medication: told(
    listOf(schemaReference('MedicationClaim')),
    'What was said about people on medication, newest first. Empty means that we do not know yet: never that they are not welcome.',
  ),
  checkedOn: told(optionalDay, 'The day somebody last checked the details.'),
  listedOn: told(optionalDay, "The day its publisher's list last held it."),
  missingSince: told(optionalDay, "Since when its publisher's list no longer holds it: it may have ended."),
  status: oneOf(STATUSES.filter((status) => status !== 'draft' && status !== 'do-not-list')),
  pausedUntil: optionalDay,
  distanceMeters: told({ type: ['integer', 'null'] }, 'From the place asked for, in a straight line.'),
  demo: told(yesOrNo, 'True for invented examples.'),
});

const spot = record({
  label: text,
  latitude: number,
  longitude: number,
  postalCode: optionalText,
  town: optionalText,
  region: text,
  countyCode: told(optionalText, 'Five-digit FIPS code.'),
  timeZone: text,
});

const problem = record({
  code: oneOf([
    'unknown-place',
    'ambiguous-place',
    'unknown-cursor',
    'unknown-listing',
    'too-many',
    'unavailable',
  ]),
  message: text,
  choices: told(
    listOf(record({ near: text, label: text })),
    'Places that could be meant: ask again with one of them as `near`.',
  ),
});

const listingPage = record({
  listings: listOf(schemaReference('FoundListing')),
  total: integer,
  countedAll: told(yesOrNo, 'False when counting stopped early: then there are more than `total`.'),
  next: told(optionalText, 'The `cursor` of the next page. Null on the last one.'),
  place: told(orNull(schemaReference('Spot')), 'The place that `near` was taken for.'),
  withinMiles: told(optionalNumber, 'The radius looked in. Null when distance did not matter.'),
  widenedTo: told(optionalNumber, 'The wider radius in miles, when `within` held nothing.'),
  shownWhen: told(oneOf(WHENS), 'Later than `when` asked for, when nothing was left of that.'),
  ignoredDaysAndTimes: told(yesOrNo, 'True when nothing takes place on the chosen `day` and `time`.'),
  correctedWords: told(optionalText, 'The words as understood, when they seemed misspelt.'),
  dropped: told(
    listOf(text),
    'Query keys that are not known or whose value could not be read; they had no effect.',
  ),
  problem: orNull(schemaReference('Problem')),
});

export const SCHEMAS: Readonly<Record<string, Schema>> = {
  Listing: listing,
  FoundListing: {
    ...listing,
    properties: {
      ...(listing.properties as Record<string, Schema>),
      group: told(oneOf(GROUP_KEYS), 'Why it stands where it stands in the order.'),
    },
    required: [...(listing.required as string[]), 'group'],
  },
  ListingPage: listingPage,
  MedicationClaim: medicationClaim,
  Place: place,
  Problem: problem,
  Schedule: schedule,
  Spot: spot,
};
