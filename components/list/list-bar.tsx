'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { withoutLocale } from '#domain/locale.ts';
import { BEST_AT_MOST, TOO_MANY_AFTER } from '#domain/sheet/list.ts';
import { Link } from '../link.tsx';
import styles from './list-bar.module.css';
import { useIsChanged, useList } from './store.ts';

/** Pages that show the list itself. */
const SHEET_PAGES = ['/sheet', '/s'];

/** How many places are on the list, and the way to it. Stands below the page, and in view wherever one reads. */
export function ListBar() {
  const t = useTranslations('list');
  const path = withoutLocale(usePathname());
  const count = useList().items.length;
  const isChanged = useIsChanged();
  if (SHEET_PAGES.includes(path)) return null;
  return (
    <>
      <p role="status" className="visually-hidden">
        {isChanged && t('count', { count })}
      </p>
      {count > 0 && (
        <section className={`${styles.bar} screen-only`} aria-label={t('yours')} data-list-bar="">
          <div className={styles.inner}>
            <p className={styles.count}>
              <strong>{t('count', { count })}</strong>
              {count > BEST_AT_MOST && (
                <span className={styles.hint}>{count > TOO_MANY_AFTER ? t('tooMany') : t('best')}</span>
              )}
            </p>
            <Link href="/sheet" className="button">
              {t('see')}
            </Link>
          </div>
        </section>
      )}
    </>
  );
}
