import { type MouseEvent, useEffect, useRef } from 'react';
import { Pane, useMap } from 'react-leaflet';
import type { Point } from '#domain/point.ts';
import type { Cluster } from '#domain/tiles/clusters.ts';
import styles from './country.module.css';
import { fill, type MapLabels } from './labels.ts';
import mapStyles from './map.module.css';
import { usePlaced } from './use-placed.ts';
import { useSearchAt } from './use-search-at.ts';
import type { Box } from './view.ts';

type Props = {
  readonly clusters: readonly Cluster[];
  readonly maxZoom: number;
  readonly labels: MapLabels;
  readonly view: Box;
  /** Whether a search can be made around another point. */
  readonly searches: boolean;
};

/** From here on a press searches there, as there is nothing finer to move closer to. */
const SEARCH_ZOOM = 11;

/** How many listings there are around, at any time, beyond what was found: a press moves closer, and in the end searches there. */
export function CountryLayer({ clusters, maxZoom, view, labels, searches }: Props) {
  const map = useMap();
  const searchAt = useSearchAt();
  const list = useRef<HTMLUListElement>(null);
  /** After a press with the keyboard: where the focus is to go. */
  const focusNear = useRef<Point | null>(null);

  useEffect(
    function moveFocus() {
      const wanted = focusNear.current;
      if (!wanted || clusters.length === 0) return;
      // Somebody may have gone elsewhere meanwhile. Else it goes along also when single places take a number's stead.
      const { activeElement } = document;
      if (activeElement !== document.body && !list.current?.contains(activeElement)) return;
      const distance = (cluster: Cluster) =>
        Math.hypot(cluster.latitude - wanted.latitude, cluster.longitude - wanted.longitude);
      const nearest = clusters.reduce((a, b) => (distance(b) < distance(a) ? b : a));
      list.current?.querySelector<HTMLElement>(`[data-heap="${CSS.escape(nearest.key)}"]`)?.focus();
    },
    [clusters],
  );

  const press = (cluster: Cluster, event: MouseEvent) => {
    // For the map itself a click means "close the popup".
    event.stopPropagation();
    const zoom = map.getZoom();
    if (searches && zoom >= SEARCH_ZOOM) {
      searchAt(cluster, view);
      return;
    }
    focusNear.current = event.detail === 0 ? cluster : null;
    const { south, west, north, east } = cluster.bounds;
    const fitting = map.getBoundsZoom([
      [south, west],
      [north, east],
    ]);
    map.setView([cluster.latitude, cluster.longitude], Math.min(maxZoom, Math.max(zoom + 2, fitting)));
  };
  return (
    <Pane name="country" className={styles.country ?? ''}>
      <ul
        ref={list}
        aria-label={labels.elsewhere}
        onKeyDown={({ key }) => {
          if (key === 'Tab') focusNear.current = null;
        }}
      >
        {clusters.map((cluster) => (
          <HeapButton
            key={cluster.key}
            cluster={cluster}
            labels={labels}
            searches={searches && map.getZoom() >= SEARCH_ZOOM}
            onPress={press}
          />
        ))}
      </ul>
    </Pane>
  );
}

type HeapProps = {
  readonly cluster: Cluster;
  readonly labels: MapLabels;
  /** Whether pressing it searches there; otherwise it moves closer. */
  readonly searches: boolean;
  readonly onPress: (cluster: Cluster, event: MouseEvent) => void;
};

function HeapButton({ cluster, labels, searches, onPress }: HeapProps) {
  const placed = usePlaced<HTMLLIElement>(cluster);
  const count = cluster.count.toLocaleString(document.documentElement.lang);
  return (
    <li ref={placed} className={`${mapStyles.placed} leaflet-zoom-animated`}>
      <button
        type="button"
        className={styles.heap}
        data-heap={cluster.key}
        aria-label={fill(searches ? labels.elsewhereSearch : labels.elsewhereMany, { count })}
        onClick={(event) => onPress(cluster, event)}
      >
        {count}
      </button>
    </li>
  );
}
