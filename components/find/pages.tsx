import { useTranslations } from 'next-intl';
import type { Found } from '#domain/search/found.ts';
import type { Query } from '#domain/search/query.ts';
import { stepTo } from '#domain/search/steps.ts';
import { FINDER_DEFAULTS } from '#domain/search/url.ts';
import styles from './pages.module.css';
import { SearchStep } from './search-step.tsx';

/** Back and forth between the pages of a long result. */
export function Pages({ query, found }: { query: Query; found: Found }) {
  const t = useTranslations('find.pages');
  if (found.pageCount <= 1) return null;
  const to = (page: number) => stepTo(query, { page }, FINDER_DEFAULTS);
  return (
    <nav className={`${styles.pages} screen-only`} aria-label={t('label')}>
      {found.page > 1 && <SearchStep step={to(found.page - 1)}>{t('previous')}</SearchStep>}
      <span>{t('current', { page: found.page, count: found.pageCount })}</span>
      {found.page < found.pageCount && <SearchStep step={to(found.page + 1)}>{t('next')}</SearchStep>}
    </nav>
  );
}
