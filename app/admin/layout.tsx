import '#app/globals.css';
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { STAFF_LOCALE } from './staff-locale.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.frame' });
  return {
    title: { template: t('title', { page: '%s' }), default: t('name') },
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/**
 * The frame around staff pages. It shows nothing of anybody: who may see what, each page asks itself (staff.ts). None of
 * them is made while building: its scripts need the number of their own answer's policy.
 */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang={STAFF_LOCALE}>
      <body>{children}</body>
    </html>
  );
}
