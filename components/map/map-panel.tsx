'use client';

import { type ComponentType, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { ListingMapProps } from './listing-map.tsx';
import styles from './map-panel.module.css';

type Props = ListingMapProps & {
  /**
   * `now`: the visitor asked for the map. `wide`: at once where it has room beside the list, else on a tap.
   * `asked`: on a tap.
   */
  readonly load: 'now' | 'wide' | 'asked';
};

/** From this width on the map has its own column (look: list left, map right). */
const WIDE = '(min-width: 60rem)';

/**
 * A place on the page for the map. The map's script is fetched only when it is wanted, and the page is whole without
 * it: with scripts off, or when it cannot be fetched, one sentence points to the list.
 */
export function MapPanel({ load, ...map }: Props) {
  const [ListingMap, setListingMap] = useState<ComponentType<ListingMapProps> | null>(null);
  const [state, setState] = useState<'waiting' | 'loading' | 'failed'>('waiting');
  const isWide = useIsWide();
  const { labels } = map;

  const show = useCallback(() => {
    setState('loading');
    import('./listing-map.tsx').then(
      ({ default: loaded }) => setListingMap(() => loaded),
      () => setState('failed'),
    );
  }, []);
  useEffect(
    function showUnasked() {
      if (load === 'now' || (load === 'wide' && isWide)) show();
    },
    [load, isWide, show],
  );

  if (ListingMap) return <ListingMap {...map} />;
  return (
    <div className={styles.panel}>
      {state !== 'loading' && isWide !== null && (
        <button type="button" className="button-quiet" onClick={show}>
          {labels.show}
        </button>
      )}
      {state !== 'waiting' && <p role="status">{state === 'loading' ? labels.loading : labels.failed}</p>}
      <noscript>
        <p>{labels.noScript}</p>
      </noscript>
    </div>
  );
}

/** Null on the server and until the page's script runs, when a button would do nothing. */
function useIsWide(): boolean | null {
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(WIDE);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => matchMedia(WIDE).matches,
    () => null,
  );
}
