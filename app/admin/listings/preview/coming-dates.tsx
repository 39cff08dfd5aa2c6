import { getTranslations } from 'next-intl/server';
import { comingDates } from '#domain/schedule/coming-dates.ts';
import { formatTime, formatWeekdayAndDay } from '#domain/schedule/format.ts';
import type { Schedule } from '#domain/schedule/schedule.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import styles from './preview.module.css';

const SHOWN = 5;

/** The next five dates in words: whoever reads them sees at once whether "every 2nd Tuesday" was understood. */
export async function ComingDates({
  schedules,
  now,
}: {
  readonly schedules: readonly Schedule[];
  readonly now: Date;
}) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin' });
  const dates = comingDates(schedules, now, SHOWN);
  if (dates.every(({ isOff }) => isOff)) return <p>{t('edit.preview.noDates')}</p>;
  return (
    <ul className={styles.dates}>
      {dates.map(({ schedule, row, day, isOff, note }) => {
        const words = {
          day: formatWeekdayAndDay(day, STAFF_LOCALE),
          time: formatTime(schedule.startMinute, STAFF_LOCALE),
        };
        return (
          <li key={`${row} ${day}`}>
            {isOff
              ? [t('edit.preview.off', words), note].filter(Boolean).join('. ')
              : t('listing.dateAndTime', words)}
          </li>
        );
      })}
    </ul>
  );
}
