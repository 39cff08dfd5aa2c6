import { getTranslations } from 'next-intl/server';
import type { StoredClosure } from '#db/closures.ts';
import { formatDay } from '#domain/schedule/format.ts';
import styles from '../bulk/page.module.css';
import { FORM_TOKEN_FIELD } from '../form/form-state.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { openAgain } from './actions.ts';

const SAVED = ['closed', 'not-closed', 'opened', 'not-yours'] as const;

/** What came of the last tap; nothing for anything else in the address. */
export async function ClosureNotice({ saved }: { readonly saved: unknown }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.closures' });
  const notice = SAVED.find((one) => one === saved);
  if (!notice) return null;
  return (
    <p role="status" className={notice === 'closed' || notice === 'opened' ? styles.done : styles.notice}>
      {t(`saved.${notice}`)}
    </p>
  );
}

type Props = {
  readonly closures: readonly StoredClosure[];
  /** Null for those who may only look. */
  readonly token: string | null;
  readonly back: string;
};

/** What is closed now or soon, each to be taken back by one tap. */
export async function StandingClosures({ closures, token, back }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.closures' });
  if (closures.length === 0) return null;
  return (
    <ul className={styles.closures}>
      {closures.map(({ id, name, firstDay, lastDay, note, by, listings }) => {
        const first = formatDay(firstDay, STAFF_LOCALE);
        const days =
          firstDay === lastDay
            ? t('onDay', { day: first })
            : t('days', { first, last: formatDay(lastDay, STAFF_LOCALE) });
        return (
          <li key={id} className={styles.closure}>
            <span>
              <strong>{name}</strong>: {days} {note && <q>{note}</q>}{' '}
              {t('forHowMany', { count: listings, who: by })}
            </span>
            {token && (
              <form action={openAgain}>
                <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />
                <input type="hidden" name="closure" value={id} />
                <input type="hidden" name="back" value={back} />
                <button type="submit" className="button-quiet" aria-label={t('openOf', { name, days })}>
                  {t('open')}
                </button>
              </form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
