'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Choices, Query } from '#domain/search/query.ts';
import { AreaSearcher, type MovedTo } from '../map/area-searcher.ts';
import { mayAnswerAtOnce } from './device/at-once.ts';
import type * as Device from './device/device.ts';
import styles from './finder.module.css';
import { LiveForms } from './live.tsx';
import { MapSection } from './map-section.tsx';
import type { MapOfResults } from './results-map.ts';

type Props = {
  /** What the page's own list answers. */
  readonly asked: Query;
  /** It came by a form: then the address says nothing of it. */
  readonly isPosted: boolean;
  readonly wordsAddress: string;
  /** Said when the device cannot answer. */
  readonly failedText: string;
  readonly summary: ReactNode;
  readonly question: ReactNode;
  readonly hint: ReactNode;
  readonly forms: ReactNode;
  readonly results: ReactNode;
  readonly map: MapOfResults | null;
};

type Answered = Device.Shown & { readonly device: typeof Device };

/** A screen reader is told once somebody stops typing. */
const QUIET_MS = 700;

/**
 * The finder. Its list is the page's own until the visitor looks for something else; from then on the device answers, and
 * nothing of it is sent. The script for that is fetched when somebody reaches for the forms, or comes back to a search.
 */
export function Finder(props: Props) {
  const { asked, isPosted, wordsAddress, failedText, summary, question, hint, forms, results } = props;
  const locale = useLocale();
  const router = useRouter();
  const root = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Answered | null>(null);
  const [told, setTold] = useState<Answered | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [searchHere, setSearchHere] = useState<((area: MovedTo) => void) | null>(null);

  useEffect(
    function answerOnDevice() {
      const page = root.current;
      if (!page) return;
      const stop = new AbortController();
      const { signal } = stop;
      let isStarted = false;
      const start = async () => {
        if (isStarted) return;
        isStarted = true;
        const device = await import('./device/device.ts').catch(() => null);
        if (signal.aborted) return;
        if (!device) return setFailed(true);
        await device.takeOver(
          {
            root: page,
            wordsAddress,
            asked,
            isPosted,
            show: (words, query, answer) => {
              const isFromOwnPosition = query.spot?.point !== asked.spot?.point;
              setFailed(false);
              setShown({ device, words, asked: query, answer, isFromOwnPosition });
            },
            fail: () => setFailed(true),
            offer: (searchHere) => setSearchHere(() => searchHere),
            goTo: (address, replaces) => (replaces ? router.replace(address) : router.push(address)),
          },
          signal,
        );
      };
      for (const event of ['focusin', 'pointerdown', 'input'])
        page.addEventListener(event, start, { signal });
      // Not at once: of Back the browser tells only after the page has been made again.
      const timer = setTimeout(() => mayAnswerAtOnce(page, asked.spot) && start(), 50);
      return () => {
        clearTimeout(timer);
        stop.abort();
        setShown(null);
        setSearchHere(null);
      };
    },
    [asked, isPosted, wordsAddress, router],
  );
  useEffect(
    function tellQuietly() {
      const timer = setTimeout(() => setTold(shown), QUIET_MS);
      return () => clearTimeout(timer);
    },
    [shown],
  );

  const map = shown ? shown.device.mapShown(shown, locale) : props.map;
  const { Top, Results, Announcement, OwnKindFilters } = shown?.device ?? {};
  const live = shown && {
    choices: shown.asked,
    kindFilters: (choices: Choices) =>
      OwnKindFilters && <OwnKindFilters words={shown.words} choices={choices} />,
  };
  const mapSection = map && (
    <AreaSearcher value={searchHere}>
      <MapSection {...map} searches={map.searches || searchHere !== null} />
    </AreaSearcher>
  );
  return (
    <div ref={root} className={styles.find}>
      <div className={styles.top}>
        {shown && Top ? <Top {...shown} /> : summary}
        {question}
        {!shown && hint}
        {hasFailed && <p role="alert">{failedText}</p>}
        <LiveForms value={live}>{forms}</LiveForms>
        <p role="status" className="visually-hidden">
          {told && Announcement && <Announcement {...told} />}
        </p>
      </div>
      {map?.view === 'map' && mapSection}
      <div className={styles.results}>{shown && Results ? <Results {...shown} /> : results}</div>
      {map?.view === 'list' && mapSection}
    </div>
  );
}
