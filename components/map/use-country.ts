import { useEffect, useMemo, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Point } from '#domain/point.ts';
import { type Cluster, gather, type Heap } from '#domain/tiles/clusters.ts';
import type { Mark } from './clusters.ts';
import { heapsInView } from './country-files.ts';
import type { MapView } from './use-map-view.ts';
import type { Box } from './view.ts';

/** Looked at from this far, the map shows the whole country, whatever was searched. */
export const COUNTRY_ZOOM = 6;
/** Nearer than this a number would be hidden behind what was found. */
const TOO_CLOSE_PIXELS = 40;

/**
 * What else there is in view than what was found: nothing until it is wanted, nor when it cannot be read, as the list
 * needs none of it. `without` is the area of the search, whose own pins stand there; `marks` are what stands on the map.
 */
export function useCountry(
  view: MapView,
  kinds: readonly string[],
  wanted: boolean,
  without: Box | null,
  marks: readonly Mark[],
): readonly Cluster[] {
  const [heaps, setHeaps] = useState<readonly Heap[]>([]);
  const kindsKey = kinds.join();
  useEffect(
    function readHeaps() {
      if (!wanted) return;
      let isCurrent = true;
      heapsInView(view.box, view.zoom, kindsKey === '' ? [] : kindsKey.split(',')).then(
        (found) => isCurrent && setHeaps(found),
        () => isCurrent && setHeaps([]),
      );
      return () => {
        isCurrent = false;
      };
    },
    [view, kindsKey, wanted],
  );
  const map = useMap();
  return useMemo(() => {
    if (!wanted) return [];
    const others = heaps.filter((heap) => !without || !isIn(heap, without));
    const pixels = ({ latitude, longitude }: Point) => map.project([latitude, longitude], view.zoom);
    const covers = (heap: Heap) => (mark: Mark) => pixels(heap).distanceTo(pixels(mark)) < TOO_CLOSE_PIXELS;
    return gather(others, view.box, view.zoom).filter((heap) => !marks.some(covers(heap)));
  }, [map, heaps, view, wanted, without, marks]);
}

function isIn({ latitude, longitude }: Heap, { west, south, east, north }: Box): boolean {
  return latitude > south && latitude < north && longitude > west && longitude < east;
}
