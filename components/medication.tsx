import { useLocale, useTranslations } from 'next-intl';
import type { PublicMedicationClaim } from '#domain/card.ts';
import type { Medication } from '#domain/claims.ts';
import type { Locale } from '#domain/locale.ts';
import { standing } from '#domain/medication.ts';
import { formatDay } from '#domain/schedule/format.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import styles from './medication.module.css';

/** The words under `medication` in the message files. */
export type MedicationWords = ReturnType<typeof useTranslations<'medication'>>;

/** "the group told us, May 3, 2026"; with whom, when a page has room for it. */
export function saidText(
  words: MedicationWords,
  claim: PublicMedicationClaim,
  locale: Locale,
  namesSpeaker: boolean,
): string {
  const source = words(`sources.${claim.source}`);
  const day = formatDay(claim.on, locale);
  return namesSpeaker && claim.by
    ? words('saidBy', { source, by: claim.by, day })
    : words('said', { source, day });
}

type Props = {
  readonly claims: readonly PublicMedicationClaim[];
  /** The medicine that was asked about. */
  readonly medication: Medication;
  readonly today: Day;
  /** The group says that it is for people on medicine, which is no answer about a single one. */
  readonly saysForMedicine: boolean;
};

const LOOKS = {
  welcomes: styles.good,
  'with-conditions': styles.conditions,
  'not-accepted': styles.stop,
  unknown: styles.unknown,
};

/** Where a listing stands on a medicine, in words, with who said so and when. Never more than somebody told us. */
export function MedicationLine({ claims, medication, today, saysForMedicine }: Props) {
  const t = useTranslations('medication');
  const locale = useLocale();
  const { stance, claim, isOld, isDisputed } = standing(claims, medication, today);
  if (stance === 'unknown' || !claim) {
    const old = isOld && claim && t('oldShort', { day: formatDay(claim.on, locale) });
    const notKnown = [t(`unknown.${medication}`), old].filter(Boolean).join('; ');
    return (
      <p className={styles.unknown}>
        {[saysForMedicine && t('specific'), (!saysForMedicine || medication !== 'any' || isOld) && notKnown]
          .filter(Boolean)
          .join(' ')}
      </p>
    );
  }
  // A welcome for one medicine does not speak for all of them: the words name the medicine it is about.
  return (
    <p className={LOOKS[stance]}>
      <strong>{t(`${claim.stance}.${claim.medication}`)}</strong> {'— '}
      {saidText(t, claim, locale, false)}
      {isDisputed && `. ${t('disputed')}`}
    </p>
  );
}
