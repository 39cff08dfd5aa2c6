import { getTranslations } from 'next-intl/server';
import { type Closure, withClosures } from '#domain/closures.ts';
import { comingDates } from '#domain/schedule/coming-dates.ts';
import { formatTime, formatWeekdayAndDay } from '#domain/schedule/format.ts';
import { cancelledOn } from '#domain/schedule/occurrences.ts';
import type { Schedule } from '#domain/schedule/schedule.ts';
import { FORM_TOKEN_FIELD } from '../../form/form-state.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import styles from '../page.module.css';
import { changeDate } from './actions.ts';

const SHOWN = 5;

type Props = {
  readonly listing: number;
  readonly schedules: readonly Schedule[];
  /** Days on which all of it is closed: those are taken back for all at once. */
  readonly closures: readonly Closure[];
  readonly now: Date;
  /** Null for those who may only look. */
  readonly token: string | null;
};

/** The next five dates, each to be called off by one button, and those that were. */
export async function Dates({ listing, schedules, closures, now, token }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  const dates = comingDates(withClosures(schedules, closures), now, SHOWN);
  if (dates.length === 0) return <p>{t('noDates')}</p>;
  return (
    <ul className={styles.occurrences}>
      {dates.map(({ row, day, isOff, note, schedule }) => {
        const when = t('dateAndTime', {
          day: formatWeekdayAndDay(day, STAFF_LOCALE),
          time: formatTime(schedule.startMinute, STAFF_LOCALE),
        });
        const own = schedules[row];
        const isClosed = isOff && own !== undefined && cancelledOn(own, day) === null;
        return (
          <li key={`${row} ${day}`} className={styles.occurrence}>
            <span>
              {isOff ? <s>{when}</s> : when}{' '}
              {isOff && [t(isClosed ? 'isClosed' : 'isOff'), note].filter(Boolean).join(': ')}
            </span>
            {token && !isClosed && (
              <form action={changeDate}>
                <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />
                <input type="hidden" name="listing" value={listing} />
                <input type="hidden" name="schedule" value={row} />
                <input type="hidden" name="day" value={day} />
                <input type="hidden" name="off" value={isOff ? 'no' : 'yes'} />
                <button
                  type="submit"
                  className="button-quiet"
                  aria-label={t(isOff ? 'onAgain' : 'callOff', { when })}
                >
                  {isOff ? t('onAgainShort') : t('callOffShort')}
                </button>
              </form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
