'use client';

import { MapPanel } from '../map/map-panel.tsx';
import styles from './results-map.module.css';
import type { MapOfResults } from './results-map.ts';

/** The map with its place on the page: first for who asks for it, else beside the list where there is room. */
export function MapSection({ view, heading, ...map }: MapOfResults) {
  return (
    <section
      className={`${styles.map} ${view === 'map' ? '' : styles.beside} screen-only`}
      aria-label={heading}
      id="map"
    >
      <MapPanel load={view === 'map' ? 'now' : 'wide'} {...map} />
    </section>
  );
}
