'use client';

import { createTranslator, useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { changeList } from '#components/list/store.ts';
import { type Locale, localePath } from '#domain/locale.ts';
import { type SheetState, toShortFragment } from '#domain/sheet/fragment.ts';
import { changeChoices } from '#domain/sheet/list.ts';
import { toPlainText } from '#domain/sheet/plain-text.ts';
import { printedItems } from '#domain/sheet/printed.ts';
import { HandOver } from './hand-over.tsx';
import type { Need } from './needs-picker.tsx';
import type { PaperChoices } from './paper-choices.ts';
import type { PaperMessages } from './paper-language.tsx';
import { PaperOfList } from './paper-of-list.tsx';
import { plainTextWords } from './plain-text-words.ts';
import { Preview } from './preview.tsx';
import { PrintSettings } from './print-settings.tsx';
import styles from './printed-list.module.css';
import { QrCode } from './qr-code.tsx';
import { stepOnPaper } from './step-text.ts';
import { useNeutralTitle } from './use-neutral-title.ts';
import { type ListedItems, useSheetItems } from './use-sheet-items.ts';

type Props = {
  readonly list: SheetState;
  /** The places in the language of the page. */
  readonly listed: ListedItems;
  readonly needs: Readonly<Record<Locale, readonly Need[]>>;
  readonly papers: PaperMessages;
  readonly staleShown: ReadonlySet<number>;
  readonly ownWords: Readonly<Record<number, string>>;
  readonly contact: string;
};

/** How the list is printed and handed over, and what the paper will look like. */
export function PrintedList({ list, listed, needs, papers, staleShown, ownWords, contact }: Props) {
  const t = useTranslations('sheet');
  const locale = useLocale() as Locale;
  const language = list.language ?? locale;
  const numbers = list.items.map(({ number }) => number);
  // In the language of the page they are known already.
  const translated = useSheetItems(language === locale ? NONE : numbers, language);
  const { items, printedOn, status, retry } = language === locale ? listed : translated;
  const [hasWeek, setHasWeek] = useState(false);
  const [pages, setPages] = useState(0);
  useNeutralTitle();

  const { size, paper, showsMedication, groupsByNeed } = list;
  const choices: PaperChoices = { language, size, paper, showsMedication, groupsByNeed, hasWeek };
  const change = ({ hasWeek: week, ...stored }: Partial<PaperChoices>) => {
    if (week !== undefined) setHasWeek(week);
    if (Object.keys(stored).length > 0) changeList((state) => changeChoices(state, stored));
  };
  const printed = printedItems(items, staleShown);
  const paperWords = createTranslator({ locale: language, messages: papers[language], namespace: 'paper' });
  const steps = Object.fromEntries(
    list.items.map(({ number, step }) => [number, { step, ownWords: ownWords[number] ?? '' }]),
  );
  const link = `${window.location.origin}${localePath(language, '/s')}${toShortFragment({ ...list, language })}`;
  // A part of a list must not be taken for all of it.
  if (status === 'failed' && listed.status === 'failed') return null;
  return (
    <div className={styles.printed}>
      <div className="screen-only">
        <PrintSettings choices={choices} onChange={change} pages={pages} />
      </div>
      {status === 'failed' && (
        <p role="alert">
          {t('failed')}{' '}
          <button type="button" className="button-quiet" onClick={retry}>
            {t('retry')}
          </button>
        </p>
      )}
      {status === 'ready' && printedOn && (
        <>
          <Preview paper={paper} onPages={setPages}>
            <PaperOfList
              items={printed}
              choices={choices}
              papers={papers}
              concerns={list.needs}
              needs={needs[language]}
              steps={steps}
              contact={contact}
              printedOn={printedOn}
              link={link}
              code={<QrCode text={link} label={paperWords('code')} />}
            />
          </Preview>
          <div className="screen-only">
            <HandOver
              link={link}
              numbers={numbers}
              language={language}
              plainText={() =>
                toPlainText(
                  printed.map((item) => ({ item, step: stepOnPaper(paperWords, item, steps) })),
                  showsMedication,
                  plainTextWords(language, papers, printedOn),
                )
              }
            />
          </div>
        </>
      )}
    </div>
  );
}

const NONE: readonly number[] = [];
