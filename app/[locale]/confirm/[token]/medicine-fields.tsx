import { useLocale, useTranslations } from 'next-intl';
import styles from '#components/form/form.module.css';
import { SelectField, TextField } from '#components/form/text-field.tsx';
import { saidText } from '#components/medication.tsx';
import type { Card } from '#domain/card.ts';
import { MEDICATIONS, type Medication, STANCES } from '#domain/claims.ts';
import type { Locale } from '#domain/locale.ts';
import type { FormProblem } from '#domain/suggestions/read-form.ts';
import { PARTNER_FORM_LENGTHS } from '#domain/suggestions/read-partner-form.ts';

import own from './page.module.css';

type Props = {
  readonly card: Pick<Card, 'medication'>;
  readonly form: URLSearchParams;
  readonly problems: readonly FormProblem[];
};

/** One question for each medicine, beside what was said of it before. Nothing is chosen before: nobody guesses. */
export function MedicineFields({ card, form, problems }: Props) {
  const t = useTranslations('confirm');
  const medication = useTranslations('medication');
  const locale = useLocale() as Locale;
  const before = (code: Medication) => {
    const claim = card.medication.find((one) => one.medication === code);
    return claim
      ? t('before', {
          stance: medication(`stances.${claim.stance}`),
          said: saidText(medication, claim, locale, true),
        })
      : undefined;
  };
  return (
    <fieldset className={own.question}>
      <legend>{t('medicine')}</legend>
      <p className={styles.hint}>{t('medicineNote')}</p>
      {MEDICATIONS.map((code) => (
        <div key={code} className={own.medicine}>
          <SelectField
            name={`stance-${code}`}
            label={medication(`names.${code}`)}
            hint={before(code)}
            value={form.get(`stance-${code}`) ?? ''}
            problems={problems}
            options={[
              { value: '', label: t('noAnswer') },
              ...STANCES.filter((stance) => stance !== 'unknown').map((stance) => ({
                value: stance,
                label: medication(`stances.${stance}`),
              })),
            ]}
          />
          <TextField
            name={`conditions-${code}`}
            label={t('conditions', { medicine: medication(`names.${code}`) })}
            value={form.get(`conditions-${code}`) ?? ''}
            maxLength={PARTNER_FORM_LENGTHS.conditions}
            problems={problems}
          />
        </div>
      ))}
    </fieldset>
  );
}
