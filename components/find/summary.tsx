import { useLocale, useTranslations } from 'next-intl';
import { kindOf } from '#domain/kinds/index.ts';
import type { Locale } from '#domain/locale.ts';
import { formatList } from '#domain/schedule/format.ts';
import type { Found } from '#domain/search/found.ts';
import { isOnlineChosen, type Query } from '#domain/search/query.ts';
import { stepTo } from '#domain/search/steps.ts';
import { FINDER_DEFAULTS } from '#domain/search/url.ts';
import { needName } from '../need-name.ts';
import type { TermNames } from '../term-names.ts';
import { SearchStep } from './search-step.tsx';
import styles from './summary.module.css';

type Props = {
  readonly query: Query;
  readonly found: Found;
  readonly names: TermNames;
  /** After 5 pm where the visitor asks about, "today" is "tonight". */
  readonly isEvening: boolean;
  /** Words that no listing holds, in place of which those about the medicine they name are shown. */
  readonly insteadOfWords: string | null;
  /** False where something else tells a screen reader what has changed. */
  readonly isAnnounced?: boolean;
  /** Kinds among which nothing holds the words, so that all kinds are shown. */
  readonly insteadOfKinds: readonly string[] | null;
};

/** The heading of the results, what was done to find them, and the nearest other ways to search. */
export function Summary(props: Props) {
  const { query, found, names, isEvening, insteadOfWords, insteadOfKinds, isAnnounced = true } = props;
  const t = useTranslations('find');
  const kinds = useTranslations('kinds');
  const heading = useHeading(query, found, names, isEvening);
  const lines = useSummaryLines(query, found);
  return (
    <header className={styles.summary}>
      <h1 tabIndex={-1}>{heading}</h1>
      <p {...(isAnnounced && { role: 'status' })}>{lines}</p>
      {insteadOfWords !== null && (
        <p>
          {t.rich('medicationInstead', {
            typed: insteadOfWords,
            quoted: (chunks) => <span data-quoted>{chunks}</span>,
          })}
        </p>
      )}
      {insteadOfKinds !== null && (
        <p>
          {t.rich(insteadOfKinds.length === 1 ? 'anyKindInstead' : 'anyKindInsteadOfMany', {
            kind: kinds(`${insteadOfKinds[0] as 'meeting'}.plural`),
            words: query.words,
            quoted: (chunks) => <span data-quoted>{chunks}</span>,
          })}
        </p>
      )}
      {found.correctedWords !== null && (
        <p>
          {t.rich('showingFor', {
            words: found.correctedWords,
            typed: query.words,
            strong: (chunks) => <strong data-quoted>{chunks}</strong>,
          })}
        </p>
      )}
      {found.wordsNameMedication && !query.medication && (
        <div>
          <SearchStep
            step={stepTo(query, { medication: found.wordsNameMedication, words: '' }, FINDER_DEFAULTS)}
          >
            {t('offerMedication')}
          </SearchStep>
        </div>
      )}
      <NeedOrder query={query} names={names} />
      {query.forWhom !== 'me' && <p>{t(`forWhom.${query.forWhom}`)}</p>}
      {query.medication && <p>{t('neverTell')}</p>}
      <div className={`${styles.view} screen-only`}>
        <SearchStep
          step={stepTo(
            query,
            { view: query.view === 'map' ? 'list' : 'map', page: query.page },
            FINDER_DEFAULTS,
          )}
        >
          {t(query.view === 'map' ? 'hideMap' : 'showMap')}
        </SearchStep>
      </div>
    </header>
  );
}

/** Ticked boxes have no order of their own: what comes first can be changed here, without script too. */
function NeedOrder({ query, names }: Pick<Props, 'query' | 'names'>) {
  const t = useTranslations('find');
  if (query.needs.length < 2) return null;
  return (
    <ul className={`${styles.order} screen-only`}>
      {query.needs.slice(1).map((need) => (
        <li key={need}>
          <SearchStep step={stepTo(query, { needs: [...new Set([need, ...query.needs])] }, FINDER_DEFAULTS)}>
            {t('startWith', { need: needName(names, need) })}
          </SearchStep>
        </li>
      ))}
    </ul>
  );
}

/** "Tonight near Worcester"; no day over what has none, such as places to live, or over rows of several days. */
function useHeading(query: Query, found: Found, names: TermNames, isEvening: boolean): string {
  const t = useTranslations('find');
  const kinds = useTranslations('kinds');
  const where = query.spot && !isOnlineChosen(query) ? 'headings' : 'headingsAnywhere';
  const place = query.spot?.label ?? '';
  const locale = useLocale() as Locale;
  const [kind] = query.kinds;
  if (query.needs.length > 0) {
    const needs = formatList(
      query.needs.map((need) => needName(names, need)),
      locale,
    );
    return t(`${where}.kind`, { kind: needs, place });
  }
  const areServices = asksForServicesOnly(query);
  if (areServices && query.kinds.length === 1) {
    return t(`${where}.kind`, { kind: kinds(`${kind as 'meeting'}.plural`), place });
  }
  const areOfSeveralDays =
    query.medication !== null && found.groups.some((group) => group.shownWhen === 'any');
  const when = areServices || areOfSeveralDays ? 'any' : found.shownWhen;
  return t(`${where}.${when === 'today' && isEvening ? 'tonight' : when}`, { place });
}

/** Places to live, work, people to talk to: what one calls, rather than goes to at an hour. */
function asksForServicesOnly({ kinds }: Query): boolean {
  return kinds.length > 0 && kinds.every((kind) => !kindOf(kind).gathers);
}

/** In one line what was done: how many, how far, and what was changed to find some. */
export function useSummaryLines(query: Query, found: Found): string {
  const t = useTranslations('find');
  const lines = [
    found.withinMiles === null
      ? t('count', { count: found.total, more: String(!found.countedAll) })
      : t('countWithin', {
          count: found.total,
          more: String(!found.countedAll),
          miles: found.withinMiles,
        }),
    found.widenedFromMiles !== null &&
      found.withinMiles !== null &&
      t('widened', { from: found.widenedFromMiles, to: found.withinMiles }),
    // Best words go first when there are words.
    found.total > 1 && found.withinMiles !== null && query.words === '' && t('nearestFirst'),
    found.total === 0 && t(found.online.total > 0 ? 'onlyOnline' : 'nothing'),
    found.total > 0 && found.ignoredDaysAndTimes && t('otherDaysAndTimes'),
    found.total > 0 &&
      !found.ignoredDaysAndTimes &&
      !asksForServicesOnly(query) &&
      query.needs.length === 0 &&
      found.shownWhen !== query.when &&
      t(`shownInstead.${found.shownWhen}`),
  ].filter(Boolean);
  return lines.join(' ');
}
