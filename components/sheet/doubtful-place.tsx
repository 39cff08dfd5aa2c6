'use client';

import { useTranslations } from 'next-intl';
import type { SheetItem } from '#domain/sheet/item.ts';
import styles from './list-row.module.css';
import type { RowChanges } from './list-row.tsx';

type StaleProps = Pick<RowChanges, 'staleShown' | 'onStaleShown'> & { readonly item: SheetItem };

/** What has ended is not handed out, and what nobody has checked for over a year only when somebody says so. */
export function StaleChoice({ item, staleShown, onStaleShown }: StaleProps) {
  const t = useTranslations('sheet.list');
  const types = item.warnings.map(({ type }) => type);
  if (types.includes('ended')) return <p className={styles.stale}>{t('staleOff')}</p>;
  if (!types.includes('stale')) return null;
  const isShown = staleShown.has(item.number);
  return (
    <p className={styles.stale}>
      {!isShown && t('staleOff')}{' '}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ target }) => onStaleShown(item.number, target.checked)}
        />
        {t('putStaleOn')}
      </label>
    </p>
  );
}

type InsteadProps = Pick<RowChanges, 'onAddInstead'> & {
  readonly item: SheetItem;
  readonly instead: readonly SheetItem[];
};

/** Others near for what should not be handed out as it stands. */
export function Instead({ item, instead, onAddInstead }: InsteadProps) {
  const t = useTranslations('sheet.list');
  if (instead.length === 0) return null;
  return (
    <div className={styles.instead}>
      <h4>{t('instead')}</h4>
      <ul>
        {instead.map((other) => (
          <li key={other.number}>
            <span>
              <strong data-quoted="">{other.name}</strong>{' '}
              <span data-quoted="">{other.where ?? other.online}</span>{' '}
              {other.dates[0] && `· ${other.dates[0].words}`}
            </span>
            <button
              type="button"
              className="button-quiet"
              aria-label={t('addInsteadName', { name: other.name })}
              onClick={() => onAddInstead(item, other)}
            >
              {t('addInstead')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
