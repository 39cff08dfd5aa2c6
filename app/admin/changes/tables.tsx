import { getFormatter, getTranslations } from 'next-intl/server';
import type { ActOfMany, RunOfMany } from '#db/acts.ts';
import type { Change } from '#db/history.ts';
import { DeskTable } from '../desk-table.tsx';
import { fieldWords } from '../field-text.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { actName } from './act-name.ts';

async function words() {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.changes' });
  const format = await getFormatter({ locale: STAFF_LOCALE });
  const when = (at: string) =>
    format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return { t, when };
}

/** Acts on many listings. */
export async function ActsTable({ acts }: { readonly acts: readonly ActOfMany[] }) {
  const { t, when } = await words();
  if (acts.length === 0) return <p>{t('none')}</p>;
  return (
    <DeskTable caption={t('views.acts')} heads={[t('what'), t('who'), t('when'), t('listings'), t('undo')]}>
      {acts.map((act) => (
        <tr key={act.id}>
          <th scope="row">{actName(act, t)}</th>
          <td>{act.by}</td>
          <td>{when(act.at)}</td>
          <td>{act.listings}</td>
          <td>
            {act.isUndone && `${t('isUndone')} `}
            <a
              href={`/admin/changes/acts/${act.id}`}
              aria-label={t('lookAtAct', { what: actName(act, t), id: act.id })}
            >
              {t('look')}
            </a>
          </td>
        </tr>
      ))}
    </DeskTable>
  );
}

/** Import runs that were applied. */
export async function RunsTable({ runs }: { readonly runs: readonly RunOfMany[] }) {
  const { t, when } = await words();
  if (runs.length === 0) return <p>{t('none')}</p>;
  return (
    <DeskTable caption={t('views.imports')} heads={[t('list'), t('when'), t('brought'), t('undo')]}>
      {runs.map((run) => (
        <tr key={run.id}>
          <th scope="row">{run.feed}</th>
          <td>{when(run.at)}</td>
          <td>{t('counts', { added: run.added, updated: run.updated, missing: run.missing })}</td>
          <td>
            {run.isUndone && `${t('isUndone')} `}
            <a
              href={`/admin/changes/runs/${run.id}`}
              aria-label={t('lookAtAct', { what: run.feed, id: run.id })}
            >
              {t('look')}
            </a>
          </td>
        </tr>
      ))}
    </DeskTable>
  );
}

/** Single changes, field by field. */
export async function ChangesTable({ changes }: { readonly changes: readonly Change[] }) {
  const { t, when } = await words();
  const fields = await fieldWords(new Date());
  if (changes.length === 0) return <p>{t('none')}</p>;
  return (
    <DeskTable
      caption={t('views.changes')}
      heads={[t('listing'), t('field'), t('before'), t('after'), t('who'), t('when'), t('undo')]}
    >
      {changes.map((change) => {
        const isNew = change.field === 'listing';
        return (
          <tr key={change.id}>
            <th scope="row">
              <a href={`/admin/listings/${change.listingId}`}>{change.name}</a>
            </th>
            <td>{fields.label(change.field)}</td>
            <td>{isNew ? '' : fields.text(change.field, change.before)}</td>
            <td>{isNew ? '' : fields.text(change.field, change.after)}</td>
            <td>{change.by}</td>
            <td>{when(change.at)}</td>
            <td>
              {change.isUndone ? (
                t('isUndone')
              ) : (
                <a
                  href={`/admin/changes/one/${change.id}`}
                  aria-label={t('lookAt', { field: fields.label(change.field), name: change.name })}
                >
                  {t('look')}
                </a>
              )}
            </td>
          </tr>
        );
      })}
    </DeskTable>
  );
}
