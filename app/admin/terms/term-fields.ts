import type { getTranslations } from 'next-intl/server';
import { DIMENSIONS } from '#domain/kinds/kind.ts';
import type { OwnTerm } from '#domain/own-terms.ts';
import type { Term } from '#domain/terms.ts';
import type { FieldSpec } from '../form/form-state.ts';
import type { Fields } from '../form/records.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

export type TermWords = Awaited<ReturnType<typeof getTranslations<'admin.terms'>>>;
type BrowseWords = Awaited<ReturnType<typeof getTranslations<'browse'>>>;

/** The fields that are boxes to tick. */
export const LISTS = ['needs'];

/** What a field is called; of a history also what has no field. */
export function termLabel(t: TermWords, name: string): string {
  const key = `fields.${name}` as 'fields.en';
  return t.has(key) ? t(key) : name;
}

type Source = {
  readonly t: TermWords;
  readonly browse: BrowseWords;
  /** All needs, which a kind may help with. */
  readonly needs: readonly Term[];
};

/**
 * The form of a term, filled in with what it says. A kind that a coordinator names also has its part of life and its
 * needs; kinds that came with the program have both in code.
 */
export function termFields(
  isNamedKind: boolean,
  content: Partial<OwnTerm>,
  { t, browse, needs }: Source,
): FieldSpec[] {
  const field = (name: string, value: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    label: termLabel(t, name),
    type: 'text',
    value,
    ...more,
  });
  const synonyms = { type: 'long-text', hint: t('synonymsHint') } as const;
  return [
    field('en', content.en ?? '', { required: true }),
    field('es', content.es ?? '', { required: true }),
    ...(isNamedKind
      ? [
          field('dimension', content.dimension ?? 'community', {
            type: 'choice',
            hint: t('dimensionHint'),
            options: DIMENSIONS.map((one) => ({ value: one, label: browse(`${one}.name`) })),
          }),
          field('needs', '', {
            type: 'choices',
            hint: t('needsHint'),
            values: content.needs ?? [],
            options: needs.map(({ code, name }) => ({ value: code, label: name[STAFF_LOCALE] })),
          }),
        ]
      : []),
    field('synonymsEn', (content.synonymsEn ?? []).join('\n'), synonyms),
    field('synonymsEs', (content.synonymsEs ?? []).join('\n'), synonyms),
  ];
}

/** What a term says, as the fields of its form hold it. */
export function asFields({ synonymsEn, synonymsEs, ...content }: OwnTerm): Fields {
  return { ...content, synonymsEn: synonymsEn.join('\n'), synonymsEs: synonymsEs.join('\n') };
}
