import type { getTranslations } from 'next-intl/server';
import { factLabel, type KindWords } from '#components/fact-text.ts';
import { kindOf } from '#domain/kinds/index.ts';
import type { Fact } from '#domain/kinds/kind.ts';
import { ATTENDANCES, COSTS, STATUSES, WAYS_TO_START } from '#domain/listing.ts';
import { REPEATS } from '#domain/listing-form/schedules.ts';
import { EMPTY_ROWS, type FormValues, rowsIn } from '#domain/listing-form/values.ts';
import { PRECISIONS, VISIBILITIES } from '#domain/place.ts';
import { formatWeekday } from '#domain/schedule/format.ts';
import type { Weekday } from '#domain/schedule/schedule.ts';
import { type Term, termReference } from '#domain/terms.ts';
import type { FieldGroup, FieldSpec } from '../form/form-state.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

export type EditWords = Awaited<ReturnType<typeof getTranslations<'admin.edit'>>>;
type FieldKey = Parameters<EditWords>[0];

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
/** Vocabularies whose terms a listing carries, as boxes to tick. */
const TERM_GROUPS = ['format', 'audience', 'access', 'approach', 'need', 'payment', 'attribute'] as const;

/**
 * The whole form of a listing of one kind, filled in. Everything can be blank but name and way to meet: blank means that
 * nobody said.
 */
export function editGroups(
  kind: string,
  values: FormValues,
  { t, kinds, terms }: { t: EditWords; kinds: KindWords; terms: readonly Term[] },
): FieldGroup[] {
  const field = (name: string, type: FieldSpec['type'], more: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    type,
    label: t(`fields.${name}` as FieldKey),
    ...(t.has(`hints.${name}` as FieldKey) && { hint: t(`hints.${name}` as FieldKey) }),
    ...(type === 'choices' ? { values: values[name] ?? [] } : { value: values[name]?.[0] ?? '' }),
    ...more,
  });
  const choice = (name: string, codes: readonly string[], blank = true) =>
    field(name, 'choice', {
      options: [
        ...(blank ? [{ value: '', label: t('notSaid') }] : []),
        ...codes.map((code) => ({ value: code, label: t(`choices.${name}.${code}` as FieldKey) })),
      ],
    });
  const termsOf = (vocabulary: string) =>
    terms
      .filter((term) => term.vocabulary === vocabulary)
      .map((term) => ({ value: termReference(term), label: term.name[STAFF_LOCALE] }));
  const fellowships = terms.filter(({ vocabulary }) => vocabulary === 'fellowship');

  return [
    {
      heading: t('groups.what'),
      fields: [
        field('name', 'text', { required: true }),
        field('summary', 'long-text'),
        choice('attendance', ATTENDANCES, false),
        ...(kindOf(kind).gathers
          ? [
              field('fellowship', 'choice', {
                options: [
                  { value: '', label: t('notSaid') },
                  ...fellowships.map(({ code, name }) => ({ value: code, label: name[STAFF_LOCALE] })),
                ],
              }),
            ]
          : []),
        field('organization-name', 'text'),
        choice('organization-type', ['group', 'organization']),
        field('organization-website', 'url'),
        choice('status', STATUSES, false),
        field('pausedUntil', 'date'),
      ],
    },
    ...scheduleGroups(values, t),
    {
      heading: t('groups.where'),
      note: t('groups.whereNote'),
      fields: [
        choice('place-visibility', VISIBILITIES, false),
        field('place-name', 'text'),
        field('place-street', 'text'),
        field('place-unit', 'text'),
        field('place-town', 'text'),
        field('place-region', 'text'),
        field('place-postalCode', 'text'),
        field('place-county', 'text'),
        field('place-latitude', 'text', { inputMode: 'text' }),
        field('place-longitude', 'text', { inputMode: 'text' }),
        choice('place-precision', PRECISIONS, false),
        field('place-timeZone', 'text'),
        field('place-directions', 'long-text'),
      ],
    },
    ...phoneGroups(values, t),
    {
      heading: t('groups.reach'),
      fields: [
        field('website', 'url'),
        field('email', 'email'),
        field('online-url', 'url'),
        field('online-urlNotes', 'text'),
        field('online-phone', 'tel'),
        field('online-phoneNotes', 'text'),
      ],
    },
    {
      heading: t('groups.who'),
      fields: [
        field('whoCanCome', 'long-text'),
        field('whoCannotCome', 'long-text'),
        field('minimumAge', 'text', { inputMode: 'numeric' }),
        field('maximumAge', 'text', { inputMode: 'numeric' }),
        field('languages', 'text'),
        field('howToStart', 'choices', {
          options: WAYS_TO_START.map((way) => ({ value: way, label: t(`choices.howToStart.${way}`) })),
        }),
        field('whatToBring', 'long-text'),
        choice('cost-type', COSTS),
        field('cost-note', 'text'),
        field('wait', 'text'),
      ],
    },
    {
      heading: t('groups.own'),
      fields: kindOf(kind).facts.map((fact) => factField(kind, fact, values, t, kinds)),
    },
    {
      heading: t('groups.terms'),
      note: t('groups.termsNote'),
      fields: TERM_GROUPS.map((vocabulary) => ({
        name: 'terms',
        key: `terms-${vocabulary}`,
        label: t(`vocabularies.${vocabulary}`),
        type: 'choices' as const,
        values: values.terms ?? [],
        options: termsOf(vocabulary),
      })),
    },
    {
      heading: t('groups.areas'),
      fields: [
        field('area-county', 'text'),
        field('area-state', 'text'),
        field('area-zip', 'text'),
        field('area-anywhere', 'choices', { options: [{ value: 'anywhere', label: t('anywhere') }] }),
      ],
    },
    { heading: t('groups.notes'), fields: [field('notes', 'long-text')] },
  ];
}

