'use client';

import 'leaflet/dist/leaflet.css';
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Point } from '#domain/point.ts';
import { fill, type MapLabels } from './labels.ts';
import styles from './map.module.css';
import { MapContents } from './map-contents.tsx';
import type { Pin } from './pins.ts';
import { boxToShow, MAX_ZOOM_WITHOUT_TILES } from './view.ts';

export type ListingMapProps = {
  /** Where the visitor asked for, with the words they know it by. */
  readonly spot: (Point & { readonly label: string }) | null;
  /** The radius of the search; null when distance did not matter. */
  readonly withinMiles: number | null;
  /** In list order; see `groupPins`. */
  readonly pins: readonly Pin[];
  readonly labels: MapLabels;
  /** Whether the page is a search that can be repeated for another area. */
  readonly searches: boolean;
  /** Kinds that the map counts beyond what was found; any when there are none. */
  readonly kinds?: readonly string[];
  /** Street tiles of the operator's choice; `attribution` is plain text. */
  readonly tiles?: { readonly url: string; readonly attribution: string };
};

const MAX_ZOOM_WITH_TILES = 17;

/** The map. Heavy, so that pages load it through MapPanel and only when it is wanted. */
export default function ListingMap(props: ListingMapProps) {
  const { spot, withinMiles, pins, labels, tiles } = props;
  const [showTiles, setShowTiles] = useState(false);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const fingers = matchMedia('(pointer: coarse)').matches;
  const { south, west, north, east } = boxToShow(spot, withinMiles, pins);
  const prepare = useCallback(
    (map: LeafletMap | null) => {
      if (!map) return;
      map.getContainer().setAttribute('role', 'region');
      map.getContainer().setAttribute('aria-label', labels.title);
      if (calm) stopGliding(map);
    },
    [labels.title, calm],
  );
  const maxZoom = showTiles ? MAX_ZOOM_WITH_TILES : MAX_ZOOM_WITHOUT_TILES;

  return (
    <div className={styles.frame}>
      <MapContainer
        ref={prepare}
        className={styles.map ?? ''}
        bounds={[
          [south, west],
          [north, east],
        ]}
        minZoom={3}
        maxZoom={maxZoom}
        zoomControl={false}
        attributionControl={false}
        scrollWheelZoom={false}
        dragging={!fingers}
        fadeAnimation={false}
        zoomAnimation={!calm}
        inertia={!calm}
      >
        <MapContents {...props} maxZoom={maxZoom} showTiles={showTiles} />
      </MapContainer>
      <p className={styles.credit}>{showTiles && tiles ? tiles.attribution : labels.credit}</p>
      {tiles && !showTiles && (
        <div className={styles.askTiles}>
          <p>{fill(labels.tilesAsk, { host: new URL(tiles.url, location.href).host })}</p>
          <button type="button" className="button-quiet" onClick={() => setShowTiles(true)}>
            {labels.tilesShow}
          </button>
        </div>
      )}
    </div>
  );
}

/** For those who asked for less motion. Leaflet has no option for it: panning glides unless each call says otherwise. */
function stopGliding(map: LeafletMap): void {
  const panBy = map.panBy.bind(map);
  map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
}
