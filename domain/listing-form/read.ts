import type * as z from 'zod';
import { detailsSchema } from '../kinds/details.ts';
import { kindOf } from '../kinds/index.ts';
import type { Fact } from '../kinds/kind.ts';
import { type Listing, listingSchema } from '../listing.ts';
import { fail, type Result, succeed } from '../result.ts';
import { cleanText } from '../text.ts';
import { readSchedules } from './schedules.ts';
import { PLACE_FIELDS, TEXT_FIELDS } from './to-values.ts';
import { type FormValues, given, numberIn, rowsIn, textIn, wordsIn } from './values.ts';

/** What is wrong with a field, for its sentence on screen. */
export type FieldProblem =
  | 'missing'
  | 'too-long'
  | 'number'
  | 'day'
  | 'time'
  | 'address'
  | 'email'
  | 'zone'
  | 'point'
  | 'other';

/** Each wrong field by its name in the form. */
export type FormProblems = Readonly<Record<string, FieldProblem>>;

const NUMBERS = new Set(['minimumAge', 'maximumAge', 'latitude', 'longitude']);

/**
 * A listing as somebody filled it in.
 * @param before what it was, for what the form does not show; null for a new one
 * @returns the listing, or everything that is wrong with the form
 */
export function readListingForm(
  kind: string,
  typed: FormValues,
  before: Listing | null,
): Result<Listing, FormProblems> {
  const values = Object.fromEntries(
    Object.entries(typed).map(([name, texts]) => [name, texts.map((text) => cleanText(text))]),
  );
  const schedules = readSchedules(values);
  const details = detailsIn(kind, values, before);
  const phoneRows = rowsIn(values, 'phone').filter((row) => textIn(values, `phone-${row}-number`));
  const parsed = listingSchema.safeParse({
    kind,
    ...given(Object.fromEntries(TEXT_FIELDS.map((field) => [field, valueIn(values, field, field)]))),
    organization: organizationIn(values),
    place: placeIn(values),
    online: onlineIn(values),
    schedules: schedules.map(({ schedule }) => schedule),
    phones: phoneRows.map((row) =>
      given({
        number: textIn(values, `phone-${row}-number`),
        extension: textIn(values, `phone-${row}-extension`),
        label: textIn(values, `phone-${row}-label`),
        languages: wordsIn(values, `phone-${row}-languages`),
      }),
    ),
    cost: textIn(values, 'cost-type')
      ? { type: textIn(values, 'cost-type'), note: textIn(values, 'cost-note') ?? '' }
      : null,
    languages: wordsIn(values, 'languages'),
    howToStart: values.howToStart ?? [],
    terms: values.terms ?? [],
    serviceAreas: areasIn(values),
    details,
  });
  if (parsed.success) return succeed(parsed.data);
  const problems: Record<string, FieldProblem> = {};
  const scheduleRows = schedules.map(({ row }) => row);
  for (const issue of parsed.error.issues) {
    problems[fieldOf(issue.path, scheduleRows, phoneRows)] ??= problemOf(issue);
  }
  // The schema of a listing looks at the kind's own fields only once the rest is right; a person wants to know all at once.
  for (const issue of detailsSchema(kindOf(kind)).safeParse(details).error?.issues ?? []) {
    problems[fieldOf(['details', ...issue.path], scheduleRows, phoneRows)] ??= problemOf(issue);
  }
  return fail(problems);
}

function valueIn(values: FormValues, name: string, field: string): unknown {
  return NUMBERS.has(field) ? numberIn(values, name) : textIn(values, name);
}

function organizationIn(values: FormValues) {
  const name = textIn(values, 'organization-name');
  if (!name) return null;
  const type = textIn(values, 'organization-type') ?? 'organization';
  return given({ name, type, website: textIn(values, 'organization-website') });
}

/** No place when nothing says where. */
function placeIn(values: FormValues) {
  const place = given(
    Object.fromEntries(PLACE_FIELDS.map((field) => [field, valueIn(values, `place-${field}`, field)])),
  );
  const { precision: _, visibility: __, timeZone: ___, ...where } = place;
  return Object.keys(where).length > 0 ? place : null;
}

