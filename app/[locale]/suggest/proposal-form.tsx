import { useLocale, useTranslations } from 'next-intl';
import type { SentForm } from '#app/visitor-form.ts';
import styles from '#components/form/form.module.css';
import { SelectField, TextField } from '#components/form/text-field.tsx';
import { TrapFields } from '#components/form/trap-fields.tsx';
import { KIND_CODES } from '#domain/kinds/index.ts';
import { type Locale, localePath } from '#domain/locale.ts';
import { FORM_LENGTHS, type FormProblem } from '#domain/suggestions/read-form.ts';

type Props = { readonly sent: SentForm; readonly problems: readonly FormProblem[] };

/** Only what it is and its name must be told; the rest helps whoever calls. */
export function ProposalForm({ sent: { form, openedAt }, problems }: Props) {
  const t = useTranslations('suggest');
  const names = useTranslations('form.names');
  const report = useTranslations('report');
  const kinds = useTranslations('kinds');
  const locale = useLocale() as Locale;
  const text = (name: keyof typeof FORM_LENGTHS, hint?: string) => ({
    name,
    label: names(name),
    hint,
    value: form.get(name) ?? '',
    maxLength: FORM_LENGTHS[name],
    problems,
  });
  return (
    <form
      className={styles.form}
      method="post"
      action={localePath(locale, '/suggest')}
      aria-label={t('title')}
    >
      <TrapFields openedAt={openedAt} />
      <SelectField
        name="kind"
        label={names('kind')}
        value={form.get('kind') ?? ''}
        problems={problems}
        options={[
          { value: '', label: t('chooseKind') },
          ...KIND_CODES.map((value) => ({ value, label: kinds(`${value as 'meeting'}.name`) })),
        ]}
      />
      <TextField {...text('name')} />
      <TextField {...text('where', t('whereHint'))} />
      <TextField {...text('when', t('whenHint'))} />
      <TextField {...text('phone')} type="tel" />
      <TextField {...text('website')} type="url" />
      <TextField {...text('message', report('noPerson'))} label={t('message')} rows={4} />
      <TextField {...text('contact', report('contactHint'))} />
      <div>
        <button className="button" type="submit">
          {report('send')}
        </button>
      </div>
    </form>
  );
}