function scheduleGroups(values: FormValues, t: EditWords): FieldGroup[] {
  const filled = rowsIn(values, 'schedule').length;
  return Array.from({ length: filled + EMPTY_ROWS.schedules }, (_, row) => {
    const field = (name: string, type: FieldSpec['type'], options?: FieldSpec['options']): FieldSpec => ({
      name: `schedule-${row}-${name}`,
      label: t(`schedule.${name}` as FieldKey),
      type,
      ...(t.has(`scheduleHints.${name}` as FieldKey) && { hint: t(`scheduleHints.${name}` as FieldKey) }),
      value: values[`schedule-${row}-${name}`]?.[0] ?? (name === 'repeat' ? 'weekly-1' : ''),
      ...(options && { options }),
    });
    const days = WEEKDAYS.map((day) => ({ value: String(day), label: formatWeekday(day, STAFF_LOCALE) }));
    return {
      heading: row < filled ? t('schedule.heading', { number: row + 1 }) : t('schedule.another'),
      fold: row >= filled,
      fields: [
        field(
          'repeat',
          'choice',
          REPEATS.map((code) => ({ value: code, label: t(`schedule.repeats.${code}`) })),
        ),
        field('weekday', 'choice', [{ value: '', label: t('notSaid') }, ...days]),
        field('start', 'time'),
        field('end', 'time'),
        field('zone', 'text'),
        field('anchor', 'date'),
        field('dates', 'text'),
        field('from', 'date'),
        field('until', 'date'),
        field('off', 'long-text'),
      ],
    };
  });
}

function phoneGroups(values: FormValues, t: EditWords): FieldGroup[] {
  const filled = rowsIn(values, 'phone').length;
  return Array.from({ length: filled + EMPTY_ROWS.phones }, (_, row) => ({
    heading: row < filled ? t('phone.heading', { number: row + 1 }) : t('phone.another'),
    fold: row >= filled,
    fields: (['number', 'extension', 'label', 'languages'] as const).map((name) => ({
      name: `phone-${row}-${name}`,
      label: t(`phone.${name}`),
      type: name === 'number' ? ('tel' as const) : ('text' as const),
      value: values[`phone-${row}-${name}`]?.[0] ?? '',
    })),
  }));
}

function factField(kind: string, fact: Fact, values: FormValues, t: EditWords, kinds: KindWords): FieldSpec {
  const name = `details-${fact.field}`;
  const shared = { name, label: factLabel(kinds, kind, fact), value: values[name]?.[0] ?? '' };
  const options = (fact.options ?? []).map((code) => ({
    value: code,
    label: kinds(`${kind}.choices.${fact.field}.${code}` as 'meeting.name'),
  }));
  const blank = { value: '', label: t('notSaid') };
  switch (fact.show) {
    case 'choice':
      return { ...shared, type: 'choice', options: [blank, ...options] };
    case 'choices':
      return { ...shared, type: 'choices', options, values: values[name] ?? [] };
    case 'yes-no':
      return {
        ...shared,
        type: 'choice',
        options: [blank, { value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }],
      };
    case 'date':
      return { ...shared, type: 'date' };
    case 'link':
      return { ...shared, type: 'url' };
    case 'money':
    case 'number':
      return { ...shared, type: 'text', inputMode: 'numeric' };
    default:
      return { ...shared, type: 'long-text' };
  }
}
