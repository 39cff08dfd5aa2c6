import { getTranslations } from 'next-intl/server';
import type { FieldDiff } from '#db/suggestion-queue.ts';
import { formatTime, formatWeekday } from '#domain/schedule/format.ts';
import type { Weekday } from '#domain/schedule/schedule.ts';
import type { SuggestedValue } from '#domain/suggestions/fields.ts';
import { DeskTable } from '../../desk-table.tsx';
import { FORM_TOKEN_FIELD } from '../../form/form-state.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import table from '../../table.module.css';
import { decideFields } from '../actions.ts';

type Props = {
  readonly id: number;
  readonly fields: readonly FieldDiff[];
  /** Null when it is closed. */
  readonly token: string | null;
};

/** Field by field what the listing says, what it said when the visitor wrote, and what it should say. */
export async function Correction({ id, fields, token }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.suggestions' });
  const shown = (value: SuggestedValue | null) => {
    if (value === null) return t('nothing');
    if (typeof value === 'string') return value;
    return `${formatWeekday(value.weekday as Weekday, STAFF_LOCALE)}, ${formatTime(value.startMinute, STAFF_LOCALE)}`;
  };
  const isOpen = token !== null && fields.some(({ decided }) => !decided);
  return (
    <form action={decideFields}>
      {token && <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />}
      <input type="hidden" name="suggestion" value={id} />
      <DeskTable caption={t('fieldByField')} heads={[t('field'), t('now'), t('should'), t('decide')]}>
        {fields.map(({ field, was, now, to, decided }) => (
          <tr key={field}>
            <th scope="row">{t(`fields.${field}`)}</th>
            <td>
              {shown(now)}
              {shown(now) !== shown(was) && (
                <p className={table.muted}>{t('changedSince', { was: shown(was) })}</p>
              )}
            </td>
            <td>{shown(to)}</td>
            <td>
              {decided || !token ? (
                decided && t(`decided.${decided}`)
              ) : (
                <select
                  className="field"
                  name={`field-${field}`}
                  aria-label={t('decideFor', { field: t(`fields.${field}`) })}
                >
                  <option value="accept">{t('accept')}</option>
                  <option value="reject">{t('reject')}</option>
                  <option value="later">{t('later')}</option>
                </select>
              )}
            </td>
          </tr>
        ))}
      </DeskTable>
      {isOpen && (
        <button type="submit" className="button">
          {t('decideSubmit')}
        </button>
      )}
    </form>
  );
}
