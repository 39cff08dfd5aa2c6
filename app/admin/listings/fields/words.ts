import type { getTranslations } from 'next-intl/server';
import type { KindWords } from '#components/fact-text.ts';
import type { FormValues } from '#domain/listing-form/values.ts';
import type { Term } from '#domain/terms.ts';
import type { FieldSpec } from '../../form/form-state.ts';

export type EditWords = Awaited<ReturnType<typeof getTranslations<'admin.edit'>>>;
export type FieldKey = Parameters<EditWords>[0];

/** What the fields of a form are made of: the texts in them, and the words around them. */
export type FieldSource = {
  readonly kind: string;
  readonly values: FormValues;
  readonly t: EditWords;
  readonly kinds: KindWords;
  readonly terms: readonly Term[];
};

/** Makes fields whose name is also the key of their label, hint and choices. */
export function fieldMaker({ values, t }: Pick<FieldSource, 'values' | 't'>) {
  const field = (name: string, type: FieldSpec['type'], more: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    type,
    label: t(`fields.${name}` as FieldKey),
    ...(t.has(`hints.${name}` as FieldKey) && { hint: t(`hints.${name}` as FieldKey) }),
    ...(type === 'choices' ? { values: values[name] ?? [] } : { value: values[name]?.[0] ?? '' }),
    ...more,
  });
  const choice = (name: string, codes: readonly string[], blank = true): FieldSpec =>
    field(name, 'choice', {
      options: [
        ...(blank ? [{ value: '', label: t('notSaid') }] : []),
        ...codes.map((code) => ({ value: code, label: t(`choices.${name}.${code}` as FieldKey) })),
      ],
    });
  return { field, choice };
}
