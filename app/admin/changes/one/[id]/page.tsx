import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getChange } from '#db/history.ts';
import { previewUndo } from '#db/undo-preview.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { fieldWords } from '../../../field-text.ts';
import { formToken, requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { areAllYours, numberOf } from '../../../yours.ts';
import { takeChangeBack } from '../../actions.ts';
import { WouldGoBack } from '../../would-go-back.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.changes' });
  return { title: t('heading') };
}

/** One change of one field: who made it when, and what taking it back would come to. */
export default async function ChangePage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireRole('editor');
  const db = database();
  const change = await getChange(db, numberOf((await params).id));
  if (!change) notFound();
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.changes' });
  const format = await getFormatter({ locale: STAFF_LOCALE });
  const words = await fieldWords(new Date());
  const when = format.dateTime(new Date(change.at), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  const isTheirs = await areAllYours(staff, [change.listingId]);
  return (
    <DeskFrame
      staff={staff}
      page="changes"
      heading={t('changeOf', { field: words.label(change.field), name: change.name })}
    >
      <p>{t('by', { who: change.by, when, count: 1 })}</p>
      {isTheirs ? (
        <WouldGoBack
          preview={await previewUndo(db, { changeId: change.id }, () => true)}
          action={takeChangeBack}
          token={formToken(staff)}
          hidden={{ change: String(change.id) }}
          isCounted={false}
        />
      ) : (
        <p>{t('notYours')}</p>
      )}
    </DeskFrame>
  );
}
