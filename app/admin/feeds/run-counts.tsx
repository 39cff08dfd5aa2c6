import { getTranslations } from 'next-intl/server';
import type { DeskRun } from '#db/feed-desk.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

/** What a run came to: counts that add up to its rows, or why it did nothing. */
export async function RunCounts({ run }: { run: DeskRun }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  const { report, status } = run;
  if (status === 'failed') return t('failedBecause', { reason: report.heldBecause ?? '' });
  if (status === 'held') {
    return (
      <>
        {t('heldBecause', { reason: report.heldBecause ?? '' })} {run.refusedAt && t('wasRefused')}
      </>
    );
  }
  const { rows, added, updated, unchanged, held, missing } = report;
  return t('counts', { rows, added, updated, unchanged, held, rejected: report.rejected.length, missing });
}
