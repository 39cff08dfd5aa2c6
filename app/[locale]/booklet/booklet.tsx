import { useTranslations } from 'next-intl';
import { entryText } from '#components/booklet-entry.ts';
import { CrisisHelp } from '#components/crisis-help.tsx';
import { Link } from '#components/link.tsx';
import { sheetWords } from '#components/sheet-words/words.ts';
import type { BookletChoices } from '#domain/booklet/choices.ts';
import type { BookletDay } from '#domain/booklet/days.ts';
import type { Locale } from '#domain/locale.ts';
import { formatDay, formatWeekday } from '#domain/schedule/format.ts';
import type { StateLine } from '#domain/site/local.ts';
import styles from './booklet.module.css';
import type { Booklet as BookletData } from './read-booklet.ts';

type Props = {
  readonly booklet: BookletData;
  readonly choices: BookletChoices;
  readonly locale: Locale;
  /** Hotlines of the county's state. */
  readonly lines: readonly StateLine[];
  readonly now: Date;
};

/** The booklet as it is printed: two columns, a heading for each day, whom to call last. */
export function Booklet({ booklet, choices, locale, lines, now }: Props) {
  const t = useTranslations('booklet');
  const { days, meetings, leftOut, timesUnknown } = booklet;
  const nameOf = ({ weekday }: BookletDay) =>
    weekday === null ? t('onDates') : formatWeekday(weekday, locale);
  return (
    <article className={`${styles.booklet} ${styles[choices.paper]}`} data-booklet="">
      <h2 className={styles.title}>{t('countyHeading', { county: booklet.county })}</h2>
      {booklet.hasDemo && <p className={styles.demo}>{t('demo')}</p>}
      <p>{t('printedOn', { day: formatDay(booklet.printedOn, locale) })}</p>
      {meetings === 0 ? (
        <p>
          {t('none', { county: booklet.county })} <Link href="/find?attendance=online">{t('online')}</Link>
        </p>
      ) : (
        <p>
          {t('count', { meetings })} {choices.withMedication && t('aboutMedication')}{' '}
          {leftOut > 0 && t('leftOut', { meetings: leftOut })}{' '}
          {timesUnknown > 0 && t('timesUnknown', { meetings: timesUnknown })}
        </p>
      )}
      {days.length > 0 && (
        <nav className={`${styles.days} screen-only`} aria-label={t('days')}>
          <ul>
            {days.map((day) => (
              <li key={day.weekday}>
                <a href={`#day-${day.weekday ?? 'dates'}`}>{nameOf(day)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className={styles.columns}>
        {days.map((day) => (
          <section key={day.weekday} aria-labelledby={`day-${day.weekday ?? 'dates'}`}>
            <h3 id={`day-${day.weekday ?? 'dates'}`}>{nameOf(day)}</h3>
            <Entries day={day} booklet={booklet} choices={choices} locale={locale} now={now} />
          </section>
        ))}
      </div>
      <CrisisHelp lines={lines} />
    </article>
  );
}

type EntriesProps = Omit<Props, 'lines'> & { readonly day: BookletDay };

/** Few elements for each: there may be thousands, and all of them travel. */
function Entries({ day, booklet, choices, locale, now }: EntriesProps) {
  const words = sheetWords(locale);
  return (
    <ul className={styles.entries}>
      {day.entries.map((entry) => {
        const text = entryText(words, entry, booklet.names, choices.withMedication, now);
        const place = [text.where, text.facts].filter(Boolean).join(' · ');
        return (
          <li key={`${entry.card.id} ${entry.card.schedules.indexOf(entry.schedule)}`}>
            <strong>{text.time}</strong> <bdi data-quoted="">{text.name}</bdi>
            {text.family && ` (${text.family})`}. <span data-quoted="">{place}</span>
            {text.medication && ` · ${text.medication}`}
            {text.warning && <strong> · {text.warning}</strong>}
          </li>
        );
      })}
    </ul>
  );
}
