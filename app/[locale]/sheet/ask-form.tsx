import { useLocale, useTranslations } from 'next-intl';
import styles from '#components/sheet/builder.module.css';
import { MedicineField, MedicineStays } from '#components/sheet/medicine-field.tsx';
import { localePath } from '#domain/locale.ts';
import type { SuggestionsRequest } from '#domain/sheet/suggestions.ts';
import own from './ask-form.module.css';

type Props = {
  readonly needs: readonly { readonly code: string; readonly name: string }[];
  readonly asked: SuggestionsRequest;
};

/** A worry for each, the greatest first. */
const WORRIES = ['first', 'second', 'third'] as const;

/** What worries most, where, and which medicine, asked where no script runs: in the body of a POST, in no address. */
export function AskForm({ needs, asked }: Props) {
  const t = useTranslations('sheet.builder');
  const locale = useLocale();
  return (
    <form
      method="post"
      action={localePath(locale, '/sheet')}
      className={`${styles.builder} ${own.form}`}
      aria-label={t('label')}
    >
      <div className={styles.fields}>
        {WORRIES.map((worry, index) => (
          <label key={worry} className={styles.label}>
            {t(`worries.${worry}`)}
            <select className="field" name="needs" defaultValue={asked.needs[index] ?? ''} autoComplete="off">
              <option value="">{t(index === 0 ? 'worries.choose' : 'worries.none')}</option>
              {needs.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label className={styles.label}>
          {t('near')}
          <input
            className="field"
            name="near"
            defaultValue={asked.near}
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
          />
        </label>
        <MedicineField name="medication" defaultValue={asked.medication ?? ''} />
      </div>
      <MedicineStays />
      <button type="submit" className="button">
        {t('suggest')}
      </button>
    </form>
  );
}
