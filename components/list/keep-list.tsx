'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { startAgain } from '#domain/sheet/list.ts';
import styles from './keep-list.module.css';
import { changeList, keepOnDevice, stopKeeping, useKeeping } from './store.ts';

/** "Keep on this device", off until chosen, and the way to be rid of it all. For the page that shows the list. */
export function KeepList() {
  const t = useTranslations('list');
  const keeping = useKeeping();
  const [isForgotten, setForgotten] = useState(false);

  const forget = () => {
    stopKeeping();
    changeList(startAgain);
    setForgotten(true);
  };
  return (
    <div className={`${styles.keep} screen-only`}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={keeping === 'this'}
          aria-describedby="keep-means"
          onChange={({ currentTarget: { checked } }) => {
            setForgotten(false);
            if (checked) keepOnDevice();
            else stopKeeping();
          }}
        />
        {t('keep')}
      </label>
      <p id="keep-means" className={styles.means}>
        {t('keepMeans')} {keeping === 'another' && t('keepAnother')}
      </p>
      <button type="button" className="button-quiet" onClick={forget}>
        {t('forget')}
      </button>
      <p role="status" className={styles.status}>
        {isForgotten && t('forgotten')}
        {keeping === 'refused' && t('keepRefused')}
      </p>
    </div>
  );
}
