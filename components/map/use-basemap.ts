import { useCallback, useEffect, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { DETAIL_ZOOM, loadOverview, loadState, type Overview, type StateDetail } from './basemap-files.ts';
import { touches, toWorld, type WorldBox } from './shapes.ts';

export type Basemap = {
  readonly overview: Overview;
  /** Those that were wanted so far, by FIPS code. */
  readonly details: ReadonlyMap<string, StateDetail>;
};

/** Our own background: the overview at once, each state in detail when it comes into view. Null until it is there. */
export function useBasemap(onFailed: () => void): Basemap | null {
  const map = useMap();
  const [overview, setOverview] = useState<Overview | null>(null);
  const [details, setDetails] = useState<ReadonlyMap<string, StateDetail>>(new Map());

  const loadDetails = useCallback(() => {
    if (!overview || map.getZoom() < DETAIL_ZOOM) return;
    const view = worldBoxInView(map);
    for (const [code, { box }] of overview.states) {
      if (!touches(box, view)) continue;
      loadState(code).then(
        (detail) => setDetails((known) => (known.has(code) ? known : new Map(known).set(code, detail))),
        onFailed,
      );
    }
  }, [map, overview, onFailed]);

  useEffect(
    function loadCountry() {
      loadOverview('overview.json').then(setOverview, onFailed);
    },
    [onFailed],
  );
  useEffect(loadDetails, [loadDetails]);
  useMapEvents({ moveend: loadDetails });

  return overview && { overview, details };
}

function worldBoxInView(map: ReturnType<typeof useMap>): WorldBox {
  const bounds = map.getBounds();
  const [left, top] = toWorld(bounds.getWest(), bounds.getNorth());
  const [right, bottom] = toWorld(bounds.getEast(), bounds.getSouth());
  return { left, top, right, bottom };
}
