'use client';

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { countPages, type Paper, pageHeight, sheetWidth } from '#domain/sheet/pages.ts';
import styles from './preview.module.css';

type Props = {
  readonly paper: Paper;
  readonly onPages: (pages: number) => void;
  readonly children: ReactNode;
};

/** The paper as it will be printed, made smaller where the screen is narrower than it. */
export function Preview({ paper, onPages, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useLayoutEffect(function followWidth() {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(
    function fit() {
      const scale = Math.min(1, width / sheetWidth(paper));
      if (width > 0) frame.current?.style.setProperty('--fit', String(scale));
    },
    [width, paper],
  );
  // After every change of the paper: what is on it decides, and so does the order.
  useLayoutEffect(function count() {
    const sheet = frame.current?.querySelector<HTMLElement>('[data-paper]');
    if (sheet) onPages(pagesOf(sheet, paper));
  });
  return (
    <div className={styles.frame} ref={frame}>
      {children}
    </div>
  );
}

/** Measured at its full size, for text made smaller breaks elsewhere, and counted as it will be printed. */
function pagesOf(sheet: HTMLElement, paper: Paper): number {
  sheet.style.zoom = '1';
  const measure = (element: Element) => element.getBoundingClientRect();
  const blocks = [...sheet.querySelectorAll('[data-block]')].map(measure);
  const week = [...sheet.querySelectorAll('[data-week]')].map(measure);
  const pages = countPages(blocks, pageHeight(paper)) + countPages(week, pageHeight(paper));
  sheet.style.zoom = '';
  return pages;
}
