'use client';

import { useEffect, useState } from 'react';
import type { Locale } from '#domain/locale.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { SheetItem, SheetItems } from '#domain/sheet/item.ts';
import { askItems } from './ask.ts';

type Known = {
  readonly items: ReadonlyMap<number, SheetItem>;
  readonly unknown: ReadonlySet<number>;
  readonly instead: SheetItems['instead'];
  readonly printedOn: Day | null;
  /** In milliseconds since the epoch. */
  readonly askedAt: number;
};

export type ListedItems = {
  /** What is known by now, in the order of the list. */
  readonly items: readonly SheetItem[];
  readonly unknown: readonly number[];
  readonly instead: SheetItems['instead'];
  readonly printedOn: Day | null;
  /** `failed` is never an empty list: it has to be told apart. */
  readonly status: 'ready' | 'loading' | 'failed';
  readonly retry: () => void;
};

/** What a page that lay open overnight knows of dates and of free places is out of date. */
const GOOD_FOR_MS = 3 * 3_600_000;

const NOTHING: Known = { items: new Map(), unknown: new Set(), instead: {}, printedOn: null, askedAt: 0 };

/**
 * The places of a list in a language, asked of the server as they come onto it. Numbers go in the body of the request;
 * what was answered is remembered while the page is open, so that order and removal ask nothing.
 */
export function useSheetItems(numbers: readonly number[], language: Locale): ListedItems {
  const [answers, setAnswers] = useState<Partial<Record<Locale, Known>>>({});
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState('');
  const known = answers[language] ?? NOTHING;
  const missing = numbers.filter((number) => !known.items.has(number) && !known.unknown.has(number));
  const question = missing.length > 0 ? `${missing.join(',')} ${language} ${attempt}` : '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` names all that is asked
  useEffect(
    function load() {
      if (!question) return;
      const leaving = new AbortController();
      askItems(missing, language, leaving.signal).then(
        (answer) => setAnswers((now) => ({ ...now, [language]: merge(now[language] ?? NOTHING, answer) })),
        () => !leaving.signal.aborted && setFailed(question),
      );
      return () => leaving.abort();
    },
    [question],
  );

  useEffect(function askAnewAfterAWhile() {
    const forget = () => {
      const isFresh = (one: Known | undefined) => one && Date.now() - one.askedAt < GOOD_FOR_MS;
      if (document.visibilityState !== 'visible') return;
      setAnswers((now) => (Object.values(now).every(isFresh) ? now : {}));
    };
    document.addEventListener('visibilitychange', forget);
    return () => document.removeEventListener('visibilitychange', forget);
  }, []);

  return {
    items: numbers.flatMap((number) => known.items.get(number) ?? []),
    unknown: numbers.filter((number) => known.unknown.has(number)),
    instead: known.instead,
    printedOn: known.printedOn,
    status: !question ? 'ready' : failed === question ? 'failed' : 'loading',
    retry: () => setAttempt(attempt + 1),
  };
}

function merge(known: Known, answer: SheetItems): Known {
  return {
    items: new Map([...known.items, ...answer.items.map((item) => [item.number, item] as const)]),
    unknown: new Set([...known.unknown, ...answer.unknown]),
    instead: { ...known.instead, ...answer.instead },
    printedOn: answer.printedOn,
    askedAt: known.askedAt || Date.now(),
  };
}
