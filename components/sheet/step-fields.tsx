'use client';

import { useTranslations } from 'next-intl';
import type { SheetItem } from '#domain/sheet/item.ts';
import { fittingSteps } from '#domain/sheet/steps.ts';
import styles from './list-row.module.css';
import type { RowChanges } from './list-row.tsx';

/** Names the sentence that says where typed words go. It stands once, before the first field. */
export const STAYS_HERE_ID = 'stays-here';

type Props = Pick<RowChanges, 'stepFor' | 'onStep' | 'ownWords' | 'onOwnWords'> & {
  readonly item: SheetItem;
};

/** One next step, from what fits the place, and room for more words. */
export function StepFields({ item, stepFor, onStep, ownWords, onOwnWords }: Props) {
  const t = useTranslations('sheet.list');
  const { number, name } = item;
  const steps = fittingSteps(item);
  return (
    <div className={styles.step}>
      {steps.length > 0 && (
        <label className={styles.label}>
          {t('step')}
          <select
            className="field"
            aria-label={t('stepFor', { name })}
            value={stepFor(item) ?? ''}
            onChange={({ target }) => onStep(number, steps.find((step) => step === target.value) ?? null)}
            autoComplete="off"
          >
            {steps.map((step) => (
              <option key={step} value={step}>
                {t(`steps.${step}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={styles.label}>
        {t('ownWords')}
        {/* No `name`, and no memory of the browser: what is typed here belongs to the open page alone. */}
        <textarea
          className="field"
          rows={1}
          aria-label={t('ownWordsFor', { name })}
          aria-describedby={STAYS_HERE_ID}
          value={ownWords[number] ?? ''}
          onChange={({ target }) => onOwnWords(number, target.value)}
          autoComplete="off"
          maxLength={300}
        />
      </label>
    </div>
  );
}
