import { getFormatter, getTranslations } from 'next-intl/server';
import type { Change } from '#db/history.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import table from '../../table.module.css';

/** In characters; a whole listing as it was is in the history, not in this table. */
const LONGEST = 160;

/** Who changed what, before and after. */
export async function History({ changes }: { changes: readonly Change[] }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  const format = await getFormatter({ locale: STAFF_LOCALE });
  if (changes.length === 0) return <p>{t('noHistory')}</p>;
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <caption className="visually-hidden">{t('history')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.id}>
              <td>
                {format.dateTime(new Date(change.at), {
                  dateStyle: 'medium',
                  timeStyle: 'short',
                  timeZone: 'UTC',
                })}
              </td>
              <td>{change.by}</td>
              <td>{change.field === 'listing' ? t('added') : change.field}</td>
              <td>{change.field === 'listing' ? '' : shown(change.before)}</td>
              <td>{change.field === 'listing' ? '' : shown(change.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A value as text: words as they are, anything else without its empty parts. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '—';
  if (typeof value !== 'object') return String(value).slice(0, LONGEST);
  const text = JSON.stringify(value, (_, part) => (part === null || part === '' ? undefined : part));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
