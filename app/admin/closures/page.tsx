import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listClosures } from '#db/closures.ts';
import { database } from '../../database.ts';
import { DeskFrame } from '../desk-frame.tsx';
import { formToken, requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { ClosureNotice, StandingClosures } from './standing.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.closures' });
  return { title: t('heading') };
}

/** Everything that is closed for snow or a holiday, now or soon. */
export default async function ClosuresPage({
  searchParams,
}: {
  searchParams: Promise<{ closure?: unknown }>;
}) {
  const staff = await requireRole('editor');
  const closures = await listClosures(database(), new Date());
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.closures' });
  return (
    <DeskFrame staff={staff} page="closures" heading={t('heading')}>
      <ClosureNotice saved={(await searchParams).closure} />
      <p>{t('intro')}</p>
      {closures.length === 0 && <p>{t('none')}</p>}
      <StandingClosures closures={closures} token={formToken(staff)} back="/admin/closures" />
    </DeskFrame>
  );
}
