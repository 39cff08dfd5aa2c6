import { useLocale, useTranslations } from 'next-intl';
import { countdownText, nextTimeText, timetableLineText, withZoneText } from '#components/schedule-text.ts';
import type { Card } from '#domain/card.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { localePath } from '#domain/locale.ts';
import { type Coming, comingUp } from '#domain/schedule/coming.ts';
import { formatLongDay } from '#domain/schedule/format.ts';
import { timetable } from '#domain/schedule/timetable.ts';
import { Fact } from './fact.tsx';
import styles from './times.module.css';

type Props = { readonly card: Card; readonly now: Date };

/** Nobody comes to the place, so the clock on its wall needs its name. */
const isFromAfar = (card: Card) => card.attendance === 'online' || card.attendance === 'phone';

/** The next time, in the largest letters of the page. */
export function NextTime({ card, now }: Props) {
  const t = useTranslations('when');
  const listing = useTranslations('listing');
  const locale = useLocale();
  const coming = comingUp(card, now);
  if (!coming) return null;
  const text = nextTimeText(t, coming, now, locale);
  const { gathers } = kindOf(card.kind);
  const label = gathers ? 'nextTime' : isOpen(coming) ? 'openNow' : 'nextOpen';
  return (
    <div className={styles.next}>
      <p className={styles.label}>{listing(label)}</p>
      <p className={styles.time}>
        <time dateTime={coming.occurrence.start.toISOString()}>
          {isFromAfar(card) ? withZoneText(t, text, coming.schedule, now, locale) : text}
        </time>
      </p>
      {/* "Started 6 hours ago" tells nothing of an office that is open. */}
      {coming.isNow && (gathers || !isOpen(coming)) && <Countdown coming={coming} />}
    </div>
  );
}

const isOpen = ({ minutesUntilStart }: Coming) => minutesUntilStart <= 0;

function Countdown({ coming }: { coming: Coming }) {
  const t = useTranslations('when');
  return <p className={styles.soon}>{countdownText(t, coming.minutesUntilStart)}</p>;
}

/** All its times, days on which it is not held, and the calendar file. */
export function Timetable({ card, now }: Props) {
  const t = useTranslations('when');
  const listing = useTranslations('listing');
  const locale = useLocale();
  const gathers = kindOf(card.kind).gathers;
  const lines = timetable(card.schedules);
  if (lines.length === 0 && kindOf(card.kind).hasNoHours) return null;
  return (
    <Fact heading={listing(gathers ? 'allTimes' : 'hours')}>
      {lines.length === 0 && <p>{listing(gathers ? 'timesUnknown' : 'hoursUnknown')}</p>}
      {lines.map((line) => {
        const text = timetableLineText(t, line, now, locale);
        const today = now.toISOString().slice(0, 10);
        return (
          <div key={text} className={styles.line}>
            <p>{isFromAfar(card) ? withZoneText(t, text, line.schedule, now, locale) : text}</p>
            {line.exceptions
              .filter(({ on }) => on >= today)
              .map(({ on, note }) => (
                <p key={on} className={styles.exception}>
                  {t('notOn', { day: formatLongDay(on, locale) })}
                  {note && (
                    <>
                      {': '}
                      <q data-quoted="">{note}</q>
                    </>
                  )}
                </p>
              ))}
          </div>
        );
      })}
      {comingUp(card, now) && gathers && (
        <p className="screen-only">
          <a href={localePath(locale, `/listings/${card.slug}/calendar.ics`)}>{listing('calendar')}</a>
        </p>
      )}
    </Fact>
  );
}
