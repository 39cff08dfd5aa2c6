'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { KeepList } from '#components/list/keep-list.tsx';
import { changeList, useList } from '#components/list/store.ts';
import { useIsRunning } from '#components/until-script.tsx';
import type { Locale } from '#domain/locale.ts';
import type { Medication } from '#domain/medication.ts';
import type { SheetItem } from '#domain/sheet/item.ts';
import { addItems, changeChoices, hasItem } from '#domain/sheet/list.ts';
import { Builder } from './builder.tsx';
import { ChosenList } from './chosen-list.tsx';
import type { Need } from './needs-picker.tsx';
import type { PaperMessages } from './paper-language.tsx';
import styles from './sheet.module.css';

type Props = {
  /** What can be asked for, in each language: the paper may be in another one than the page. */
  readonly needs: Readonly<Record<Locale, readonly Need[]>>;
  readonly papers: PaperMessages;
};

/**
 * The provider's list: made from worries, put in order, printed and handed over. It is in the fragment of the address;
 * medicine and typed words are in this open page and nowhere else.
 */
export function Sheet({ needs, papers }: Props) {
  const t = useTranslations('sheet');
  const locale = useLocale() as Locale;
  const list = useList();
  const hasList = list.items.length > 0;
  const [medication, setMedication] = useState<Medication | null>(null);
  const [isBuilding, setBuilding] = useState(false);
  const [timesAdded, setTimesAdded] = useState(0);
  const isRunning = useIsRunning();
  const isForgotten = !hasList && list.needs.length === 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when a list has gone
  useEffect(
    function forgetWithList() {
      if (isForgotten) setMedication(null);
    },
    [hasList],
  );

  const add = (items: readonly SheetItem[]) => {
    const numbers = items.map(({ number }) => number);
    changeList((state) => addItems(state, numbers));
    setBuilding(false);
    setTimesAdded(timesAdded + 1);
  };
  // Until then the list is not known, and would seem to be empty.
  if (!isRunning) return null;
  return (
    <>
      {hasList && !isBuilding ? (
        <p className="screen-only">
          <button type="button" className="button-quiet" onClick={() => setBuilding(true)}>
            {t('list.needsChanged')}
          </button>
        </p>
      ) : (
        <Builder
          needs={needs[locale]}
          answers={{ needs: list.needs, near: list.near ?? '', medication }}
          onAnswers={(answers) => {
            setMedication(answers.medication);
            changeList((state) => changeChoices(state, { needs: answers.needs, near: answers.near || null }));
          }}
          isListed={(number) => hasItem(list, number)}
          onAdd={add}
          onClose={hasList ? () => setBuilding(false) : null}
        />
      )}
      {hasList && <ChosenList list={list} needs={needs} papers={papers} timesAdded={timesAdded} />}
      <div className={styles.keep}>
        <KeepList />
      </div>
    </>
  );
}
