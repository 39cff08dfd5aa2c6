import { useEffect, useState } from 'react';
import type { ZipPoint } from '#domain/gazetteer/nearest-zip.ts';
import { zipCells } from '../zip-cells.ts';
import type { MapView } from './use-map-view.ts';
import { cellsIn } from './view.ts';

/** Closer than this there is room for ZIP codes between the towns' names, and need: our background has no streets. */
const FIRST_ZOOM = 11;

/** The ZIP codes in view, once it is close enough to show them. They help to find one's way but nobody misses them. */
export function useZips(view: MapView, wanted: boolean): readonly ZipPoint[] {
  const [zips, setZips] = useState<readonly ZipPoint[]>([]);
  useEffect(
    function loadZips() {
      let current = true;
      const read = async () => {
        if (!wanted || view.zoom < FIRST_ZOOM) return [];
        const cells = await zipCells();
        const known = cellsIn(view.box).filter((name) => cells.names.has(name));
        return (await Promise.all(known.map(cells.load))).flat();
      };
      read().then(
        (found) => current && setZips(found),
        () => current && setZips([]),
      );
      return () => {
        current = false;
      };
    },
    [view, wanted],
  );
  return zips;
}
