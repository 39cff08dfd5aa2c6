import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Box } from './view.ts';

/** What the map shows while it stands still. A new object for every move. */
export type MapView = {
  readonly box: Box;
  readonly zoom: number;
  readonly shorterSidePixels: number;
};

export function useMapView(): MapView {
  const map = useMap();
  const [view, setView] = useState(() => readView(map));
  const update = () => setView(readView(map));
  useMapEvents({ moveend: update, resize: update });
  useEffect(
    function followSize() {
      // Leaflet looks at the window only; what stands around the map changes its size too.
      const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }));
      observer.observe(map.getContainer());
      return () => observer.disconnect();
    },
    [map],
  );
  return view;
}

function readView(map: LeafletMap): MapView {
  const { x, y } = map.getSize();
  return { box: boxInView(map), zoom: map.getZoom(), shorterSidePixels: Math.min(x, y) };
}

export function boxInView(map: LeafletMap): Box {
  const bounds = map.getBounds();
  return {
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  };
}
