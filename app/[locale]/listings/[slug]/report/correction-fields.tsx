import { useTranslations } from 'next-intl';
import { TextField } from '#components/form/text-field.tsx';
import type { Card } from '#domain/card.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { FORM_LENGTHS, type FormProblem } from '#domain/suggestions/read-form.ts';
import { TimeFields } from './time-fields.tsx';

type Props = {
  readonly card: Card;
  readonly form: URLSearchParams;
  readonly problems: readonly FormProblem[];
};

/** What a listing should say instead, field by field, beside what it says now. */
export function CorrectionFields({ card, form, problems }: Props) {
  const t = useTranslations('report');
  const names = useTranslations('form.names');
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
    <>
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
    </>
  );
}
