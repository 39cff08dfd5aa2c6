import { useTranslations } from 'next-intl';
import styles from './demo-banner.module.css';

/** On every page and print while the invented community is in the database: nobody may take it for real. */
export function DemoBanner() {
  const t = useTranslations('frame');
  return (
    <aside className={styles.banner} aria-label={t('demoLabel')}>
      <p>{t('demo')}</p>
    </aside>
  );
}
