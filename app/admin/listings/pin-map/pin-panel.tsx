'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import { fill, type MapLabels } from '#components/map/labels.ts';
import { type Point, roughPoint } from '#domain/point.ts';
import type messages from '#messages/en.json';
import { type FormPlace, useFormPlace } from './form-place.ts';
import styles from './pin-map.module.css';
import type { PinMapProps } from './pin-map.tsx';

export type PinWords = (typeof messages)['admin']['edit']['map'];

type Props = { readonly words: PinWords; readonly labels: MapLabels };

/** The map of a place in a form, fetched when it comes into view, and in words what visitors will see. */
export function PinPanel({ words, labels }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const { place, move } = useFormPlace(here);
  const [PinMap, setPinMap] = useState<ComponentType<PinMapProps> | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [failed, setFailed] = useState(false);

  useEffect(function loadInView() {
    const element = here.current;
    if (!element) return;
    setRunning(true);
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      import('./pin-map.tsx').then(
        ({ default: loaded }) => setPinMap(() => loaded),
        () => setFailed(true),
      );
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={here} className={styles.panel} data-running={isRunning}>
      {PinMap && <PinMap point={place.point} onMove={move} words={words} labels={labels} />}
      {!PinMap && isRunning && <p className={styles.note}>{failed ? words.failed : words.loading}</p>}
      {PinMap && <p className={styles.note}>{place.point ? words.how : words.noPoint}</p>}
      {isRunning && (
        <p className={styles.seen}>
          <strong>{words.seen.heading}</strong> {seenText(place, words)}
        </p>
      )}
    </div>
  );
}

function seenText({ point, visibility, town }: FormPlace, { seen }: PinWords): string {
  if (visibility === 'public') return seen.public;
  const named = { town: town || seen.noTown };
  if (!point) return fill(seen.townOnly, named);
  return fill(seen.rounded, { ...named, ...textsOf(roughPoint(point), 1) });
}

/** A point as people read it. */
export function textsOf({ latitude, longitude }: Point, decimals: number) {
  return { latitude: latitude.toFixed(decimals), longitude: longitude.toFixed(decimals) };
}
