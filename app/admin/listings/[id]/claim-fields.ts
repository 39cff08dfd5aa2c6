import type { getTranslations } from 'next-intl/server';
import { MEDICATIONS, METHODS, SOURCES, STANCES } from '#domain/claims.ts';
import type { FieldSpec } from '../../form/form-state.ts';

export type ListingPageWords = Awaited<ReturnType<typeof getTranslations<'admin.listing'>>>;
type MedicationWords = Awaited<ReturnType<typeof getTranslations<'medication'>>>;

/** Visitors' answers become a claim of their own kind, never by hand. */
const SAID_BY = SOURCES.filter((source) => source !== 'visitor-reports');

/** Who said so, when and how, filled in as it mostly is: the group, on the phone, today. `form` keeps ids apart. */
export function saidFields(t: ListingPageWords, form: string, isGroup: boolean, today: string): FieldSpec[] {
  const field = (
    name: string,
    type: FieldSpec['type'],
    value: string,
    options?: FieldSpec['options'],
  ): FieldSpec => ({
    name,
    key: `${form}-${name}`,
    label: t(`said.${name}` as 'said.source'),
    type,
    value,
    ...(options && { options }),
  });
  return [
    field(
      'source',
      'choice',
      isGroup ? 'group' : 'organization',
      SAID_BY.map((source) => ({ value: source, label: t(`sources.${source}`) })),
    ),
    field('by', 'text', ''),
    field(
      'method',
      'choice',
      'phone',
      METHODS.map((method) => ({ value: method, label: t(`methods.${method}`) })),
    ),
    field('on', 'date', today),
  ];
}

/** Which medicine, and what they say about it. Nothing is chosen before: nobody guesses. */
export function stanceFields(t: ListingPageWords, medication: MedicationWords): FieldSpec[] {
  const choose = { value: '', label: t('choose') };
  return [
    {
      name: 'medication',
      label: t('medication'),
      type: 'choice',
      value: '',
      options: [choose, ...MEDICATIONS.map((code) => ({ value: code, label: medication(`names.${code}`) }))],
    },
    {
      name: 'stance',
      label: t('stance'),
      type: 'choice',
      value: '',
      options: [choose, ...STANCES.map((code) => ({ value: code, label: medication(`stances.${code}`) }))],
    },
    { name: 'conditions', label: t('conditions'), type: 'text' },
  ];
}

/** How many places are free. Blank is no answer; 0 is one. */
export function placesField(t: ListingPageWords): FieldSpec {
  return { name: 'places', label: t('freePlaces'), type: 'text', inputMode: 'numeric', value: '' };
}
