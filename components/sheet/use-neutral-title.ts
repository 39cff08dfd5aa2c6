'use client';

import { useEffect } from 'react';

/** What a browser offers as the name of the PDF: it tells nothing about whoever it is for. */
const FILE_NAME = 'places-to-call';

/** While the page is being printed its title is the name of the file; before and after it is its own. */
export function useNeutralTitle(): void {
  useEffect(function renameForPrint() {
    const events = new AbortController();
    let title: string | null = null;
    const rename = () => {
      title ??= document.title;
      document.title = FILE_NAME;
    };
    const restore = () => {
      if (title !== null) document.title = title;
      title = null;
    };
    addEventListener('beforeprint', rename, events);
    addEventListener('afterprint', restore, events);
    return () => {
      restore();
      events.abort();
    };
  }, []);
}
