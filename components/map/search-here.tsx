import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { nearestZip } from '../zip-cells.ts';
import type { MapLabels } from './labels.ts';
import styles from './map.module.css';
import { keepClicks } from './map-controls.tsx';
import { sameSearchAt } from './same-search.ts';
import { type Box, isElsewhere, middleOf, milesToCover } from './view.ts';

type Props = {
  readonly view: Box;
  /** The view as the page first showed it. */
  readonly before: Box;
  readonly searched: Box;
  readonly labels: MapLabels;
};

/**
 * Offers the same search for where the visitor has moved the map. What is sent is the ZIP code nearest to the middle,
 * found on the device, and a round distance: never the point itself.
 */
export function SearchHere({ view, before, searched, labels }: Props) {
  const router = useRouter();
  const [emptyView, setEmptyView] = useState<Box | null>(null);
  if (!isElsewhere(view, before, searched)) return null;

  const search = async () => {
    const zip = await nearestZip(middleOf(view)).catch(() => null);
    if (zip) router.push(sameSearchAt(new URL(location.href), zip, milesToCover(view)));
    else setEmptyView(view);
  };
  return (
    <div ref={keepClicks} className={styles.searchHere}>
      <button type="button" className={styles.searchButton} onClick={search}>
        {labels.searchHere}
      </button>
      {emptyView === view && <p role="status">{labels.searchHereNothing}</p>}
    </div>
  );
}
