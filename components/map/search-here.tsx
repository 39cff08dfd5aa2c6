import { useState } from 'react';
import type { MapLabels } from './labels.ts';
import styles from './map.module.css';
import { keepClicks } from './map-controls.tsx';
import { useSearchAt } from './use-search-at.ts';
import { type Box, isElsewhere, middleOf } from './view.ts';

type Props = {
  readonly view: Box;
  /** The view as the page first showed it. */
  readonly before: Box;
  readonly searched: Box;
  readonly labels: MapLabels;
};

/** Offers the same search for where the visitor has moved the map. */
export function SearchHere({ view, before, searched, labels }: Props) {
  const searchAt = useSearchAt();
  const [emptyView, setEmptyView] = useState<Box | null>(null);
  if (!isElsewhere(view, before, searched)) return null;

  const search = async () => {
    if (!(await searchAt(middleOf(view), view))) setEmptyView(view);
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
