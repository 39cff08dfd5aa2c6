import { getFormatter, getTranslations } from 'next-intl/server';
import { CALL_OUTCOMES, type Call } from '#db/calls.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { DeskForm } from '../../form/desk-form.tsx';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { noteCall } from './actions.ts';

type Props = { readonly listing: number; readonly calls: readonly Call[]; readonly token: string };

/** Who called without an answer, and what to note when nobody answers now. */
export async function Calls({ listing, calls, token }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  const format = await getFormatter({ locale: STAFF_LOCALE });
  const now = new Date();
  return (
    <>
      <ul>
        {calls.map(({ id, at, by, outcome, tryOn }) => (
          <li key={id}>
            {t(`calls.outcomes.${outcome}`)}
            {tryOn && ` ${formatDay(tryOn, STAFF_LOCALE)}`} ({by}, {format.relativeTime(new Date(at), now)})
          </li>
        ))}
      </ul>
      <DeskForm
        action={noteCall}
        token={token}
        hidden={{ listing: String(listing) }}
        groups={[
          {
            fields: [
              {
                name: 'outcome',
                label: t('calls.outcome'),
                type: 'choice',
                value: '',
                options: [
                  { value: '', label: t('choose') },
                  ...CALL_OUTCOMES.map((code) => ({ value: code, label: t(`calls.outcomes.${code}`) })),
                ],
              },
              { name: 'tryOn', label: t('calls.tryOn'), type: 'date' },
            ],
          },
        ]}
        submit={t('calls.submit')}
        problemHeading={t('problem')}
      />
    </>
  );
}
