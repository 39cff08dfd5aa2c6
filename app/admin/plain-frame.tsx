import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import styles from './plain-frame.module.css';
import { STAFF_LOCALE } from './staff-locale.ts';

/** The frame of pages before anybody is signed in: one column, nothing else. */
export async function PlainFrame({ heading, children }: { heading: string; children: ReactNode }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.frame' });
  return (
    <main id="main" className={styles.main}>
      <p className={styles.name}>{t('name')}</p>
      <h1>{heading}</h1>
      {children}
      <p className={styles.out}>
        <a href="/">{t('site')}</a>
      </p>
    </main>
  );
}
