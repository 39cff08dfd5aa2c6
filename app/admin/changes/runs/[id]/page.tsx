import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getAppliedRun } from '#db/acts.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { formToken, requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { numberOf } from '../../../yours.ts';
import { takeRunBack } from '../../actions.ts';
import { previewSeveral } from '../../far-reaching.ts';
import { WouldGoBack } from '../../would-go-back.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.changes' });
  return { title: t('heading') };
}

/** One import run: which list, when, and what taking it back would come to. */
export default async function RunPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireRole('reviewer');
  const db = database();
  const run = await getAppliedRun(db, numberOf((await params).id));
  if (!run) notFound();
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.changes' });
  const format = await getFormatter({ locale: STAFF_LOCALE });
  const when = format.dateTime(new Date(run.at), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return (
    <DeskFrame staff={staff} page="changes" heading={t('runOf', { list: run.feed })}>
      <p>{t('ran', { when, added: run.added, updated: run.updated, missing: run.missing })}</p>
      <p>{t('runNote')}</p>
      {run.isUndone && <p role="status">{t('runUndone')}</p>}
      <WouldGoBack
        preview={await previewSeveral({ what: 'run', id: run.id }, staff)}
        action={takeRunBack}
        token={formToken(staff)}
        hidden={{ run: String(run.id) }}
        isCounted
      />
    </DeskFrame>
  );
}
