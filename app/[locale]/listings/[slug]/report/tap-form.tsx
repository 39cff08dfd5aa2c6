import { useLocale, useTranslations } from 'next-intl';
import { TrapFields } from '#components/form/trap-fields.tsx';
import type { Card } from '#domain/card.ts';
import { type Locale, localePath } from '#domain/locale.ts';
import { reasonsFor } from '#domain/suggestions/reasons.ts';
import styles from './tap-form.module.css';

/** What is wrong in one tap: each reason is a button that sends. */
export function TapForm({ card, openedAt }: { readonly card: Card; readonly openedAt: string }) {
  const t = useTranslations('report');
  const locale = useLocale() as Locale;
  return (
    <form
      method="post"
      action={localePath(locale, `/listings/${card.slug}/report`)}
      aria-labelledby="what-is-wrong"
    >
      <h2 id="what-is-wrong">{t('whatIsWrong')}</h2>
      <p>{t('oneTap')}</p>
      <TrapFields openedAt={openedAt} />
      <div className={styles.reasons}>
        {reasonsFor(card).map((reason) => (
          <button key={reason} type="submit" className="button-quiet" name="reason" value={reason}>
            {t(`reasons.${reason}`)}
          </button>
        ))}
      </div>
    </form>
  );
}
