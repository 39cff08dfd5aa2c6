import { useLocale, useTranslations } from 'next-intl';
import { type BookletChoices, PAPERS } from '#domain/booklet/choices.ts';
import { localePath } from '#domain/locale.ts';
import styles from './page.module.css';

type Props = {
  readonly choices: BookletChoices;
  /** What was typed, or the name of the county whose code the address holds. */
  readonly near: string;
  readonly isUnknown: boolean;
};

/** Which county, on which paper, and whether with what was said about medicine. It works without script. */
export function BookletForm({ choices, near, isUnknown }: Props) {
  const t = useTranslations('booklet');
  const locale = useLocale();
  return (
    <form className={styles.form} action={localePath(locale, '/booklet')} aria-label={t('heading')}>
      <label className={styles.label}>
        {t('near')}
        <input
          className="field"
          name="near"
          defaultValue={near}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          aria-describedby={isUnknown ? 'booklet-problem' : undefined}
          aria-invalid={isUnknown || undefined}
        />
      </label>
      <label className={styles.label}>
        {t('paper')}
        <select className="field" name="paper" defaultValue={choices.paper}>
          {PAPERS.map((paper) => (
            <option key={paper} value={paper}>
              {t(`papers.${paper}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.label}>
        {t('medication')}
        <select className="field" name="medication" defaultValue={choices.withMedication ? 'yes' : 'no'}>
          <option value="yes">{t('withMedication')}</option>
          <option value="no">{t('withoutMedication')}</option>
        </select>
      </label>
      <button type="submit" className="button">
        {t('show')}
      </button>
      {isUnknown && (
        <p id="booklet-problem" className={styles.problem}>
          {t('unknown')}
        </p>
      )}
    </form>
  );
}
