import { useRouter } from 'next/navigation';
import { useContext } from 'react';
import type { Point } from '#domain/point.ts';
import { nearestZip } from '../zip-cells.ts';
import { AreaSearcher } from './area-searcher.ts';
import { sameSearchAt } from './same-search.ts';
import { type Box, milesToCover } from './view.ts';

/**
 * Makes the same search around another point. What is sent is the ZIP code nearest to it, found on the device, and a round
 * distance that covers the view: never the point itself. @returns false where no ZIP code is known.
 */
export function useSearchAt(): (point: Point, view: Box) => Promise<boolean> {
  const router = useRouter();
  const searchHere = useContext(AreaSearcher);
  return async (point, view) => {
    const zip = await nearestZip(point).catch(() => null);
    const miles = milesToCover(view);
    if (zip && searchHere) searchHere({ point, zip, miles });
    else if (zip) router.push(sameSearchAt(new URL(location.href), zip, miles));
    return zip !== null;
  };
}
