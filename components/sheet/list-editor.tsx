'use client';

import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, useState } from 'react';
import type { SheetItem } from '#domain/sheet/item.ts';
import { BEST_AT_MOST, TOO_MANY_AFTER } from '#domain/sheet/list.ts';
import styles from './list-editor.module.css';
import { ListRow, type RowChanges } from './list-row.tsx';
import { useDrag } from './use-drag.ts';
import { useMoves } from './use-moves.ts';

type Props = Omit<RowChanges, 'onRemove'> & {
  readonly items: readonly SheetItem[];
  readonly instead: Readonly<Record<number, readonly SheetItem[]>>;
  /** Places in the order of the items. */
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (item: SheetItem) => void;
  readonly onRestore: (item: SheetItem, index: number) => void;
};

type Removed = { readonly item: SheetItem; readonly index: number };

/** The chosen places to put in order, each with its next step. */
export function ListEditor({ items, instead, onMove, onRemove, onRestore, ...changes }: Props) {
  const t = useTranslations('sheet.list');
  const [removed, setRemoved] = useState<Removed | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const { list, dragged, handleProps } = useDrag(onMove);
  const movable = items.map(({ number, name }) => ({ code: number, name }));
  const { move, announcement, buttonRef } = useMoves(movable, onMove);

  useLayoutEffect(
    function goToUndo() {
      if (removed) undo.current?.focus();
    },
    [removed],
  );
  const remove = (item: SheetItem, index: number) => {
    onRemove(item);
    setRemoved({ item, index });
  };
  const restore = ({ item, index }: Removed) => {
    onRestore(item, index);
    setRemoved(null);
  };
  return (
    <>
      <p className={items.length > TOO_MANY_AFTER ? styles.tooMany : styles.advice}>
        {t(items.length > TOO_MANY_AFTER ? 'tooMany' : items.length > BEST_AT_MOST ? 'many' : 'best')}
      </p>
      <ol className={styles.rows} ref={list}>
        {items.map((item, index) => (
          <ListRow
            key={item.number}
            item={item}
            instead={instead[item.number] ?? []}
            isFirst={index === 0}
            isLast={index === items.length - 1}
            isDragged={dragged === index}
            handleProps={handleProps(index)}
            buttonRef={(way) => buttonRef(item.number, way)}
            onMove={(way) => move(index, way)}
            {...changes}
            onRemove={() => remove(item, index)}
          />
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
      <div role="status">
        {removed && (
          <p className={styles.removed}>
            {t('removed', { name: removed.item.name })}{' '}
            <button type="button" ref={undo} className="button-quiet" onClick={() => restore(removed)}>
              {t('undo')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
