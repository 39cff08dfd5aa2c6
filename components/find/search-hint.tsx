import { useTranslations } from 'next-intl';
import { HINTS } from '#data/vocabularies/hints.ts';
import { findHint } from '#domain/search/hints.ts';
import { Link } from '../link.tsx';
import styles from './search-hint.module.css';

/** A plain word to somebody whose search asks for what no listing is, or for help right now. */
export function SearchHint({ words }: { words: string }) {
  const t = useTranslations('hints');
  const hint = findHint(words, HINTS);
  if (!hint) return null;
  return (
    <p className={styles.hint}>
      {t.rich(hint.key as Parameters<typeof t.rich>[0], {
        help: (chunks) => <Link href="/help-now">{chunks}</Link>,
      })}
    </p>
  );
}
