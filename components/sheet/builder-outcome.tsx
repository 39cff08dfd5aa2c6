'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CrisisHelp } from '#components/crisis-help.tsx';
import type { SheetSuggestions } from '#domain/sheet/suggestions.ts';
import styles from './builder.module.css';

export type Status = 'idle' | 'working' | 'failed' | SheetSuggestions;

type Props = {
  readonly status: Status;
  readonly onChoose: (spotId: string) => void;
  readonly onRetry: () => void;
  readonly children: ReactNode;
};

/** What came of asking: words for each way it can go, and never an empty space. */
export function Outcome({ status, onChoose, onRetry, children }: Props) {
  const t = useTranslations('sheet');
  if (status === 'failed') {
    return (
      <div role="alert">
        <p>{t('builder.failed')}</p>
        <p>
          <button type="button" className="button-quiet" onClick={onRetry}>
            {t('retry')}
          </button>
        </p>
        <CrisisHelp />
      </div>
    );
  }
  const question = typeof status === 'object' && status.type === 'question' ? status : null;
  return (
    <>
      <div role="status">
        {status === 'working' && <p>{t('builder.working')}</p>}
        {question && <p className={styles.problem}>{question.words}</p>}
      </div>
      {question && question.choices.length > 0 && (
        <ul className={styles.choices}>
          {question.choices.map(({ id, label }) => (
            <li key={id}>
              <button type="button" className="button-quiet" onClick={() => onChoose(id)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
      {children}
    </>
  );
}
