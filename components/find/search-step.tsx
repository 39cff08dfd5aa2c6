import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { localePath } from '#domain/locale.ts';
import type { Step } from '#domain/search/steps.ts';
import { Link } from '../link.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import styles from './search-step.module.css';

/**
 * A neighbouring search: a link, or a button that posts when the search holds something private. As that is a form,
 * it must not stand in a paragraph.
 */
export function SearchStep({ step, children }: { step: Step; children: ReactNode }) {
  const locale = useLocale();
  if (step.type === 'link') return <Link href={step.href}>{children}</Link>;
  return (
    <form className={styles.form} method="post" action={localePath(locale, step.action)}>
      <HiddenFields fields={step.fields} />
      <button className={styles.button} type="submit">
        {children}
      </button>
    </form>
  );
}
