import type { getTranslations } from 'next-intl/server';
import { type Term, TICKED_VOCABULARIES, termReference } from '#domain/terms.ts';
import type { FieldSpec } from '../form/form-state.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import type { Choice } from './choices.ts';

export type BulkWords = Awaited<ReturnType<typeof getTranslations<'admin.bulk'>>>;

type Vocabulary = (typeof TICKED_VOCABULARIES)[number];
const isOffered = (vocabulary: string): vocabulary is Vocabulary =>
  (TICKED_VOCABULARIES as readonly string[]).includes(vocabulary);

/** What an act needs to be told: nothing, or a field or two. */
export function actFields(
  choice: Choice,
  t: BulkWords,
  { terms, today }: { readonly terms: readonly Term[]; readonly today: string },
): FieldSpec[] {
  const field = (
    name: 'value' | 'from' | 'until' | 'on' | 'zone',
    type: FieldSpec['type'],
    more = {},
  ): FieldSpec => ({
    name,
    type,
    label: t(`fields.${choice}-${name}` as 'fields.pause-until'),
    ...more,
  });
  switch (choice) {
    case 'pause':
      return [field('until', 'date', { hint: t('untilHint') })];
    case 'on-list':
      return [field('on', 'date', { value: today })];
    case 'phone':
      return [field('from', 'tel', { hint: t('fromHint') }), field('value', 'tel', { required: true })];
    case 'email':
      return [field('value', 'email', { hint: t('blankHint') })];
    case 'website':
      return [field('value', 'url', { hint: t('blankHint') })];
    case 'zone':
      return [field('zone', 'text', { required: true, hint: t('zoneHint') })];
    case 'shift':
      return [field('value', 'text', { inputMode: 'text', required: true, hint: t('shiftHint') })];
    case 'add-term':
    case 'remove-term':
      return [
        field('value', 'choice', {
          value: '',
          options: [{ value: '', label: t('choose') }, ...termOptions()],
        }),
      ];
    default:
      return [];
  }

  function termOptions() {
    return terms.flatMap((term) =>
      isOffered(term.vocabulary)
        ? [
            {
              value: termReference(term),
              label: t('termOf', {
                vocabulary: t(`vocabularies.${term.vocabulary}`),
                term: term.name[STAFF_LOCALE],
              }),
            },
          ]
        : [],
    );
  }
}
