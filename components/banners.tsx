import { useTranslations } from 'next-intl';
import styles from './demo-banner.module.css';

/** What admins have to say on these days, as plain text. */
export function Banners({ words }: { words: readonly string[] }) {
  const t = useTranslations('frame');
  if (words.length === 0) return null;
  return (
    <aside className={styles.banner} aria-label={t('bannerLabel')}>
      {words.map((sentence) => (
        <p key={sentence} data-quoted="">
          {sentence}
        </p>
      ))}
    </aside>
  );
}
