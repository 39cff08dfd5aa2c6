import { getFormatter, getTranslations } from 'next-intl/server';
import type { DeskRun } from '#db/feed-desk.ts';
import { DeskTable } from '../desk-table.tsx';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { RunCounts } from './run-counts.tsx';

/** Imports of a feed, each with what it came to and a way to take it back. */
export async function Runs({ runs, isReviewer }: { runs: readonly DeskRun[]; isReviewer: boolean }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  const format = await getFormatter({ locale: STAFF_LOCALE });
  const didSomething = ({ status, report }: DeskRun) =>
    status === 'applied' && report.added + report.updated + report.missing > 0;
  return (
    <DeskTable caption={t('runs')} heads={[t('when'), t('status'), t('cameTo'), t('undo')]}>
      {runs.map((run) => (
        <tr key={run.id}>
          <th scope="row">
            {format.dateTime(new Date(run.at), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })}
          </th>
          <td>{t(`statuses.${run.status}`)}</td>
          <td>
            <RunCounts run={run} />
          </td>
          <td>
            {isReviewer && didSomething(run) && (
              <a href={`/admin/changes/runs/${run.id}`} aria-label={t('undoOf', { id: run.id })}>
                {t('seeChanges')}
              </a>
            )}
          </td>
        </tr>
      ))}
    </DeskTable>
  );
}
