import { getFormatter, getTranslations } from 'next-intl/server';
import type { RecordChange } from '#db/record-changes.ts';
import { DeskTable } from './desk-table.tsx';
import { STAFF_LOCALE } from './staff-locale.ts';

type Props = {
  readonly changes: readonly RecordChange[];
  /** What a field is called; its own name where it has none. */
  readonly labelOf: (field: string) => string;
};

/** Who changed what, the newest first: each field that differs, before and after. */
export async function RecordHistory({ changes, labelOf }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.records' });
  const format = await getFormatter({ locale: STAFF_LOCALE });
  const when = (at: string) =>
    format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      {changes.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <DeskTable caption={t('history')} heads={[t('when'), t('who'), t('what'), t('before'), t('after')]}>
          {changes.flatMap((change) =>
            differing(change).map(([field, before, after]) => (
              <tr key={`${change.id} ${field}`}>
                <td>{when(change.at)}</td>
                <td>{change.by}</td>
                <th scope="row">{labelOf(field)}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            )),
          )}
        </DeskTable>
      )}
    </section>
  );
}

function differing({ before, after }: RecordChange): [field: string, before: string, after: string][] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .map((field): [string, string, string] => [field, asText(before?.[field]), asText(after?.[field])])
    .filter(([, was, is]) => was !== is);
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(asText).join('; ');
  if (typeof value === 'object') return Object.values(value).map(asText).filter(Boolean).join(', ');
  return String(value);
}
