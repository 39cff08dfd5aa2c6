import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { MEDICATIONS } from '#domain/medication.ts';
import styles from './builder.module.css';

type Props = Pick<ComponentProps<'select'>, 'name' | 'value' | 'defaultValue' | 'onChange'>;

/** Which medicine is asked about. `MedicineStays`, further down the form, says what becomes of the answer. */
export function MedicineField(select: Props) {
  const t = useTranslations('sheet.builder');
  return (
    <label className={styles.label}>
      <strong>{t('medicine')}</strong>
      <select className="field" autoComplete="off" aria-describedby="medicine-stays" {...select}>
        <option value="">{t('medicines.none')}</option>
        {MEDICATIONS.map((medication) => (
          <option key={medication} value={medication}>
            {t(`medicines.${medication}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function MedicineStays() {
  const t = useTranslations('sheet.builder');
  return (
    <p className={styles.hint} id="medicine-stays">
      {t('medicineStays')}
    </p>
  );
}
