'use client';

import { useEffect } from 'react';

/**
 * Asks before words that were typed are lost, since nothing keeps them: when the tab is closed, and on links to other
 * pages of ours, which are then loaded anew so that the browser asks. "Leave this site" is never held up.
 */
export function useTypedWords(isTyped: boolean): void {
  useEffect(
    function guard() {
      if (!isTyped) return;
      const events = new AbortController();
      let isLeaving = false;
      addEventListener(
        'beforeunload',
        (event) => {
          if (!isLeaving) event.preventDefault();
        },
        events,
      );
      document.addEventListener(
        'click',
        (event) => {
          const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
          if (link?.hasAttribute('data-leave')) isLeaving = true;
          // The router would change the page without asking anybody.
          else if (link && link.getAttribute('target') !== '_blank') event.stopPropagation();
        },
        { capture: true, signal: events.signal },
      );
      return () => events.abort();
    },
    [isTyped],
  );
}
