import { useLocale, useTranslations } from 'next-intl';
import type { SentForm } from '#app/visitor-form.ts';
import styles from '#components/form/form.module.css';
import { TextField } from '#components/form/text-field.tsx';
import { TrapFields } from '#components/form/trap-fields.tsx';
import type { Card } from '#domain/card.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { type Locale, localePath } from '#domain/locale.ts';
import { FORM_LENGTHS, type FormProblem } from '#domain/suggestions/read-form.ts';
import { TimeFields } from './time-fields.tsx';

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
  const text = (name: keyof typeof FORM_LENGTHS, now?: string | null) => ({
    name,
    label: names(name),
    hint: now ? t('now', { value: now }) : undefined,
    value: form.get(name) ?? '',
    maxLength: FORM_LENGTHS[name],
    problems,
  });
  const { place } = card;
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
      <TextField {...text('message')} label={t('message')} hint={t('noPerson')} rows={4} />
      <TextField {...text('phone', card.phones[0]?.number)} type="tel" />
      {kindOf(card.kind).gathers && <TimeFields card={card} form={form} problems={problems} />}
      {place?.visibility === 'public' && (
        <>
          <TextField {...text('street', place.street)} />
          <TextField {...text('town', place.town)} />
          <TextField {...text('postalCode', place.postalCode)} />
        </>
      )}
      <TextField {...text('website', card.website)} type="url" />
      <TextField {...text('name', card.name)} />
      <TextField {...text('contact')} hint={t('contactHint')} />
      <div>
        <button className="button" type="submit">
          {t('send')}
        </button>
      </div>
    </form>
  );
}
