'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SheetItem } from '#domain/sheet/item.ts';
import type { SheetPick, SheetSuggestions } from '#domain/sheet/suggestions.ts';
import styles from './suggestions.module.css';

type Props = {
  readonly found: Extract<SheetSuggestions, { type: 'picks' }>;
  readonly isListed: (number: number) => boolean;
  readonly onAdd: (items: readonly SheetItem[]) => void;
};

/** Suggested places by need, each with its box already ticked: whoever knows better takes some off. */
export function Suggestions({ found, isListed, onAdd }: Props) {
  const t = useTranslations('sheet.builder');
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const items = found.picks.map(({ item }) => item);
  const added = items.filter(({ number }) => !left.has(number) && !isListed(number));

  // The next thing to read and to press is here, and the button that led here is above.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer is read from its start
  useEffect(
    function goToHeading() {
      heading.current?.focus();
    },
    [found],
  );
  const toggle = (number: number) => {
    const next = new Set(left);
    if (!next.delete(number)) next.add(number);
    setLeft(next);
  };
  return (
    <form
      className={styles.suggestions}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onAdd(added);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t('found', { place: found.near })}
      </h2>
      <p className={styles.hint}>{t('foundHint')}</p>
      {byNeed(found.picks).map(([words, picks]) => (
        <fieldset key={words} className={styles.need}>
          <legend>{words}</legend>
          {picks.map(({ item, reason }) => (
            <label key={item.number} className={styles.pick}>
              <input
                type="checkbox"
                checked={!left.has(item.number)}
                disabled={isListed(item.number)}
                onChange={() => toggle(item.number)}
              />
              <span>
                <strong data-quoted="">{item.name}</strong>
                <span className={styles.reason}>
                  {[isListed(item.number) && t('onList'), item.kindWords, reason].filter(Boolean).join(' · ')}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {found.words && <p className={styles.without}>{found.words}</p>}
      <button type="submit" className="button" aria-disabled={added.length === 0}>
        {t('add', { count: added.length })}
      </button>
    </form>
  );
}

/** The picks under the words of their need; they come in the order of the needs. */
function byNeed(picks: readonly SheetPick[]): [string, SheetPick[]][] {
  const groups = new Map<string, SheetPick[]>();
  for (const pick of picks) groups.set(pick.needWords, [...(groups.get(pick.needWords) ?? []), pick]);
  return [...groups];
}