function onlineIn(values: FormValues) {
  const online = given({
    url: textIn(values, 'online-url'),
    urlNotes: textIn(values, 'online-urlNotes'),
    phone: textIn(values, 'online-phone'),
    phoneNotes: textIn(values, 'online-phoneNotes'),
  });
  return Object.keys(online).length > 0 ? online : null;
}

function areasIn(values: FormValues) {
  const areas = (['county', 'state', 'zip'] as const).flatMap((type) =>
    wordsIn(values, `area-${type}`).map((code) => ({
      type,
      code: type === 'state' ? code.toUpperCase() : code,
    })),
  );
  return values['area-anywhere']?.includes('anywhere') ? [...areas, { type: 'anywhere' }] : areas;
}

/** The kind's own fields, and what is stored besides them. */
function detailsIn(kind: string, values: FormValues, before: Listing | null): Record<string, unknown> {
  const { facts } = kindOf(kind);
  const shown = new Set(facts.map(({ field }) => field));
  const unseen = Object.entries(before?.kind === kind ? before.details : {}).filter(
    ([field]) => !shown.has(field),
  );
  const typed = given(Object.fromEntries(facts.map((fact) => [fact.field, detailIn(fact, values)])));
  return { ...Object.fromEntries(unseen), ...typed };
}

function detailIn(fact: Fact, values: FormValues): unknown {
  const name = `details-${fact.field}`;
  switch (fact.show) {
    case 'choices':
      return values[name]?.length ? [...values[name]] : undefined;
    case 'yes-no':
      return { yes: true, no: false }[textIn(values, name) ?? ''];
    case 'money':
    case 'number':
      return numberIn(values, name);
    default:
      return textIn(values, name);
  }
}

/** The name in the form of what a schema found wrong. */
function fieldOf(
  path: readonly PropertyKey[],
  scheduleRows: readonly number[],
  phoneRows: readonly number[],
): string {
  const [first, second, third, fourth] = path.map(String);
  if (first === 'schedules') {
    // What is wrong with a recurrence as a whole is that nobody knows in which weeks it takes place.
    const field = third === 'recurrence' ? (fourth ?? 'anchor') : (SCHEDULE_FIELD[third ?? ''] ?? 'repeat');
    return `schedule-${scheduleRows[Number(second)]}-${field}`;
  }
  if (first === 'phones') return `phone-${phoneRows[Number(second)]}-${third ?? 'number'}`;
  if (first === 'place' && second === undefined) return 'place-latitude';
  if (first === 'serviceAreas') return 'area-county';
  if (first === 'howToStart' || first === 'terms' || first === 'languages') return first;
  return second === undefined ? String(first) : `${first}-${second}`;
}

const SCHEDULE_FIELD: Readonly<Record<string, string>> = {
  startMinute: 'start',
  durationMinutes: 'end',
  timeZone: 'zone',
  validFrom: 'from',
  validUntil: 'until',
  exceptions: 'off',
};

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  const last = String(issue.path.at(-1) ?? '');
  if (last === 'weekday' || last === 'recurrence') return 'missing';
  if (last === 'dates') return 'day';
  if (issue.code === 'too_big' && issue.origin === 'string') return 'too-long';
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.expected !== 'number')
    return 'missing';
  if (issue.code === 'invalid_format') {
    if (issue.format === 'url') return 'address';
    if (issue.format === 'email') return 'email';
    return issue.path[0] === 'schedules' ? 'day' : 'other';
  }
  if (last === 'startMinute' || last === 'durationMinutes') return 'time';
  if (last === 'timeZone') return 'zone';
  if (issue.path.includes('latitude') || issue.path.includes('longitude') || last === 'place') return 'point';
  return issue.code === 'invalid_type' || issue.code === 'too_small' || issue.code === 'too_big'
    ? 'number'
    : 'other';
}
