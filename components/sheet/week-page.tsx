import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '#domain/locale.ts';
import { formatWeekdayAndDay } from '#domain/schedule/format.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { SheetItem } from '#domain/sheet/item.ts';
import { weekOf } from '#domain/sheet/week.ts';
import styles from './week-page.module.css';

/** A page of its own for the refrigerator door: the seven coming days, what is held on each, and room to write. */
export function WeekPage({ items, from }: { items: readonly SheetItem[]; from: Day }) {
  const t = useTranslations('paper');
  const locale = useLocale() as Locale;
  return (
    <section className={styles.week} data-week="">
      <h2 className={styles.title}>{t('week')}</h2>
      <ul className={styles.days}>
        {weekOf(items, from).map(({ day, held }) => (
          <li key={day} className={styles.day}>
            <h3 className={styles.date}>{formatWeekdayAndDay(day, locale)}</h3>
            <div>
              {held.map(({ item, date }) => (
                <p key={`${item.number} ${date.start}`}>
                  <strong>{date.words}</strong> <span data-quoted="">{item.name}</span>
                  {item.where && `, ${item.where}`}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('callFirst')}</p>
    </section>
  );
}
