'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { type SheetState, toFragment } from '#domain/sheet/fragment.ts';
import { startAgain } from '#domain/sheet/list.ts';
import styles from './keep-list.module.css';
import { changeList, keepOnDevice, stopKeeping, useKeeping, useList } from './store.ts';

/**
 * "Keep on this device", off until chosen, and the way to be rid of it all. For the page that shows the list; nothing
 * to see as long as there is neither a list nor one that is kept.
 */
export function KeepList() {
  const t = useTranslations('list');
  const list = useList();
  const keeping = useKeeping();
  const [isForgotten, setForgotten] = useState(false);
  const meansId = useId();

  const forget = () => {
    stopKeeping();
    changeList(startAgain);
    setForgotten(true);
  };
  return (
    <div className={`${styles.keep} screen-only`}>
      {(hasChoices(list) || keeping !== 'no') && (
        <>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={keeping === 'this'}
              aria-describedby={meansId}
              onChange={({ currentTarget: { checked } }) => {
                setForgotten(false);
                if (checked) keepOnDevice();
                else stopKeeping();
              }}
            />
            {t('keep')}
          </label>
          <p id={meansId} className={styles.means}>
            {t('keepMeans')} {keeping === 'another' && t('keepAnother')}
          </p>
          <button type="button" className="button-quiet" onClick={forget}>
            {t('forget')}
          </button>
        </>
      )}
      <p role="status" className={styles.status}>
        {isForgotten && keeping === 'no' && t('forgotten')}
        {keeping === 'refused' && t('keepRefused')}
      </p>
    </div>
  );
}

const hasChoices = (list: SheetState) => toFragment({ ...list, edit: 0 }) !== '';
