'use client';

import { useTranslations } from 'next-intl';
import { CrisisHelp } from '#components/crisis-help.tsx';
import { changeList } from '#components/list/store.ts';
import { removeItem } from '#domain/sheet/list.ts';
import styles from './list-standing.module.css';
import type { ListedItems } from './use-sheet-items.ts';

/** Whether all is here; a list that could not be read must never look like an empty one. */
export function ListStanding({ status, unknown, retry }: ListedItems) {
  const t = useTranslations('sheet');
  return (
    <>
      <p role="status">{status === 'loading' && t('loading')}</p>
      {status === 'failed' && (
        <div role="alert">
          <p className={styles.problem}>{t('failed')}</p>
          <p>
            <button type="button" className="button-quiet" onClick={retry}>
              {t('retry')}
            </button>
          </p>
          <CrisisHelp />
        </div>
      )}
      {unknown.length > 0 && (
        <p className={styles.problem}>
          {t('unknown', { count: unknown.length })}{' '}
          <button
            type="button"
            className="button-quiet"
            onClick={() => changeList((state) => unknown.reduce(removeItem, state))}
          >
            {t('forgetUnknown')}
          </button>
        </p>
      )}
    </>
  );
}
