'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Link } from '#components/link.tsx';
import { changeList } from '#components/list/store.ts';
import type { Locale } from '#domain/locale.ts';
import type { SheetState } from '#domain/sheet/fragment.ts';
import type { SheetItem } from '#domain/sheet/item.ts';
import { addItem, chooseStep, moveItem, removeItem } from '#domain/sheet/list.ts';
import { stepOf } from '#domain/sheet/steps.ts';
import styles from './chosen-list.module.css';
import { ListEditor } from './list-editor.tsx';
import { ListStanding } from './list-standing.tsx';
import type { Need } from './needs-picker.tsx';
import type { PaperMessages } from './paper-language.tsx';
import { PrintedList } from './printed-list.tsx';
import { STAYS_HERE_ID } from './step-fields.tsx';
import { useSheetItems } from './use-sheet-items.ts';
import { useTypedWords } from './use-typed-words.ts';

type Props = {
  readonly list: SheetState;
  readonly needs: Readonly<Record<Locale, readonly Need[]>>;
  readonly papers: PaperMessages;
  /** How often something was added from suggestions: each time reading goes on here. */
  readonly timesAdded: number;
};

/** The chosen places: to put in order on one side, and as they will be printed on the other. */
export function ChosenList({ list, needs, papers, timesAdded }: Props) {
  const t = useTranslations('sheet');
  const locale = useLocale() as Locale;
  const numbers = list.items.map(({ number }) => number);
  const listed = useSheetItems(numbers, locale);
  const [ownWords, setOwnWords] = useState<Readonly<Record<number, string>>>({});
  const [contact, setContact] = useState('');
  const [staleShown, setStaleShown] = useState<ReadonlySet<number>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useTypedWords(contact.trim() !== '' || Object.values(ownWords).some((words) => words.trim() !== ''));
  useEffect(
    function goToList() {
      if (timesAdded > 0) heading.current?.focus();
    },
    [timesAdded],
  );

  const chosenStep = (number: number) => list.items.find((item) => item.number === number)?.step ?? null;
  const move = (from: number, to: number) => {
    const moved = listed.items[from]?.number;
    const place = numbers.indexOf(listed.items[to]?.number ?? 0);
    if (moved) changeList((state) => moveItem(state, moved, place));
  };
  const restore = (item: SheetItem, index: number) => {
    const place = numbers.indexOf(listed.items[index]?.number ?? 0);
    const end = numbers.length;
    changeList((state) => moveItem(addItem(state, item.number), item.number, place < 0 ? end : place));
  };
  const replace = (replaced: SheetItem, other: SheetItem) => {
    const place = numbers.indexOf(replaced.number);
    changeList((state) =>
      moveItem(removeItem(addItem(state, other.number), replaced.number), other.number, place),
    );
  };
  const showStale = (number: number, isShown: boolean) => {
    const shown = new Set(staleShown).add(number);
    if (!isShown) shown.delete(number);
    setStaleShown(shown);
  };
  return (
    <div className={styles.chosen}>
      <section className={`${styles.list} screen-only`} aria-labelledby="your-list">
        <h2 id="your-list" ref={heading} tabIndex={-1}>
          {t('list.heading', { count: numbers.length })}
        </h2>
        <ListStanding {...listed} />
        {listed.items.length > 0 && (
          <>
            <p id={STAYS_HERE_ID} className={styles.staysHere}>
              {t('list.staysHere')}
            </p>
            <ListEditor
              items={listed.items}
              instead={othersNotListed(listed.instead, numbers)}
              onMove={move}
              onRemove={({ number }) => changeList((state) => removeItem(state, number))}
              onRestore={restore}
              stepFor={(item) => stepOf(item, chosenStep(item.number))}
              onStep={(number, step) => changeList((state) => chooseStep(state, number, step))}
              ownWords={ownWords}
              onOwnWords={(number, words) => setOwnWords({ ...ownWords, [number]: words })}
              staleShown={staleShown}
              onStaleShown={showStale}
              onAddInstead={replace}
            />
            <label className={styles.contact}>
              <span className={styles.label}>{t('list.contact')}</span>
              <input
                className="field"
                value={contact}
                onChange={({ target }) => setContact(target.value)}
                aria-describedby={STAYS_HERE_ID}
                autoComplete="off"
                maxLength={120}
              />
              <span className={styles.staysHere}>{t('list.contactHint')}</span>
            </label>
          </>
        )}
        <p>
          <Link href="/find">{t('list.findMore')}</Link>
        </p>
      </section>
      <PrintedList
        list={list}
        listed={listed}
        needs={needs}
        papers={papers}
        staleShown={staleShown}
        ownWords={ownWords}
        contact={contact.trim()}
      />
    </div>
  );
}

/** The offers were made when the list was shorter. */
function othersNotListed(
  instead: Readonly<Record<number, readonly SheetItem[]>>,
  numbers: readonly number[],
): Record<number, readonly SheetItem[]> {
  return Object.fromEntries(
    Object.entries(instead).map(([number, others]) => [
      number,
      others.filter((other) => !numbers.includes(other.number)),
    ]),
  );
}
