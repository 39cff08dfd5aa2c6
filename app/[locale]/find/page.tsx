import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server';
import { lookUpPlace } from '#app/look-up-place.ts';
import { readPrivateForm } from '#app/private-form.ts';
import { readDatabase } from '#app/reading.ts';
import { CoarseForm } from '#components/find/coarse-form.tsx';
import { Finder } from '#components/find/finder.tsx';
import { NationalApps } from '#components/find/national-apps.tsx';
import { OtherDoors } from '#components/find/other-doors.tsx';
import { Pages } from '#components/find/pages.tsx';
import { PlaceQuestion } from '#components/find/place-question.tsx';
import { PrivateForm } from '#components/find/private-form.tsx';
import { MoreMatches, ResultGroups } from '#components/find/result-groups.tsx';
import { mapOfResults } from '#components/find/results-map.ts';
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
import { finderWordsAddress } from './make-words.ts';
import { readFindRequest } from './read-request.ts';
import { shownApps } from './shown-apps.ts';

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
    const wordsAddress = await finderWordsAddress(db, locale);
    return { options, question, asked, otherWays, wordsAddress, ...given };
  });
  if (!read.ok) return <Unreadable />;
  const { options, question, asked, query, found, medicationOfWords, kindsLeftAside, rides, otherWays } =
    read.value;
  const choices = kindsLeftAside ? { ...asked, kinds: [] } : asked;
  const zone = query.spot?.timeZone ?? 'America/New_York';
  const { day: today, minuteOfDay } = wallClock(now, zone);
  const t = await getTranslations({ locale });
  const map = mapOfResults(query, found, now, {
    find: await getTranslations({ locale, namespace: 'find.map' }),
    when: await getTranslations({ locale, namespace: 'when' }),
    where: await getTranslations({ locale, namespace: 'where' }),
    medication: await getTranslations({ locale, namespace: 'medication' }),
    labels: (await getMessages({ locale })).map,
    locale,
  });
  return (
    <Finder
      asked={choices}
      isPosted={(await readPrivateForm()) !== null}
      wordsAddress={read.value.wordsAddress}
      failedText={t('find.device.failed')}
      map={map}
      summary={
        <Summary
          query={query}
          found={found}
          names={options.names}
          isEvening={minuteOfDay >= EVENING_STARTS_AT_MINUTE}
          insteadOfWords={medicationOfWords === null ? null : asked.words}
          insteadOfKinds={kindsLeftAside ? asked.kinds : null}
        />
      }
      question={question && <PlaceQuestion query={asked} {...question} />}
      hint={<SearchHint words={asked.words} />}
      forms={
        <>
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
        </>
      }
      results={
        <>
          <p className="print-only">{t('listing.printedOn', { day: formatDay(today, locale) })}</p>
          <ResultGroups query={query} found={found} names={options.names} now={now} />
          <MoreMatches id="other-approaches" matches={otherWays} names={options.names} now={now} />
          <MoreMatches id="rides" matches={rides} names={options.names} now={now} />
          <TickedForm />
          <NationalApps query={query} apps={shownApps(today)} />
          <Pages query={query} found={found} />
          <OtherDoors query={query} found={found} finders={finderLinks(FINDERS, query)} />
        </>
      }
    />
  );
}
