'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { CrisisHelp } from '#components/crisis-help.tsx';
import { Link } from '#components/link.tsx';

/** What stands in place of a page that broke. The header with the crisis line stays above it. */
export default function ErrorPage({ error, retry }: { error: Error; retry: () => void }) {
  const t = useTranslations('error');
  useEffect(
    function report() {
      console.error(error);
    },
    [error],
  );
  return (
    <div role="alert">
      <title>{t('title')}</title>
      <h1>{t('title')}</h1>
      <p>{t('what')}</p>
      <p>
        <button type="button" className="button" onClick={() => retry()}>
          {t('again')}
        </button>
      </p>
      <p>
        <Link href="/">{t('home')}</Link>
      </p>
      <CrisisHelp />
    </div>
  );
}
