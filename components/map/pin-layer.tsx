import type { Handler } from 'leaflet';
import { type MouseEvent, useEffect, useRef } from 'react';
import { Pane, useMap } from 'react-leaflet';
import type { Mark } from './clusters.ts';
import type { MapLabels } from './labels.ts';
import { PinButton } from './pin-button.tsx';
import styles from './pins.module.css';
import { markRows } from './rows-in-step.ts';

type Props = {
  readonly marks: readonly Mark[];
  readonly maxZoom: number;
  readonly labels: MapLabels;
  /** Key of the pin whose row is focused or pointed at. */
  readonly activePin: string | null;
  readonly openKey: string | null;
  readonly onOpen: (mark: Mark) => void;
};

/** Pins and clusters, in the order of the list. */
export function PinLayer({ marks, maxZoom, labels, activePin, openKey, onOpen }: Props) {
  const map = useMap();
  const list = useRef<HTMLUListElement>(null);
  /** After a cluster was opened with the keyboard: the pin whose place takes the focus. */
  const focusNext = useRef<string | null>(null);

  useEffect(
    function moveFocus() {
      const wanted = focusNext.current;
      const mark = wanted && marks.find(({ pins }) => pins.some(({ key }) => key === wanted));
      if (!mark) return;
      focusNext.current = null;
      list.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(mark.key)}"]`)?.focus();
    },
    [marks],
  );

  const press = (mark: Mark, event: MouseEvent) => {
    // For the map itself a click means "close the popup".
    event.stopPropagation();
    // The end of a drag that began on a pin is no press; keys count their clicks as zero.
    const byPointer = event.detail > 0;
    if (byPointer && (map.dragging as Handler & { moved(): boolean }).moved()) return;
    if (mark.opensAtZoom === null || mark.opensAtZoom > maxZoom) return onOpen(mark);
    if (!byPointer) focusNext.current = mark.pins[0]?.key ?? null;
    map.setView([mark.latitude, mark.longitude], mark.opensAtZoom);
  };
  return (
    <Pane name="pins" className={styles.pins ?? ''}>
      <ul ref={list} aria-label={labels.pins} onDoubleClick={(event) => event.stopPropagation()}>
        {marks.map((mark) => (
          <PinButton
            key={mark.key}
            mark={mark}
            labels={labels}
            active={mark.pins.some(({ key }) => key === activePin)}
            isOpen={mark.key === openKey}
            zoomsIn={mark.opensAtZoom !== null && mark.opensAtZoom <= maxZoom}
            onPress={(event) => press(mark, event)}
            onReach={(reached) => markRows(reached ? mark.pins.map(({ key }) => key) : [])}
          />
        ))}
      </ul>
    </Pane>
  );
}
