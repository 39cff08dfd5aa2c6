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
    const sheet = frame.current?.querySelector('[data-paper]');
    if (sheet) onPages(pagesOf(sheet, paper));
  });
  return (
    <div className={styles.frame} ref={frame}>
      {children}
    </div>
  );
}

/** Measured where it is shown, at whatever scale, and counted as it will be printed. */
function pagesOf(sheet: Element, paper: Paper): number {
  const scale = sheet.getBoundingClientRect().width / sheetWidth(paper);
  const measure = (element: Element) => {
    const { top, height } = element.getBoundingClientRect();
    return { top: top / scale, height: height / scale };
  };
  const blocks = [...sheet.querySelectorAll('[data-block]')].map(measure);
  const week = [...sheet.querySelectorAll('[data-week]')].map(measure);
  return countPages(blocks, pageHeight(paper)) + countPages(week, pageHeight(paper));
}
