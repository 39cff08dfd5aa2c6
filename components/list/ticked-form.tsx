import { useLocale, useTranslations } from 'next-intl';
import { localePath } from '#domain/locale.ts';
import { UntilScript } from '../until-script.tsx';
import { TICKED_FORM } from './ticked.ts';
import styles from './ticked-form.module.css';

/** Makes a list of the ticked boxes of this page where no script does. */
export function TickedForm() {
  const t = useTranslations('ticked');
  return (
    <UntilScript>
      <form
        id={TICKED_FORM}
        method="get"
        action={localePath(useLocale(), '/sheet')}
        className={`${styles.form} screen-only`}
      >
        <button type="submit" className="button-quiet">
          {t('makeList')}
        </button>
      </form>
    </UntilScript>
  );
}
