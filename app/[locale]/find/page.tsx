import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { lookUpPlace } from '#app/look-up-place.ts';
import { readDatabase } from '#app/reading.ts';
import { CoarseForm } from '#components/find/coarse-form.tsx';
import { OtherDoors } from '#components/find/other-doors.tsx';
import { Pages } from '#components/find/pages.tsx';
import { PlaceQuestion } from '#components/find/place-question.tsx';
import { PrivateForm } from '#components/find/private-form.tsx';
import { MoreMatches, ResultGroups } from '#components/find/result-groups.tsx';
import { ResultsMap } from '#components/find/results-map.tsx';
import { SearchHint } from '#components/find/search-hint.tsx';
import { Summary } from '#components/find/summary.tsx';
import { TickedForm } from '#components/list/ticked-form.tsx';
import { NearMeButton } from '#components/near-me-button.tsx';
import { EVENING_STARTS_AT_MINUTE } from '#components/schedule-text.ts';
import { Unreadable } from '#components/unreadable.tsx';
import { findListings, readLexicon } from '#db/search.ts';
import { isLocale } from '#domain/locale.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { answer, type Find } from '#domain/search/answer.ts';
import { finderLinks } from '#domain/search/finder-links.ts';
import { otherApproaches } from '#domain/search/other-approaches.ts';
import type { Query } from '#domain/search/query.ts';
import { FINDER_DEFAULTS } from '#domain/search/url.ts';
import { FINDERS } from './finders.ts';
import { readFormOptions } from './form-options.ts';
import { NationalApps } from './national-apps.tsx';
import styles from './page.module.css';
import { readFindRequest } from './read-request.ts';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The title says neither place nor words: it stands in the history and on the tab of a shared phone. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'find' });
  return { title: t('title'), robots: { index: false } };
}

export default async function FindPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const now = new Date();
  const read = await readDatabase(async (db) => {
    const options = await readFormOptions(db, locale);
    const choices = await readFindRequest(await searchParams, options.codes);
    const { spot, question } = lookUpPlace(choices.near);
    const asked: Query = { ...choices, spot };
    const find: Find = (query, pageSize) => findListings(db, query, now, pageSize);
    const given = await answer(find, asked);
    const otherWays = await otherApproaches(find, await readLexicon(db), given.query, given.found);
    return { options, question, asked, otherWays, ...given };
  });
  if (!read.ok) return <Unreadable />;
  const { options, question, asked, query, found, medicationOfWords, kindsLeftAside, rides, otherWays } =
    read.value;
  const choices = kindsLeftAside ? { ...asked, kinds: [] } : asked;
  const zone = query.spot?.timeZone ?? 'America/New_York';
  const { day: today, minuteOfDay } = wallClock(now, zone);
  const isEvening = minuteOfDay >= EVENING_STARTS_AT_MINUTE;
  const listing = await getTranslations({ locale, namespace: 'listing' });
  // Who asks for the map gets it first; else it stands beside the list, where there is room for it.
  const map = <ResultsMap query={query} found={found} now={now} />;
  return (
    <div className={styles.find}>
      <div className={styles.top}>
        <Summary
          query={query}
          found={found}
          names={options.names}
          isEvening={isEvening}
          insteadOfWords={medicationOfWords === null ? null : asked.words}
          insteadOfKinds={kindsLeftAside ? asked.kinds : null}
        />
        {question && <PlaceQuestion query={asked} {...question} />}
        <SearchHint words={asked.words} />
        <CoarseForm
          choices={choices}
          fellowships={options.fellowshipOptions}
          approaches={options.approachOptions}
          formats={options.formatOptions}
          needs={options.needOptions}
          languages={options.languageOptions}
          nearMe={<NearMeButton />}
        />
        <PrivateForm choices={choices} defaults={FINDER_DEFAULTS} audiences={options.audienceOptions} />
      </div>
      {query.view === 'map' && map}
      <div className={styles.results}>
        <p className="print-only">{listing('printedOn', { day: formatDay(today, locale) })}</p>
        <ResultGroups query={query} found={found} names={options.names} now={now} />
        <MoreMatches id="other-approaches" matches={otherWays} names={options.names} now={now} />
        <MoreMatches id="rides" matches={rides} names={options.names} now={now} />
        <TickedForm />
        <NationalApps query={query} today={today} />
        <Pages query={query} found={found} />
        <OtherDoors query={query} found={found} finders={finderLinks(FINDERS, query)} />
      </div>
      {query.view === 'list' && map}
    </div>
  );
}
