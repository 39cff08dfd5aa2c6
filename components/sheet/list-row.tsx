'use client';

import { useTranslations } from 'next-intl';
import type { PointerEventHandler, RefCallback } from 'react';
import type { SheetItem } from '#domain/sheet/item.ts';
import type { StepCode } from '#domain/sheet/steps.ts';
import { Instead, StaleChoice } from './doubtful-place.tsx';
import styles from './list-row.module.css';
import { StepFields } from './step-fields.tsx';
import type { Way } from './use-moves.ts';

/** What can be said about a place besides its order. Own words are in the open page alone. */
export type RowChanges = {
  readonly stepFor: (item: SheetItem) => StepCode | null;
  readonly onStep: (number: number, step: StepCode | null) => void;
  readonly ownWords: Readonly<Record<number, string>>;
  readonly onOwnWords: (number: number, words: string) => void;
  /** Stale ones that are printed all the same. */
  readonly staleShown: ReadonlySet<number>;
  readonly onStaleShown: (number: number, isShown: boolean) => void;
  readonly onAddInstead: (replaced: SheetItem, other: SheetItem) => void;
  readonly onRemove: () => void;
};

type Props = RowChanges & {
  readonly item: SheetItem;
  readonly instead: readonly SheetItem[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isDragged: boolean;
  readonly handleProps: { readonly onPointerDown: PointerEventHandler };
  readonly buttonRef: (way: Way) => RefCallback<HTMLButtonElement>;
  readonly onMove: (way: Way) => void;
};

export function ListRow({
  item,
  isFirst,
  isLast,
  isDragged,
  handleProps,
  buttonRef,
  onMove,
  ...rest
}: Props) {
  const t = useTranslations('sheet.list');
  const { name } = item;
  return (
    <li className={isDragged ? `${styles.row} ${styles.dragged}` : styles.row}>
      <div className={styles.head}>
        {/* For mouse and finger; the two buttons do the same for everybody. */}
        <span className={styles.handle} title={t('drag')} aria-hidden="true" {...handleProps}>
          ⠿
        </span>
        <h3 className={styles.name}>
          <span data-quoted="">{name}</span> <span className={styles.kind}>{item.kindWords}</span>
        </h3>
      </div>
      {item.warnings.map(({ type, words }) => (
        <p key={`${type} ${words}`} className={styles.warning}>
          {words}
        </p>
      ))}
      <StaleChoice item={item} {...rest} />
      <Instead item={item} {...rest} />
      {!item.warnings.some(({ type }) => type === 'ended') && <StepFields item={item} {...rest} />}
      <div className={styles.buttons}>
        {(['earlier', 'later'] as const).map((way) => (
          <button
            key={way}
            type="button"
            ref={buttonRef(way)}
            className="button-quiet"
            aria-label={t(`${way}Name`, { name })}
            aria-disabled={way === 'earlier' ? isFirst : isLast}
            onClick={() => onMove(way)}
          >
            {t(way)}
          </button>
        ))}
        <button
          type="button"
          className="button-quiet"
          aria-label={t('removeName', { name })}
          onClick={rest.onRemove}
        >
          {t('remove')}
        </button>
      </div>
    </li>
  );
}
