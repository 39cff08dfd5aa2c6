import { useTranslations } from 'next-intl';
import styles from './footer.module.css';
import { Link } from './link.tsx';

/** The foot of every page: what this site is not, and the pages to read next. */
export function Footer() {
  const t = useTranslations('frame');
  return (
    <footer className={styles.footer}>
      <p>{t('notAdvice')}</p>
      <nav aria-label={t('footerLabel')}>
        <ul>
          <li>
            <Link href="/">{t('find')}</Link>
          </li>
          <li>
            <Link href="/help-now">{t('helpNow')}</Link>
          </li>
          <li>
            <Link href="/learn">{t('learn')}</Link>
          </li>
          <li>
            <Link href="/safety">{t('safety')}</Link>
          </li>
          <li>
            <Link href="/suggest">{t('suggest')}</Link>
          </li>
          <li>
            <Link href="/about">{t('about')}</Link>
          </li>
          <li>
            <Link href="/privacy">{t('privacy')}</Link>
          </li>
          <li>
            <Link href="/accessibility">{t('accessibility')}</Link>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
