import { DomUtil, type ZoomAnimEvent } from 'leaflet';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Point } from '#domain/point.ts';

/**
 * Keeps an element at a point of the map, also while the map zooms, as Leaflet does with its own markers. The element
 * needs the class `leaflet-zoom-animated` and hangs in a pane.
 */
export function usePlaced<T extends HTMLElement>({ latitude, longitude }: Point): RefObject<T | null> {
  const map = useMap();
  const element = useRef<T>(null);

  useLayoutEffect(
    function place() {
      if (element.current)
        DomUtil.setPosition(element.current, map.latLngToLayerPoint([latitude, longitude]));
    },
    [map, latitude, longitude],
  );
  useEffect(
    function followZoom() {
      const place = () => {
        if (element.current)
          DomUtil.setPosition(element.current, map.latLngToLayerPoint([latitude, longitude]));
      };
      const glide = ({ center, zoom }: ZoomAnimEvent) => {
        const fromCenter = map.project([latitude, longitude], zoom).subtract(map.project(center, zoom));
        const inView = fromCenter.add(map.getSize().divideBy(2));
        if (element.current)
          DomUtil.setPosition(element.current, map.containerPointToLayerPoint(inView).round());
      };
      map.on('zoom viewreset', place);
      map.on('zoomanim', glide);
      return () => {
        map.off('zoom viewreset', place);
        map.off('zoomanim', glide);
      };
    },
    [map, latitude, longitude],
  );
  return element;
}
