import { getFormatter, getTranslations } from 'next-intl/server';
import type { Change } from '#db/history.ts';
import { FORM_TOKEN_FIELD } from '../../form/form-state.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import table from '../../table.module.css';
import { shownValue } from '../shown-value.ts';
import { undo } from './actions.ts';

type Props = {
  readonly listing: number;
  readonly changes: readonly Change[];
  /** Null for those who may only look. */
  readonly token: string | null;
  /** Whether they may also take back an import run, which reaches far beyond this listing. */
  readonly isReviewer: boolean;
};

/** Who changed what, before and after, each to be taken back; that is a change itself, and can be taken back, too. */
export async function History({ listing, changes, token, isReviewer }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  const format = await getFormatter({ locale: STAFF_LOCALE });
  if (changes.length === 0) return <p>{t('noHistory')}</p>;

  function undoButtons(change: Change) {
    if (change.isUndone) return t('isUndone');
    return (
      <>
        {change.field !== 'listing' &&
          undoButton(change.id, t('undoOne'), t('undoOf', { field: change.field }))}
        {change.batchId !== null && <a href={`/admin/changes/acts/${change.batchId}`}>{t('undoBatch')}</a>}
        {isReviewer && change.runId !== null && (
          <a href={`/admin/changes/runs/${change.runId}`}>{t('undoRun')}</a>
        )}
      </>
    );
  }

  function undoButton(id: number, words: string, label: string) {
    return (
      <form action={undo}>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={token ?? ''} />
        <input type="hidden" name="listing" value={listing} />
        <input type="hidden" name="change" value={id} />
        <button type="submit" className="button-quiet" aria-label={label}>
          {words}
        </button>
      </form>
    );
  }
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
            {token && <th scope="col">{t('undo')}</th>}
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
              <td>{change.field === 'listing' ? '' : shownValue(change.before)}</td>
              <td>{change.field === 'listing' ? '' : shownValue(change.after)}</td>
              {token && <td>{undoButtons(change)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
