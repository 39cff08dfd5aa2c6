import { DomEvent } from 'leaflet';
import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { MapLabels } from './labels.ts';
import styles from './map.module.css';
import { WHOLE_COUNTRY } from './view.ts';

type Props = { readonly zoom: number; readonly maxZoom: number; readonly labels: MapLabels };

/** Zoom buttons, and manners: the map takes neither the page's wheel nor one finger's scrolling. */
export function MapControls({ zoom, maxZoom, labels }: Props) {
  const map = useMap();
  const hint = useGestures();
  return (
    <>
      <div ref={keepClicks} className={styles.controls}>
        <button
          type="button"
          aria-label={labels.zoomIn}
          aria-disabled={zoom >= maxZoom}
          onClick={() => map.zoomIn()}
        >
          +
        </button>
        <button
          type="button"
          aria-label={labels.zoomOut}
          aria-disabled={zoom <= map.getMinZoom()}
          onClick={() => map.zoomOut()}
        >
          −
        </button>
      </div>
      <div ref={keepClicks} className={styles.country}>
        <button
          type="button"
          className={styles.wholeCountry}
          onClick={() => map.fitBounds(COUNTRY, { animate: false })}
        >
          {labels.wholeCountry}
        </button>
      </div>
      {hint && (
        <p className={styles.hint} aria-hidden="true">
          {labels.twoFingers}
        </p>
      )}
    </>
  );
}

/** Two quick presses of a button are not a double click on the map. */
export const keepClicks = (element: HTMLElement | null) => {
  if (element) DomEvent.disableClickPropagation(element);
};

const COUNTRY: [[number, number], [number, number]] = [
  [WHOLE_COUNTRY.south, WHOLE_COUNTRY.west],
  [WHOLE_COUNTRY.north, WHOLE_COUNTRY.east],
];
const HINT_MILLISECONDS = 1500;

/**
 * The wheel zooms only after a press on the map and until the pointer leaves it. One finger scrolls the page (the map
 * is made without dragging for it); true for a moment after that, so that the visitor is told of two fingers.
 */
function useGestures(): boolean {
  const map = useMap();
  const [hint, setHint] = useState(false);
  useEffect(
    function mindTheWheel() {
      const container = map.getContainer();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const wheelOn = () => map.scrollWheelZoom.enable();
      const wheelOff = () => map.scrollWheelZoom.disable();
      const tellTwoFingers = (event: TouchEvent) => {
        if (event.touches.length !== 1 || map.dragging.enabled()) return;
        setHint(true);
        clearTimeout(timer);
        timer = setTimeout(() => setHint(false), HINT_MILLISECONDS);
      };
      container.addEventListener('pointerdown', wheelOn);
      container.addEventListener('pointerleave', wheelOff);
      container.addEventListener('touchmove', tellTwoFingers, { passive: true });
      return () => {
        clearTimeout(timer);
        container.removeEventListener('pointerdown', wheelOn);
        container.removeEventListener('pointerleave', wheelOff);
        container.removeEventListener('touchmove', tellTwoFingers);
      };
    },
    [map],
  );
  return hint;
}
