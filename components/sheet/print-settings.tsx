'use client';

import { useTranslations } from 'next-intl';
import { LANGUAGE_NAMES, LOCALES } from '#domain/locale.ts';
import { TEXT_SIZES } from '#domain/sheet/pages.ts';
import type { PaperChoices } from './paper-choices.ts';
import styles from './print-settings.module.css';

type Props = {
  readonly choices: PaperChoices;
  readonly onChange: (change: Partial<PaperChoices>) => void;
  readonly pages: number;
};

const SWITCHES = [
  ['showsMedication', 'medication'],
  ['groupsByNeed', 'group'],
  ['hasWeek', 'week'],
] as const;

/** How the list is put on paper, how many pages that takes, and the button that prints it. */
export function PrintSettings({ choices, onChange, pages }: Props) {
  const t = useTranslations('sheet.print');
  return (
    <section className={styles.settings} aria-labelledby="paper-settings">
      <h2 id="paper-settings">{t('heading')}</h2>
      <div className={styles.fields}>
        <label className={styles.label}>
          {t('language')}
          <select
            className="field"
            value={choices.language}
            onChange={({ target }) =>
              onChange({ language: LOCALES.find((locale) => locale === target.value) ?? choices.language })
            }
          >
            {LOCALES.map((locale) => (
              <option key={locale} value={locale} lang={locale}>
                {LANGUAGE_NAMES[locale]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.label}>
          {t('size')}
          <select
            className="field"
            value={choices.size}
            onChange={({ target }) =>
              onChange({ size: TEXT_SIZES.find((size) => `${size}` === target.value) ?? choices.size })
            }
          >
            {TEXT_SIZES.map((size) => (
              <option key={size} value={size}>
                {t(`sizes.${size}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.label}>
          {t('paper')}
          <select
            className="field"
            value={choices.paper}
            onChange={({ target }) => onChange({ paper: target.value === 'a4' ? 'a4' : 'letter' })}
          >
            <option value="letter">{t('papers.letter')}</option>
            <option value="a4">{t('papers.a4')}</option>
          </select>
        </label>
      </div>
      <div className={styles.switches}>
        {SWITCHES.map(([choice, words]) => (
          <label key={choice} className={styles.check}>
            <input
              type="checkbox"
              checked={choices[choice]}
              onChange={({ target }) => onChange({ [choice]: target.checked })}
            />
            {t(words)}
          </label>
        ))}
      </div>
      <p className={styles.print}>
        <button type="button" className="button" onClick={() => window.print()}>
          {t('print')}
        </button>
        <span role="status" data-pages={pages}>
          {pages > 0 && t('pages', { count: pages })}
        </span>
      </p>
    </section>
  );
}
