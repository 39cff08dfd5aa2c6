import { useEffect, useState } from 'react';

/**
 * The list is plain HTML outside the map. Its rows carry `data-pin` (see `pinKey`); while a pin is reached, its rows
 * carry `data-pin-active` too, which the list's style sheet shows.
 */
export function markRows(keys: readonly string[]): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-pin]')) {
    row.toggleAttribute('data-pin-active', keys.includes(row.dataset.pin ?? ''));
  }
}

/** The pin of the row that is focused or pointed at, or null. */
export function useActiveRow(): string | null {
  const [active, setActive] = useState<string | null>(null);
  useEffect(function followRows() {
    const reach = (event: Event) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-pin]') : null;
      setActive(row?.dataset.pin ?? null);
    };
    document.addEventListener('mouseover', reach);
    document.addEventListener('focusin', reach);
    return () => {
      document.removeEventListener('mouseover', reach);
      document.removeEventListener('focusin', reach);
      markRows([]);
    };
  }, []);
  return active;
}
