'use client';

import { useTranslations } from 'next-intl';
import { type RefCallback, useLayoutEffect, useRef, useState } from 'react';

export type Way = 'earlier' | 'later';
type Movable = { readonly code: string | number; readonly name: string };

/**
 * Moving by buttons, for keyboard and screen reader: the focus stays on the button of what was moved, which browsers
 * lose when they put its row elsewhere, and its new place is announced.
 */
export function useMoves(ordered: readonly Movable[], onMove: (from: number, to: number) => void) {
  const t = useTranslations('sheet.list');
  const [announcement, setAnnouncement] = useState('');
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const focusOn = useRef<string | null>(null);

  useLayoutEffect(function keepFocus() {
    if (focusOn.current) buttons.current.get(focusOn.current)?.focus();
    focusOn.current = null;
  });

  const move = (from: number, way: Way) => {
    const moved = ordered[from];
    const to = way === 'earlier' ? from - 1 : from + 1;
    if (!moved || to < 0 || to >= ordered.length) return;
    focusOn.current = `${moved.code} ${way}`;
    onMove(from, to);
    setAnnouncement(t('moved', { name: moved.name, position: to + 1, count: ordered.length }));
  };
  const buttonRef =
    (code: Movable['code'], way: Way): RefCallback<HTMLButtonElement> =>
    (button) => {
      if (button) buttons.current.set(`${code} ${way}`, button);
      else buttons.current.delete(`${code} ${way}`);
    };
  return { move, announcement, buttonRef };
}
