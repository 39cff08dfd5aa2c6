import type { getTranslations } from 'next-intl/server';
import type { DeskList } from '#db/standing-lists.ts';
import { STEP_CODES, type StandingList } from '#domain/standing-list.ts';
import type { FieldGroup, FieldSpec } from '../form/form-state.ts';

export type ListWords = Awaited<ReturnType<typeof getTranslations<'admin.lists'>>>;

/** What a field is called; fields of places have their place's number in their names. */
export function listLabel(t: ListWords, name: string): string {
  const key = `fields.${name.replace(/^item-\d+-/, '')}` as 'fields.titleEn';
  return t.has(key) ? t(key) : name;
}

/** Titles and first words. Beside each field stands that a list is never about a person. */
export function wordFields(t: ListWords, content: Partial<StandingList>): FieldSpec[] {
  const field = (name: keyof StandingList, type: FieldSpec['type']): FieldSpec => ({
    name,
    type,
    label: listLabel(t, name),
    hint: t(type === 'text' ? 'titleHint' : 'noPerson'),
    required: type === 'text',
    value: content[name] ?? '',
  });
  return [
    field('titleEn', 'text'),
    field('titleEs', 'text'),
    field('introEn', 'long-text'),
    field('introEs', 'long-text'),
  ];
}

/** The field by which places come onto a list. */
export function addField(t: ListWords, value = ''): FieldSpec {
  return { name: 'add', type: 'long-text', label: t('fields.add'), hint: t('addHint'), value };
}

/** One group for each place: where it stands, its next step, words in addition, and whether it goes. */
export function itemGroups(t: ListWords, items: DeskList['items']): FieldGroup[] {
  return items.map(({ number, name, trouble, step, wordsEn, wordsEs }, index) => {
    const own = (field: string, type: FieldSpec['type'], value: string): FieldSpec => ({
      name: `item-${number}-${field}`,
      type,
      label: t(`fields.${field}` as 'fields.step'),
      value,
    });
    return {
      heading: `${index + 1}. ${name}${trouble ? `: ${t(`troubles.${trouble}`)}` : ''}`,
      fields: [
        { ...own('position', 'text', String(index + 1)), inputMode: 'numeric' },
        {
          ...own('step', 'choice', step ?? ''),
          options: [
            { value: '', label: t('steps.usual') },
            ...STEP_CODES.map((code) => ({ value: code, label: t(`steps.${code}`) })),
          ],
        },
        { ...own('wordsEn', 'text', wordsEn), hint: t('noPerson') },
        own('wordsEs', 'text', wordsEs),
        {
          name: `item-${number}-remove`,
          type: 'choices',
          label: t('fields.remove'),
          values: [],
          options: [{ value: 'yes', label: t('removeYes', { name }) }],
        },
      ],
    };
  });
}
