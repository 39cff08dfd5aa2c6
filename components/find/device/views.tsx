'use client';

import { createTranslator, NextIntlClientProvider, useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '#domain/locale.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { finderLinks } from '#domain/search/finder-links.ts';
import type { Choices, Query } from '#domain/search/query.ts';
import { TickedForm } from '../../list/ticked-form.tsx';
import { EVENING_STARTS_AT_MINUTE } from '../../schedule-text.ts';
import { type TermNames, termNames } from '../../term-names.ts';
import { KindFilters } from '../coarse-form.tsx';
import type { FinderWords } from '../finder-words.ts';
import { NationalApps } from '../national-apps.tsx';
import { OtherDoors } from '../other-doors.tsx';
import { Pages } from '../pages.tsx';
import { MoreMatches, ResultGroups } from '../result-groups.tsx';
import { type MapOfResults, type MapWords, mapOfResults } from '../results-map.ts';
import { SearchHint } from '../search-hint.tsx';
import { Summary, useSummaryLines } from '../summary.tsx';
import { DeviceNotes } from './device-notes.tsx';
import type { DeviceAnswer } from './protocol.ts';

/** What is shown in place of the page's own list: the same parts, made here. */
export type Shown = {
  readonly words: FinderWords;
  readonly asked: Query;
  readonly answer: DeviceAnswer;
  /** Whether distances are from the visitor's own position. */
  readonly isFromOwnPosition: boolean;
};

function WithWords({ words, children }: { words: FinderWords; children: ReactNode }) {
  return (
    <NextIntlClientProvider locale={useLocale()} messages={words.messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}

let known: { words: FinderWords; locale: string; names: TermNames } | null = null;

function useNames(words: FinderWords): TermNames {
  const locale = useLocale();
  if (known?.words !== words || known.locale !== locale)
    known = { words, locale, names: termNames(words.terms, locale) };
  return known.names;
}

export function Top({ words, asked, answer }: Shown) {
  const names = useNames(words);
  const zone = answer.query.spot?.timeZone ?? 'America/New_York';
  const { minuteOfDay } = wallClock(new Date(answer.now), zone);
  return (
    <WithWords words={words}>
      <Summary
        query={answer.query}
        found={answer.found}
        names={names}
        isEvening={minuteOfDay >= EVENING_STARTS_AT_MINUTE}
        insteadOfWords={answer.medicationOfWords === null ? null : asked.words}
        insteadOfKinds={answer.kindsLeftAside ? asked.kinds : null}
        isAnnounced={false}
      />
      <SearchHint words={asked.words} />
    </WithWords>
  );
}

export function Results(shown: Shown) {
  return (
    <WithWords words={shown.words}>
      <ResultParts {...shown} />
    </WithWords>
  );
}

function ResultParts({ words, asked, answer, isFromOwnPosition }: Shown) {
  const names = useNames(words);
  const locale = useLocale();
  const listing = useTranslations('listing');
  const { query, found, rides, otherWays } = answer;
  const now = new Date(answer.now);
  const today = wallClock(now, query.spot?.timeZone ?? 'America/New_York').day;
  return (
    <>
      <p className="print-only">{listing('printedOn', { day: formatDay(today, locale) })}</p>
      <ResultGroups query={query} found={found} names={names} now={now} />
      <MoreMatches id="other-approaches" matches={otherWays} names={names} now={now} />
      <MoreMatches id="rides" matches={rides} names={names} now={now} />
      <TickedForm />
      <NationalApps query={query} apps={words.apps} />
      <Pages query={query} found={found} />
      <DeviceNotes asked={asked} answer={answer} isFromOwnPosition={isFromOwnPosition} />
      <OtherDoors query={query} found={found} finders={finderLinks(words.finders, query)} />
    </>
  );
}

export function OwnKindFilters({ words, choices }: { words: FinderWords; choices: Choices }) {
  return (
    <WithWords words={words}>
      <KindFilters key={choices.kinds.join()} choices={choices} />
    </WithWords>
  );
}

/** What a screen reader is told of a new answer. */
export function Announcement({ words, answer }: Shown) {
  return (
    <WithWords words={words}>
      <SummaryLines answer={answer} />
    </WithWords>
  );
}

function SummaryLines({ answer }: Pick<Shown, 'answer'>) {
  return useSummaryLines(answer.query, answer.found);
}

/** What the map beside the list shows of an answer. From it any area can be searched, as nothing of that is sent. */
export function mapShown({ words, answer }: Shown, locale: Locale): MapOfResults | null {
  const { messages } = words;
  const said = (namespace: string) => createTranslator({ locale, messages, namespace } as never) as never;
  const mapWords: MapWords = {
    find: said('find.map'),
    when: said('when'),
    where: said('where'),
    medication: said('medication'),
    labels: (messages as { map: MapWords['labels'] }).map,
    locale,
  };
  return mapOfResults(answer.query, answer.found, new Date(answer.now), mapWords);
}
