import { getTranslations } from 'next-intl/server';
import type { Reading } from '#db/uploads.ts';
import { unguardCell } from '#domain/csv/guard.ts';
import type { Table } from '#domain/csv/read-table.ts';
import { COLUMN_NAMES, suggestMapping } from '#domain/csv/table.ts';
import { KINDS } from '#domain/kinds/index.ts';
import type { FieldSpec } from '../form/form-state.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

const EXAMPLES = 3;
const LONGEST_EXAMPLE = 40;

export function columnField(at: number): string {
  return `column-${at}`;
}

/** A question for each column of a table: what is it? With the first things that stand in it. */
export async function columnFields(table: Table, reading: Reading | null): Promise<FieldSpec[]> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.tables' });
  const mapping = reading?.mapping ?? suggestMapping(table.header);
  const options = [
    { value: '', label: t('leaveOut') },
    ...COLUMN_NAMES.map((name) => ({ value: name, label: labelOf(name) })),
  ];
  function labelOf(name: string): string {
    const key = `columnHelp.${name.replaceAll(' ', '-')}` as 'columnHelp.id';
    return t.has(key) ? t('columnWithHelp', { name, help: t(key) }) : name;
  }
  return table.header.map((title, at) => {
    const examples = [...new Set(table.records.map((cells) => unguardCell(cells[at] ?? '').trim()))]
      .filter(Boolean)
      .slice(0, EXAMPLES)
      .map((text) => (text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text));
    return {
      name: columnField(at),
      label: t('column', { number: at + 1, title: title.replace(/^\ufeff/, '').trim() || t('untitled') }),
      hint: examples.length > 0 ? t('examples', { examples: examples.join(' | ') }) : t('noExamples'),
      type: 'choice' as const,
      options,
      value: mapping[at] ?? '',
    };
  });
}

/** What new listings are where no column says it. */
export async function kindField(reading: Reading | null): Promise<FieldSpec> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.tables' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  return {
    name: 'kind',
    label: t('kindOfNew'),
    type: 'choice',
    options: [
      { value: '', label: t('kindInTable') },
      ...KINDS.map(({ code }) => ({ value: code, label: kinds(`${code as 'meeting'}.name`) })),
    ],
    value: reading?.kind ?? '',
  };
}
