'use client';

import { useEffect } from 'react';

/** In milliseconds: an app, or a file, that is opened takes no longer to leave the page where it is. */
const STAYING_MS = 1000;

/**
 * Asks before words that were typed are lost, since nothing keeps them: when the tab is closed, and on links to other
 * pages of ours, which are then loaded anew so that the browser asks. Leaving the site in a hurry is never held up.
 */
export function useTypedWords(isTyped: boolean): void {
  useEffect(
    function guard() {
      if (!isTyped) return;
      const events = new AbortController();
      const { signal } = events;
      let staysUntil = 0;
      addEventListener(
        'beforeunload',
        (event) => {
          // "Leave this site" has covered the page by now.
          const isHurry = document.documentElement.hidden;
          if (!isHurry && Date.now() > staysUntil) event.preventDefault();
        },
        { signal },
      );
      document.addEventListener(
        'click',
        (event) => {
          const link =
            event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
          if (!link || link.hasAttribute('data-leave') || link.target === '_blank') return;
          if (!link.protocol.startsWith('http')) staysUntil = Date.now() + STAYING_MS;
          // The router would change the page without asking anybody.
          else event.stopPropagation();
        },
        { capture: true, signal },
      );
      document.addEventListener(
        'submit',
        ({ target }) => {
          const isFile = target instanceof HTMLFormElement && target.action.endsWith('.ics');
          if (isFile) staysUntil = Date.now() + STAYING_MS;
        },
        { capture: true, signal },
      );
      return () => events.abort();
    },
    [isTyped],
  );
}
