import { useLocale, useTranslations } from 'next-intl';
import { CorrectionFields } from '#app/[locale]/listings/[slug]/report/correction-fields.tsx';
import type { SentForm } from '#app/visitor-form.ts';
import { fieldId } from '#components/form/error-summary.tsx';
import styles from '#components/form/form.module.css';
import { TextField } from '#components/form/text-field.tsx';
import { TrapFields } from '#components/form/trap-fields.tsx';
import type { Card } from '#domain/card.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { type Locale, localePath } from '#domain/locale.ts';
import type { FormProblem } from '#domain/suggestions/read-form.ts';
import { PARTNER_FORM_LENGTHS } from '#domain/suggestions/read-partner-form.ts';
import { hasPlaces } from '#domain/vacancy.ts';
import { MedicineFields } from './medicine-fields.tsx';
import own from './page.module.css';
import { KEY_FIELD, keyOf } from './receive.ts';

type Props = {
  readonly card: Card;
  readonly token: string;
  readonly givenTo: string;
  readonly sent: SentForm;
  readonly problems: readonly FormProblem[];
};

/** What an organization can say of its own listing. Each part may be left empty. */
export function PartnerForm({ card, token, givenTo, sent: { form, openedAt }, problems }: Props) {
  const t = useTranslations('confirm');
  const locale = useLocale() as Locale;
  const isWrong = problems.some(({ field }) => !['by', 'places', 'right'].includes(field));
  return (
    <form className={styles.form} method="post" action={localePath(locale, `/confirm/${token}`)}>
      <TrapFields openedAt={openedAt} />
      <input type="hidden" name={KEY_FIELD} value={keyOf(form)} />
      <RightFields form={form} problems={problems} />
      <MedicineFields card={card} form={form} problems={problems} />
      {hasPlaces(kindOf(card.kind)) && (
        <TextField
          name="places"
          label={t('places')}
          hint={t('placesHint')}
          value={form.get('places') ?? ''}
          maxLength={4}
          problems={problems}
        />
      )}
      <details className={own.fold} open={isWrong || form.get('right') === 'no'}>
        <summary>
          <h2>{t('change')}</h2>
        </summary>
        <div className={styles.form}>
          <p className={styles.hint}>{t('changeNote')}</p>
          {card.place && card.place.visibility !== 'public' && (
            <p className={styles.hint}>{t('addressHidden')}</p>
          )}
          <CorrectionFields card={card} form={form} problems={problems} />
        </div>
      </details>
      <TextField
        name="by"
        label={t('by')}
        hint={t('byHint')}
        value={form.get('by') ?? givenTo}
        maxLength={PARTNER_FORM_LENGTHS.by}
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

function RightFields({
  form,
  problems,
}: {
  readonly form: URLSearchParams;
  readonly problems: readonly FormProblem[];
}) {
  const t = useTranslations('confirm');
  const words = useTranslations('form.problems');
  const problem = problems.find(({ field }) => field === 'right');
  const id = fieldId('right');
  return (
    <fieldset id={id} tabIndex={-1} className={own.question} aria-describedby={problem && `${id}-error`}>
      <legend>{t('isRight')}</legend>
      {problem && (
        <p className={styles.error} id={`${id}-error`}>
          {words(problem.problem)}
        </p>
      )}
      {(['yes', 'no'] as const).map((answer) => (
        <label key={answer} className={own.option}>
          <input type="radio" name="right" value={answer} defaultChecked={form.get('right') === answer} />
          {t(`right.${answer}`)}
        </label>
      ))}
    </fieldset>
  );
}
