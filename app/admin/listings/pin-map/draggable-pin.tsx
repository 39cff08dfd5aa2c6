import { divIcon, type Marker as LeafletMarker } from 'leaflet';
import { useEffect, useRef } from 'react';
import { Marker, useMap } from 'react-leaflet';
import type { Point } from '#domain/point.ts';
import styles from './pin-map.module.css';

type Props = { readonly point: Point; readonly label: string; readonly onMove: (point: Point) => void };

/** In pixels of the map, so that zooming in makes the steps smaller. */
const STEP_PIXELS = 8;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP_PIXELS, 0],
  ArrowRight: [STEP_PIXELS, 0],
  ArrowUp: [0, -STEP_PIXELS],
  ArrowDown: [0, STEP_PIXELS],
};

const ICON = divIcon({ className: styles.pin ?? '', html: false, iconSize: [28, 28], iconAnchor: [14, 34] });

/** The pin: it is dragged, or moved by the arrow keys while it has the focus. */
export function DraggablePin({ point, label, onMove }: Props) {
  const map = useMap();
  const marker = useRef<LeafletMarker>(null);
  const move = useRef(onMove);
  useEffect(() => {
    move.current = onMove;
  });

  useEffect(
    function nameAndSteer() {
      const element = marker.current?.getElement();
      if (!element) return;
      element.setAttribute('aria-label', label);
      const step = (event: KeyboardEvent) => {
        const arrow = ARROWS[event.key];
        const at = marker.current?.getLatLng();
        if (!arrow || !at) return;
        event.preventDefault();
        // The map has arrow keys of its own.
        event.stopPropagation();
        const to = map.containerPointToLatLng(map.latLngToContainerPoint(at).add([...arrow]));
        move.current({ latitude: to.lat, longitude: to.lng });
      };
      element.addEventListener('keydown', step);
      return () => element.removeEventListener('keydown', step);
    },
    [map, label],
  );
  return (
    <Marker
      ref={marker}
      position={[point.latitude, point.longitude]}
      icon={ICON}
      draggable
      keyboard
      autoPan
      eventHandlers={{
        dragend: () => {
          const at = marker.current?.getLatLng();
          if (at) move.current({ latitude: at.lat, longitude: at.lng });
        },
      }}
    />
  );
}
