import type { getTranslations } from 'next-intl/server';
import type { KindWords } from '#components/fact-text.ts';
import type { EntryContent, EntryType } from '#domain/site/entries.ts';
import { NOTED_KINDS } from '#domain/site/entries.ts';
import type { FieldSpec } from '../form/form-state.ts';

export type SettingsWords = Awaited<ReturnType<typeof getTranslations<'admin.settings'>>>;

const FIELDS = {
  hotline: ['state', 'name', 'number', 'aboutEn', 'aboutEs', 'source', 'checkedOn'],
  note: ['area', 'kinds', 'en', 'es', 'source', 'checkedOn'],
  banner: ['en', 'es', 'from', 'until'],
} as const satisfies { [Type in EntryType]: readonly (keyof EntryContent[Type])[] };

/** The fields that are boxes to tick. */
export const LISTS = ['kinds'];

const TYPES: Readonly<Record<string, FieldSpec['type']>> = {
  number: 'tel',
  en: 'long-text',
  es: 'long-text',
  kinds: 'choices',
  checkedOn: 'date',
  from: 'date',
  until: 'date',
};

type Words = { readonly t: SettingsWords; readonly kinds: KindWords };

/** What a field is called; of a history also what has no field. */
export function entryLabel(t: SettingsWords, type: EntryType, name: string): string {
  const key = `${type}.fields.${name}` as 'hotline.fields.state';
  return t.has(key) ? t(key) : name;
}

/** The form of one entry, filled in with what it says. */
export function entryFields(
  type: EntryType,
  content: Partial<EntryContent[EntryType]>,
  { t, kinds }: Words,
): FieldSpec[] {
  const values: Readonly<Record<string, unknown>> = content;
  return FIELDS[type].map((name) => {
    const hint = `${type}.hints.${name}` as 'hotline.hints.state';
    return {
      name,
      label: entryLabel(t, type, name),
      type: TYPES[name] ?? 'text',
      required: true,
      ...(t.has(hint) && { hint: t(hint) }),
      ...(name === 'kinds'
        ? {
            values: (values.kinds ?? [NOTED_KINDS[0]]) as readonly string[],
            options: NOTED_KINDS.map((kind) => ({ value: kind, label: kinds(`${kind}.plural`) })),
          }
        : { value: String(values[name] ?? '') }),
    };
  });
}
