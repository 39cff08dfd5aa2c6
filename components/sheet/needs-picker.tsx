'use client';

import { useTranslations } from 'next-intl';
import styles from './needs-picker.module.css';
import { useMoves } from './use-moves.ts';

/** The code of a need and its name in the language of the page. */
export type Need = { readonly code: string; readonly name: string };

type Props = {
  readonly needs: readonly Need[];
  /** Codes, the greatest concern first. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Worries to choose in their order: the first one chosen counts most, and each can be moved. */
export function NeedsPicker({ needs, chosen, onChange }: Props) {
  const t = useTranslations('sheet');
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]);
  const ordered = chosen.flatMap((code) => needs.find((need) => need.code === code) ?? []);
  const { move, announcement, buttonRef } = useMoves(ordered, (from, to) => {
    const code = chosen[from];
    if (code) onChange(chosen.toSpliced(from, 1).toSpliced(to, 0, code));
  });
  return (
    <fieldset className={styles.needs}>
      <legend>
        <h2 className={styles.heading}>{t('builder.needs')}</h2>
      </legend>
      <p className={styles.hint}>{t('builder.needsHint')}</p>
      <div className={styles.choices}>
        {needs.map(({ code, name }) => {
          const order = chosen.indexOf(code) + 1;
          return (
            <button
              key={code}
              type="button"
              className={styles.choice}
              aria-pressed={order > 0}
              onClick={() => toggle(code)}
            >
              {order > 0 && <span className={styles.number}>{order}</span>} {name}
            </button>
          );
        })}
      </div>
      {ordered.length > 1 && (
        <>
          <h3 className={styles.orderHeading}>{t('builder.order')}</h3>
          <ol className={styles.order}>
            {ordered.map(({ code, name }, index) => (
              <li key={code}>
                <span className={styles.name}>{name}</span>
                {(['earlier', 'later'] as const).map((way) => (
                  <button
                    key={way}
                    type="button"
                    ref={buttonRef(code, way)}
                    className={styles.move}
                    aria-label={t(`list.${way}Name`, { name })}
                    aria-disabled={way === 'earlier' ? index === 0 : index === ordered.length - 1}
                    onClick={() => move(index, way)}
                  >
                    {t(`list.${way}`)}
                  </button>
                ))}
              </li>
            ))}
          </ol>
        </>
      )}
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </fieldset>
  );
}
