import { useLocale, useTranslations } from 'next-intl';
import { type Card, lastKnownRight } from '#domain/card.ts';
import type { Locale } from '#domain/locale.ts';
import { formatDay } from '#domain/schedule/format.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import { isStale } from '#domain/sheet/soundness.ts';
import styles from './age.module.css';

/** The words under `age` in the message files. */
export type AgeWords = ReturnType<typeof useTranslations<'age'>>;

type Dated = Pick<Card, 'checkedOn' | 'checkedBy' | 'listedOn' | 'listedBy' | 'missingSince'>;

/** True when nobody has known it to be right for over 180 days, or it is gone from its publisher's list. */
export function shouldCallFirst(card: Dated, today: Day): boolean {
  return card.missingSince !== null || isStale(card, today);
}

/** "Checked by Jo on October 3, 2026 · On Bay Area AA’s list, May 3, 2026", or that nobody checked it yet. */
export function ageText(words: AgeWords, card: Dated, locale: Locale): string {
  const parts = [
    card.checkedOn &&
      (card.checkedBy
        ? words('checkedBy', { by: card.checkedBy, day: formatDay(card.checkedOn, locale) })
        : words('checked', { day: formatDay(card.checkedOn, locale) })),
    card.listedOn &&
      card.listedBy &&
      words('listed', { publisher: card.listedBy, day: formatDay(card.listedOn, locale) }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : words('never');
}

/** Who knew it to be right, and when, in one line; with "Call first" once that is long ago. */
export function Age({ card, today }: { card: Dated; today: Day }) {
  const t = useTranslations('age');
  const locale = useLocale();
  return (
    <p className={styles.age}>
      {shouldCallFirst(card, today) && <strong className={styles.callFirst}>{t('callFirst')}</strong>}{' '}
      {ageText(t, card, locale)}
    </p>
  );
}

/** Why to call first, in full sentences: for a listing's own page. */
export function AgeWarning({ card, today }: { card: Dated; today: Day }) {
  const t = useTranslations('age');
  const locale = useLocale();
  if (!shouldCallFirst(card, today)) return null;
  return (
    <p className={styles.warning}>
      {card.missingSince && card.listedBy ? (
        t('missing', { publisher: card.listedBy, day: formatDay(card.missingSince, locale) })
      ) : (
        <>
          <strong>{t('callFirst')}.</strong> {t(lastKnownRight(card) ? 'callFirstWhy' : 'callFirstNever')}
        </>
      )}
    </p>
  );
}
