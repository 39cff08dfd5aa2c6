import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import styles from './pin-map.module.css';
import { PinPanel } from './pin-panel.tsx';

/**
 * Below the fields of a place: looking its point up, its pin on a map, and what visitors will see of it. The fields hold
 * the truth; the map only moves their numbers.
 * @param lookUp the button that asks our own gazetteer; it needs no script
 */
export async function PlaceMap({ lookUp }: { readonly lookUp: ReactNode }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  const messages = await getMessages({ locale: STAFF_LOCALE });
  return (
    <div className={styles.below}>
      <div>{lookUp}</div>
      <PinPanel words={messages.admin.edit.map} labels={messages.map} />
      <noscript>
        <p className={styles.note}>{t('map.noScript')}</p>
      </noscript>
    </div>
  );
}
