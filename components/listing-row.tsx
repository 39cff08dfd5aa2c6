import { useLocale, useTranslations } from 'next-intl';
import { type Card, timeZoneOf } from '#domain/card.ts';
import type { Medication } from '#domain/claims.ts';
import { kindOf } from '#domain/kinds/index.ts';
import type { Locale } from '#domain/locale.ts';
import { standing } from '#domain/medication.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import type { Match } from '#domain/search/found.ts';
import { Age } from './age.tsx';
import { Countdown } from './countdown.tsx';
import { sortText } from './fact-text.ts';
import { Highlighted } from './highlighted.tsx';
import { kindName } from './kind-name.ts';
import { languageName } from './language-names.ts';
import { Link } from './link.tsx';
import { AddToList } from './list/add-to-list.tsx';
import styles from './listing-row.module.css';
import { isJoinedFromAnywhere, matchTimeText } from './match-time.ts';
import { MedicationLine } from './medication.tsx';
import { OwnTime } from './own-time.tsx';
import { startText } from './schedule-text.ts';
import { namesIn, type TermNames } from './term-names.ts';
import { attendanceText, distanceText, whereText } from './where.tsx';

/** More facts than these are not read in a list; the listing's own page has them all. */
const MOST_TAGS = 5;

type Props = {
  readonly match: Match;
  readonly names: TermNames;
  readonly now: Date;
  /** The medicine that was asked about; `any` when none was. */
  readonly medication: Medication;
  /** False under a heading that tells the day already. */
  readonly showsDay: boolean;
  /** Where a map beside the list has it, so that each can mark the other; null without a map or a point. */
  readonly pinKey: string | null;
};

/** One result as a list item: time first, then name, place, people on medication, facts, how old all that is, and the list. */
export function ListingRow({ match, names, now, medication, showsDay, pinKey }: Props) {
  const { card, next } = match;
  const locale = useLocale();
  const when = useTranslations('when');
  const today = wallClock(now, timeZoneOf(card)).day;
  const time = matchTimeText(when, match, now, showsDay, locale);
  const nameRanges = match.highlights.find(({ field }) => field === 'name')?.ranges ?? [];
  const isSoon = match.minutesUntilStart !== null && match.minutesUntilStart <= 120;
  const gathers = kindOf(card.kind).gathers;
  // Under "we do not know yet" its own word that it is for them would read as a contradiction.
  const saysForMedicine =
    card.terms.includes('attribute:medication-specific') &&
    standing(card.medication, medication, today).stance === 'unknown';
  return (
    <li className={styles.row} data-pin={pinKey ?? undefined}>
      <h3 className={styles.heading}>
        {gathers && time && (
          <span className={styles.time}>
            {time}
            {next && isJoinedFromAnywhere(match) && (
              <OwnTime start={next.start.getTime()} timeZone={timeZoneOf(card)} />
            )}
          </span>
        )}{' '}
        <Link href={`/listings/${card.slug}`} data-quoted="">
          <Highlighted text={card.name} ranges={nameRanges} />
        </Link>
      </h3>
      {gathers && isSoon && next && (
        <p className={styles.soon}>
          <Countdown
            start={next.start.getTime()}
            end={next.end.getTime()}
            fixed={startText(when, next.start, now, timeZoneOf(card), locale)}
          />
        </p>
      )}
      <WhereLine match={match} names={names} />
      {!gathers && time && <p className={styles.facts}>{when('hours', { time })}</p>}
      <MedicationLine
        claims={card.medication}
        medication={medication}
        today={today}
        saysForMedicine={saysForMedicine}
      />
      <p className={styles.facts}>{useFacts(card, names, locale, !saysForMedicine).join(' · ')}</p>
      <div className={styles.foot}>
        <Age card={card} today={today} />
        <AddToList number={card.id} name={card.name} />
      </div>
    </li>
  );
}

/** Who holds it, where, and how far that is. */
function WhereLine({ match, names }: { match: Match; names: TermNames }) {
  const { card } = match;
  const t = useTranslations('row');
  const where = useTranslations('where');
  const kinds = useTranslations('kinds');
  const fellowship = card.fellowship && names[`fellowship:${card.fellowship}`]?.short;
  const kind = kindOf(card.kind);
  const before = [
    fellowship ?? kindName(kinds, card, names),
    sortText(kinds, card),
    !kind.gathers && card.organization,
  ];
  const after = [
    match.distanceMeters !== null && distanceText(where, match.distanceMeters, card.place),
    match.reasons.some((reason) => reason.type === 'serves-area') && t('servesArea'),
  ];
  const synonym = match.reasons.find((reason) => reason.type === 'synonym');
  return (
    <p className={styles.where}>
      {before.filter(Boolean).map((part) => `${part} · `)}
      <span data-quoted="">{whereText(where, card, match.distanceMeters === null)}</span>
      {after.filter(Boolean).map((part) => ` · ${part}`)}
      {synonym && <span className={styles.found}>{t('foundBy', { word: synonym.word })}</span>}
    </p>
  );
}

/** How to attend and for whom it is: what decides whether it is worth a second look. */
function useFacts(card: Card, names: TermNames, locale: Locale, withAttributes: boolean): string[] {
  const where = useTranslations('where');
  const languages = card.languages.filter((code) => code !== 'en');
  return [
    ...(card.place || card.attendance === 'hybrid' ? [attendanceText(where, card.attendance)] : []),
    ...[...(withAttributes ? ['attribute'] : []), 'audience', 'format', 'access'].flatMap((vocabulary) =>
      namesIn(vocabulary, card.terms, names),
    ),
    ...languages.map((code) => languageName(code, locale)),
  ].slice(0, MOST_TAGS);
}
