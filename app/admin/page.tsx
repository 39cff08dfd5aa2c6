import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskFrame } from './desk-frame.tsx';
import { requireRole } from './staff.ts';
import { STAFF_LOCALE } from './staff-locale.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.desk' });
  return { title: t('heading') };
}

/** The desk. */
export default async function DeskPage() {
  const staff = await requireRole('viewer');
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.desk' });
  return (
    <DeskFrame staff={staff} page="desk" heading={t('heading')}>
      <p>{t('welcome', { name: staff.name })}</p>
    </DeskFrame>
  );
}
