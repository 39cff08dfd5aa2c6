import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getAct } from '#db/acts.ts';
import { listTouched } from '#db/undo-preview.ts';
import { database } from '../../../../database.ts';
import styles from '../../../bulk/page.module.css';
import { DeskFrame } from '../../../desk-frame.tsx';
import { formToken, requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { areAllYours, numberOf } from '../../../yours.ts';
import { actName } from '../../act-name.ts';
import { takeActBack } from '../../actions.ts';
import { previewSeveral } from '../../far-reaching.ts';
import { WouldGoBack } from '../../would-go-back.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.changes' });
  return { title: t('heading') };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: unknown }> };

/** One act of several changes: who did what when, and what taking it back would come to. */
export default async function ActPage({ params, searchParams }: Props) {
  const staff = await requireRole('editor');
  const db = database();
  const act = await getAct(db, numberOf((await params).id));
  if (!act) notFound();
  const { done } = await searchParams;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.changes' });
  const format = await getFormatter({ locale: STAFF_LOCALE });
  const when = format.dateTime(new Date(act.at), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  const isTheirs = await areAllYours(staff, await listTouched(db, { batchId: act.id }));
  return (
    <DeskFrame staff={staff} page="changes" heading={actName(act, t)}>
      {done === 'yes' && (
        <p role="status" className={styles.done}>
          {t('done')}
        </p>
      )}
      <p>{t('by', { who: act.by, when, count: act.listings })}</p>
      {isTheirs ? (
        <WouldGoBack
          preview={await previewSeveral({ what: 'act', id: act.id }, staff)}
          action={takeActBack}
          token={formToken(staff)}
          hidden={{ act: String(act.id) }}
          isCounted
        />
      ) : (
        <p>{t('notYours')}</p>
      )}
    </DeskFrame>
  );
}
