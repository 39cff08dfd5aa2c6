'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Locale } from '#domain/locale.ts';
import { MEDICATIONS, type Medication } from '#domain/medication.ts';
import type { SheetItem } from '#domain/sheet/item.ts';
import { askSuggestions } from './ask.ts';
import styles from './builder.module.css';
import { Outcome, type Status } from './builder-outcome.tsx';
import { MedicineField, MedicineStays } from './medicine-field.tsx';
import { type Need, NeedsPicker } from './needs-picker.tsx';
import { Suggestions } from './suggestions.tsx';

/** What a list is made from. Medicine is in memory only: it is in no address and nowhere kept. */
export type Answers = {
  readonly needs: readonly string[];
  readonly near: string;
  readonly medication: Medication | null;
};

type Props = {
  readonly needs: readonly Need[];
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  readonly isListed: (number: number) => boolean;
  readonly onAdd: (items: readonly SheetItem[]) => void;
  /** Nothing to close as long as there is no list. */
  readonly onClose: (() => void) | null;
};

/** From worries, a place and a wish about medicine to whole suggestions, one group for each worry. */
export function Builder({ needs, answers, onAnswers, isListed, onAdd, onClose }: Props) {
  const t = useTranslations('sheet.builder');
  const language = useLocale() as Locale;
  const [status, setStatus] = useState<Status>('idle');
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);

  const suggest = async (near: string) => {
    asking.current?.abort();
    const leaving = new AbortController();
    asking.current = leaving;
    setStatus('working');
    try {
      setStatus(await askSuggestions({ ...answers, near, language }, leaving.signal));
    } catch {
      if (!leaving.signal.aborted) setStatus('failed');
    }
  };
  const chooseSpot = (near: string) => {
    onAnswers({ ...answers, near });
    suggest(near);
  };
  return (
    <section className={`${styles.builder} screen-only`} aria-label={t('label')}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          suggest(answers.near.trim());
        }}
      >
        <NeedsPicker
          needs={needs}
          chosen={answers.needs}
          onChange={(chosen) => onAnswers({ ...answers, needs: chosen })}
        />
        <div className={styles.fields}>
          <label className={styles.label}>
            <span>
              <strong>{t('where')}</strong> {t('near')}
            </span>
            <input
              className="field"
              value={answers.near}
              onChange={({ target }) => onAnswers({ ...answers, near: target.value })}
              // A shared computer should not offer the last person's town to the next one.
              autoComplete="off"
              spellCheck={false}
              maxLength={100}
              enterKeyHint="search"
            />
          </label>
          <MedicineField
            value={answers.medication ?? ''}
            onChange={({ target }) =>
              onAnswers({
                ...answers,
                medication: MEDICATIONS.find((medication) => medication === target.value) ?? null,
              })
            }
          />
        </div>
        <MedicineStays />
        <p className={styles.buttons}>
          <button type="submit" className="button">
            {t('suggest')}
          </button>
          {onClose && (
            <button type="button" className="button-quiet" onClick={onClose}>
              {t('close')}
            </button>
          )}
        </p>
      </form>
      <Outcome status={status} onChoose={chooseSpot} onRetry={() => suggest(answers.near.trim())}>
        {typeof status === 'object' && status.type === 'picks' && (
          <Suggestions
            isListed={isListed}
            onAdd={(items) => {
              setStatus('idle');
              onAdd(items);
            }}
            found={status}
          />
        )}
      </Outcome>
    </section>
  );
}
