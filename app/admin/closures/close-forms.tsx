import { getTranslations } from 'next-intl/server';
import styles from '../bulk/page.module.css';
import { DeskForm } from '../form/desk-form.tsx';
import { FORM_TOKEN_FIELD } from '../form/form-state.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { closeToday, closeUntil } from './actions.ts';

export type CloseTarget = {
  readonly of: 'place' | 'organization';
  readonly id: number;
  readonly name: string;
  /** How many listings it is for. */
  readonly count: number;
};

/** One tap: closed today. */
export async function CloseToday({
  target: { of, id, name, count },
  token,
  back,
}: {
  readonly target: CloseTarget;
  readonly token: string;
  readonly back: string;
}) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.closures' });
  return (
    <form action={closeToday} className={styles.today}>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />
      <input type="hidden" name="of" value={of} />
      <input type="hidden" name="of-id" value={id} />
      <input type="hidden" name="back" value={back} />
      <button type="submit" className={`button-quiet ${styles.long}`}>
        {t(of === 'place' ? 'todayPlace' : 'todayGroup', { name, count })}
      </button>
    </form>
  );
}

/** From one day to another, with a word for visitors. */
export async function CloseUntil({
  target: { of, id },
  token,
  back,
  today,
}: {
  readonly target: Pick<CloseTarget, 'of' | 'id'>;
  readonly token: string;
  readonly back: string;
  readonly today: string;
}) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.closures' });
  return (
    <DeskForm
      action={closeUntil}
      token={token}
      hidden={{ of, 'of-id': String(id), back }}
      groups={[
        {
          fields: [
            { name: 'first', label: t('first'), type: 'date', value: today, required: true },
            { name: 'last', label: t('last'), type: 'date', required: true },
            { name: 'note', label: t('note'), type: 'text', hint: t('noteHint') },
          ],
        },
      ]}
      submit={t('close')}
      problemHeading={t('problem')}
    />
  );
}
