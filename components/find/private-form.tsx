import { useLocale, useTranslations } from 'next-intl';
import { MEDICATIONS } from '#domain/claims.ts';
import { type Locale, localePath } from '#domain/locale.ts';
import type { Choices } from '#domain/search/query.ts';
import { type CoarseDefaults, coarseToQuery, MAX_WORDS_LENGTH } from '#domain/search/url.ts';
import { CheckboxGroup } from './checkbox-group.tsx';
import type { Option } from './coarse-form.tsx';
import styles from './forms.module.css';
import { HiddenFields } from './hidden-fields.tsx';

type Props = {
  readonly choices: Choices;
  readonly defaults: CoarseDefaults;
  readonly audiences: readonly Option[];
};

/** Words, medicine and audience: sent in the body of a POST, so that they are in no address, history or log. */
export function PrivateForm({ choices, defaults, audiences }: Props) {
  const t = useTranslations('find');
  const locale = useLocale() as Locale;
  const medicine = useTranslations('medication');
  const coarse = coarseToQuery({ ...choices, page: 1 }, defaults);
  return (
    <details className={`${styles.fold} screen-only`} open={choices.words !== ''}>
      <summary>{t('privateSearchMore', { count: countPrivate(choices) })}</summary>
      <form
        className={styles.private}
        method="post"
        action={localePath(locale, '/find')}
        aria-label={t('privateSearch')}
        data-finder="private"
      >
        <HiddenFields fields={coarse} />
        <label className={styles.label}>
          {t('words')}
          <input
            className="field"
            name="words"
            type="search"
            defaultValue={choices.words}
            autoComplete="off"
            maxLength={MAX_WORDS_LENGTH}
          />
        </label>
        <label className={styles.label}>
          {t('medication')}
          <select className="field" name="medication" defaultValue={choices.medication ?? ''}>
            <option value="">{t('noMedication')}</option>
            {MEDICATIONS.map((code) => (
              <option key={code} value={code}>
                {medicine(`welcomes.${code}`)}
              </option>
            ))}
          </select>
        </label>
        {/* Out of sight until a medicine is chosen. */}
        <label className={`${styles.check} ${styles.ofMedicine}`}>
          <input type="checkbox" name="onlyConfirmed" value="1" defaultChecked={choices.onlyConfirmed} />
          {t('onlyConfirmed')}
        </label>
        <details className={styles.more} open={choices.audiences.length > 0}>
          <summary>{t('audienceMore', { count: choices.audiences.length })}</summary>
          <CheckboxGroup
            name="audience"
            legend={t('audience')}
            options={audiences}
            chosen={choices.audiences}
          />
        </details>
        <button className="button-quiet" type="submit">
          {t('search')}
        </button>
        <p className={styles.hint}>{t('staysPrivate')}</p>
      </form>
    </details>
  );
}

/** How much is chosen in the fold. On a phone it stays closed over a medicine, so that the list is not a screen away. */
function countPrivate({ words, medication, audiences }: Choices): number {
  return (words === '' ? 0 : 1) + (medication ? 1 : 0) + audiences.length;
}
