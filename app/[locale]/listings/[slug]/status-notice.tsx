import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AgeWarning } from '#components/age.tsx';
import { closedText } from '#components/closed-text.ts';
import { Link } from '#components/link.tsx';
import { type Card, timeZoneOf } from '#domain/card.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import { formatDay, formatLongDay } from '#domain/schedule/format.ts';
import { cancelledOccurrence } from '#domain/schedule/occurrences.ts';
import styles from './status-notice.module.css';

type Props = { readonly card: Card; readonly now: Date };

/** What a visitor must know before anything else: it has ended, has a break, is not held next time, or may be old. */
export function StatusNotice({ card, now }: Props) {
  const t = useTranslations('listing');
  const locale = useLocale();
  if (card.status === 'ended') {
    return (
      <Notice heading={t('ended')} card={card}>
        {t('endedWhy')}
      </Notice>
    );
  }
  if (card.status === 'paused') {
    const until = card.pausedUntil && formatDay(card.pausedUntil, locale);
    return (
      <Notice heading={until ? t('pausedUntil', { day: until }) : t('paused')} card={card}>
        {t('pausedWhy')}
      </Notice>
    );
  }
  return (
    <>
      <Closed card={card} now={now} />
      <Cancelled card={card} now={now} />
      <AgeWarning card={card} today={wallClock(now, timeZoneOf(card)).day} />
    </>
  );
}

/** "Closed from December 21 to January 4": days of what tells no times that could be called off. */
function Closed({ card, now }: Props) {
  const t = useTranslations('listing');
  const locale = useLocale();
  const { closed } = card;
  if (!closed || closed.lastDay < wallClock(now, timeZoneOf(card)).day) return null;
  return (
    <Notice heading={closedText(t, closed, locale)} card={card}>
      {closed.note && <q data-quoted="">{closed.note}</q>}
    </Notice>
  );
}

/** "Not held on Tuesday, May 5": the soonest of the times that do not take place. */
function Cancelled({ card, now }: Props) {
  const t = useTranslations('listing');
  const locale = useLocale();
  const [soonest] = card.schedules
    .flatMap((schedule) => cancelledOccurrence(schedule, now) ?? [])
    .sort((a, b) => a.occurrence.start.getTime() - b.occurrence.start.getTime());
  if (!soonest) return null;
  return (
    <Notice heading={t('cancelled', { day: formatLongDay(soonest.occurrence.day, locale) })} card={card}>
      {soonest.exception.note && <q data-quoted="">{soonest.exception.note}</q>}
    </Notice>
  );
}

function Notice({ heading, card, children }: { heading: string; card: Card; children: ReactNode }) {
  return (
    <div className={`${styles.notice} ${card.status === 'ended' ? styles.ended : ''}`} role="note">
      <p>
        <strong>{heading}.</strong> {children}
      </p>
      <p className="screen-only">
        <OthersLink card={card} />
      </p>
    </div>
  );
}

/** The results page for the same kind of help near the same town. */
function OthersLink({ card }: { card: Card }) {
  const t = useTranslations('listing');
  const query = new URLSearchParams({ kind: card.kind });
  const near = card.place?.postalCode ?? [card.place?.town, card.place?.region].filter(Boolean).join(', ');
  if (!near) return <Link href="/">{t('findMore')}</Link>;
  query.set('near', near);
  if (!kindOf(card.kind).gathers) query.set('when', 'any');
  return <Link href={`/find?${query}`}>{t('findOthers', { town: card.place?.town ?? near })}</Link>;
}
