import { otherSupport } from '#domain/kinds/other-support.ts';
import { namedKindOf } from '#domain/own-terms.ts';
import { TICKED_VOCABULARIES, termReference } from '#domain/terms.ts';
import type { FieldGroup } from '../../form/form-state.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import type { FieldSource } from './words.ts';

/** The words of the directory, to be ticked. All of them go together as the listing's terms. */
export function termGroups({ kind, values, t, terms }: FieldSource): FieldGroup[] {
  const optionsOf = (vocabulary: string) =>
    terms
      .filter((term) => term.vocabulary === vocabulary && (vocabulary !== 'kind' || namedKindOf(term)))
      .map((term) => ({ value: termReference(term), label: term.name[STAFF_LOCALE] }));
  // What no other kind is may have a name that coordinators gave it.
  const vocabularies =
    kind === otherSupport.code ? (['kind', ...TICKED_VOCABULARIES] as const) : TICKED_VOCABULARIES;
  return [
    {
      heading: t('groups.terms'),
      note: t('groups.termsNote'),
      fold: (values.terms ?? []).length === 0,
      fields: vocabularies.map((vocabulary) => ({
        name: 'terms',
        key: `terms-${vocabulary}`,
        label: t(`vocabularies.${vocabulary}`),
        type: 'choices',
        values: values.terms ?? [],
        options: optionsOf(vocabulary),
      })),
    },
  ];
}
