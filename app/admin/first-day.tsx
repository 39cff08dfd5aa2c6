import { getTranslations } from 'next-intl/server';
import { FIRST_CALLS, FIRST_STEPS, type FirstDay as Standing } from '#db/first-day.ts';
import type { Staff } from '#db/staff/sessions.ts';
import { putAway } from './actions.ts';
import styles from './first-day.module.css';
import { FORM_TOKEN_FIELD } from './form/form-state.ts';
import { formToken } from './staff.ts';
import { STAFF_LOCALE } from './staff-locale.ts';

const PAGES = {
  place: '/admin/settings',
  data: '/admin/feeds',
  demo: '/admin/settings#examples',
  calls: '/admin/queues/old/calls',
  colleague: '/admin/users',
} as const;

/** What to do first. Each step knows by itself whether it is done; the list can be put away. */
export async function FirstDay({ staff, standing }: { staff: Staff; standing: Standing }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.firstDay' });
  return (
    <section className={styles.steps} aria-labelledby="first-day">
      <h2 id="first-day">{t('heading')}</h2>
      <ol>
        {FIRST_STEPS.map((step) => {
          const isDone = standing.isDone[step];
          const words = t(`steps.${step}`, { most: FIRST_CALLS });
          return (
            <li key={step}>
              <span className={isDone ? styles.done : styles.open}>{t(isDone ? 'done' : 'open')}</span>{' '}
              {isDone ? words : <a href={PAGES[step]}>{words}</a>}
              {step === 'calls' &&
                !isDone &&
                standing.calls > 0 &&
                ` ${t('calls', { count: standing.calls })}`}
            </li>
          );
        })}
      </ol>
      <form action={putAway}>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken(staff)} />
        <button type="submit" className="button-quiet">
          {t('putAway')}
        </button>
      </form>
    </section>
  );
}
