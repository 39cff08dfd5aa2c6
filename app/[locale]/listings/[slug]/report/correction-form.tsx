import { useLocale, useTranslations } from 'next-intl';
import type { SentForm } from '#app/visitor-form.ts';
import styles from '#components/form/form.module.css';
import { TextField } from '#components/form/text-field.tsx';
import { TrapFields } from '#components/form/trap-fields.tsx';
import type { Card } from '#domain/card.ts';
import { type Locale, localePath } from '#domain/locale.ts';
import { FORM_LENGTHS, type FormProblem } from '#domain/suggestions/read-form.ts';
import { CorrectionFields } from './correction-fields.tsx';

type Props = {
  readonly card: Card;
  readonly sent: SentForm;
  readonly problems: readonly FormProblem[];
};

/** What the listing should say instead: only what is filled in counts, beside what it says now. */
export function CorrectionForm({ card, sent: { form, openedAt }, problems }: Props) {
  const t = useTranslations('report');
  const names = useTranslations('form.names');
  const locale = useLocale() as Locale;
  return (
    <form
      className={styles.form}
      method="post"
      action={localePath(locale, `/listings/${card.slug}/report`)}
      aria-labelledby="what-is-right"
    >
      <h2 id="what-is-right">{t('whatIsRight')}</h2>
      <p className={styles.hint}>{t('fillIn')}</p>
      <TrapFields openedAt={openedAt} />
      <CorrectionFields card={card} form={form} problems={problems} />
      <TextField
        name="contact"
        label={names('contact')}
        hint={t('contactHint')}
        value={form.get('contact') ?? ''}
        maxLength={FORM_LENGTHS.contact}
        problems={problems}
      />
      <div>
        <button className="button" type="submit">
          {t('send')}
        </button>
      </div>
    </form>
  );
}
