'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { MAX_ITEMS } from '#domain/sheet/fragment.ts';
import { addItem, hasItem, removeItem } from '#domain/sheet/list.ts';
import styles from './add-to-list.module.css';
import { returned } from './address.ts';
import { changeList, currentList, useList } from './store.ts';
import { TICKED_FORM } from './ticked.ts';

type Props = {
  /** The listing's short public number. */
  readonly number: number;
  readonly name: string;
};

/** Puts one listing on the list or takes it off. Without script it is a plain box of the form that makes a list. */
export function AddToList({ number, name }: Props) {
  const t = useTranslations('list');
  const list = useList();
  const box = useRef<HTMLInputElement>(null);
  const isListed = hasItem(list, number);
  useTicksBeforeScript(box, number);
  return (
    <label className={`${styles.add} screen-only`}>
      <input
        ref={box}
        type="checkbox"
        name="ids"
        value={number}
        form={TICKED_FORM}
        checked={isListed}
        disabled={!isListed && list.items.length >= MAX_ITEMS}
        onChange={({ currentTarget: { checked } }) =>
          changeList((before) => (checked ? addItem(before, number) : removeItem(before, number)))
        }
      />
      <span>{isListed ? t('listed') : t('add')}</span>
      <span className="visually-hidden">{` ${name}`}</span>
    </label>
  );
}

/** A box that was ticked before the script arrived counts; one that the browser filled in on the way back does not. */
function useTicksBeforeScript(box: RefObject<HTMLInputElement | null>, number: number): void {
  useLayoutEffect(
    function takeTick() {
      const isTicked = box.current?.checked;
      if (isTicked && !returned()) changeList((before) => addItem(before, number));
      if (box.current) box.current.checked = hasItem(currentList(), number);
    },
    [box, number],
  );
}
