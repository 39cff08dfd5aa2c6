'use client';

import { useTranslations } from 'next-intl';
import type { PointerEventHandler, RefCallback } from 'react';
import type { SheetItem } from '#domain/sheet/item.ts';
import { fittingSteps, type StepCode } from '#domain/sheet/steps.ts';
import styles from './list-row.module.css';
import type { Way } from './use-moves.ts';

/** Names the sentence that says where typed words go. It stands once, before the first field. */
export const STAYS_HERE_ID = 'stays-here';

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

type PartProps = RowChanges & { readonly item: SheetItem; readonly instead: readonly SheetItem[] };

/** One next step, from what fits the place, and room for more words. */
function StepFields({ item, stepFor, onStep, ownWords, onOwnWords }: PartProps) {
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

/** What has ended is not handed out, and what nobody has checked for over a year only when somebody says so. */
function StaleChoice({ item, staleShown, onStaleShown }: PartProps) {
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

/** Others near for what should not be handed out as it stands. */
function Instead({ item, instead, onAddInstead }: PartProps) {
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
