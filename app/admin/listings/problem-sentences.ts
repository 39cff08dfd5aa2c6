import { getTranslations } from 'next-intl/server';
import type { FormProblems } from '#domain/listing-form/read.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

/** A sentence for each wrong field of the form of a listing, by the field's name. */
export async function problemSentences(
  kind: string,
  problems: FormProblems,
): Promise<Record<string, string>> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  const label = (name: string) => {
    const detail = name.match(/^details-(.+)$/)?.[1];
    if (detail) return kinds(`${kind}.fields.${detail}` as 'meeting.name');
    const key = name.replace(/^(schedule|phone)-\d+-/, '$1.');
    const path = (key === name ? `fields.${name}` : key) as 'fields.name';
    return t.has(path) ? t(path) : '';
  };
  return Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [
      name,
      t(`problems.${problem}`, { field: label(name) }),
    ]),
  );
}
