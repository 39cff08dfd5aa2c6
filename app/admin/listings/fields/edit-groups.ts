import { factLabel } from '#components/fact-text.ts';
import { kindOf } from '#domain/kinds/index.ts';
import type { Fact } from '#domain/kinds/kind.ts';
import { ATTENDANCES, COSTS, STATUSES, WAYS_TO_START } from '#domain/listing.ts';
import type { FieldGroup, FieldSpec } from '../../form/form-state.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { phoneGroups } from './phone-groups.ts';
import { placeGroup } from './place-group.ts';
import { scheduleGroups } from './schedule-groups.ts';
import { termGroups } from './term-groups.ts';
import { type FieldSource, fieldMaker } from './words.ts';

/**
 * The whole form of a listing of one kind, filled in. Everything can be blank but name and way to meet: blank means that
 * nobody said.
 * @param belowPlace what belongs to the place beside its fields: its map
 */
export function editGroups(source: FieldSource, belowPlace: FieldGroup['below']): FieldGroup[] {
  const { t } = source;
  return [
    whatGroup(source),
    ...scheduleGroups(source),
    { ...placeGroup(source), below: belowPlace },
    ...phoneGroups(source),
    reachGroup(source),
    whoGroup(source),
    { heading: t('groups.own'), fields: kindOf(source.kind).facts.map((fact) => factField(source, fact)) },
    ...termGroups(source),
    areaGroup(source),
    { heading: t('groups.notes'), fields: [fieldMaker(source).field('notes', 'long-text')] },
  ];
}

function whatGroup(source: FieldSource): FieldGroup {
  const { t, terms, kind } = source;
  const { field, choice } = fieldMaker(source);
  const fellowships = terms.filter(({ vocabulary }) => vocabulary === 'fellowship');
  const fellowship = field('fellowship', 'choice', {
    options: [
      { value: '', label: t('notSaid') },
      ...fellowships.map(({ code, name }) => ({ value: code, label: name[STAFF_LOCALE] })),
    ],
  });
  return {
    heading: t('groups.what'),
    fields: [
      field('name', 'text', { required: true }),
      field('summary', 'long-text'),
      choice('attendance', ATTENDANCES, false),
      ...(kindOf(kind).gathers ? [fellowship] : []),
      field('organization-name', 'text'),
      choice('organization-type', ['group', 'organization']),
      field('organization-website', 'url'),
      choice('status', STATUSES, false),
      field('pausedUntil', 'date'),
    ],
  };
}

function reachGroup(source: FieldSource): FieldGroup {
  const { field } = fieldMaker(source);
  return {
    heading: source.t('groups.reach'),
    fields: [
      field('website', 'url'),
      field('email', 'email'),
      field('online-url', 'url'),
      field('online-urlNotes', 'text'),
      field('online-phone', 'tel'),
      field('online-phoneNotes', 'text'),
    ],
  };
}

function whoGroup(source: FieldSource): FieldGroup {
  const { t } = source;
  const { field, choice } = fieldMaker(source);
  return {
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
  };
}

function areaGroup(source: FieldSource): FieldGroup {
  const { t, values } = source;
  const { field } = fieldMaker(source);
  const isServed = ['county', 'state', 'zip', 'anywhere'].some((type) => values[`area-${type}`]?.[0]);
  return {
    heading: t('groups.areas'),
    fold: !isServed,
    fields: [
      field('area-county', 'text'),
      field('area-state', 'text'),
      field('area-zip', 'text'),
      field('area-anywhere', 'choices', { options: [{ value: 'anywhere', label: t('anywhere') }] }),
    ],
  };
}

/** One of the kind's own fields. */
function factField({ kind, values, t, kinds }: FieldSource, fact: Fact): FieldSpec {
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
