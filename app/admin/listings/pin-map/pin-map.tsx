import 'leaflet/dist/leaflet.css';
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useRef, useState } from 'react';
import { MapContainer, useMap, useMapEvents } from 'react-leaflet';
import type { MapLabels } from '#components/map/labels.ts';
import { fill } from '#components/map/labels.ts';
import mapStyles from '#components/map/map.module.css';
import { MapControls } from '#components/map/map-controls.tsx';
import { NamesLayer } from '#components/map/names-layer.tsx';
import { ShapeLayer } from '#components/map/shape-layer.tsx';
import { useBasemap } from '#components/map/use-basemap.ts';
import { useMapView } from '#components/map/use-map-view.ts';
import { MAX_ZOOM_WITHOUT_TILES, WHOLE_COUNTRY } from '#components/map/view.ts';
import type { Point } from '#domain/point.ts';
import { DraggablePin } from './draggable-pin.tsx';
import styles from './pin-map.module.css';
import { type PinWords, textsOf } from './pin-panel.tsx';

export type PinMapProps = {
  readonly point: Point | null;
  readonly onMove: (point: Point) => void;
  readonly words: PinWords;
  readonly labels: MapLabels;
};

/** A town and its neighbours. */
const CLOSE_ZOOM = 11;
const NO_WORDS = { spot: null, rings: [] };

/** Our own basemap with one pin. Heavy, so that the form loads it only when somebody gets there. */
export default function PinMap({ point, onMove, words, labels }: PinMapProps) {
  const name = useCallback(
    (map: LeafletMap | null) => {
      map?.getContainer().setAttribute('role', 'region');
      map?.getContainer().setAttribute('aria-label', words.title);
    },
    [words.title],
  );
  const { south, west, north, east } = WHOLE_COUNTRY;
  // One finger scrolls the page; it still drags the pin.
  const fingers = matchMedia('(pointer: coarse)').matches;
  return (
    <div className={`${mapStyles.frame} ${styles.frame}`}>
      <MapContainer
        ref={name}
        className={mapStyles.map ?? ''}
        bounds={[
          [south, west],
          [north, east],
        ]}
        minZoom={3}
        maxZoom={MAX_ZOOM_WITHOUT_TILES}
        zoomControl={false}
        attributionControl={false}
        scrollWheelZoom={false}
        dragging={!fingers}
        fadeAnimation={false}
        zoomAnimation={false}
        inertia={false}
      >
        <Contents point={point} onMove={onMove} words={words} labels={labels} />
      </MapContainer>
      <p className={mapStyles.credit}>{labels.credit}</p>
    </div>
  );
}

function Contents({ point, onMove, words, labels }: PinMapProps) {
  const view = useMapView();
  const [failed, setFailed] = useState(false);
  const [said, setSaid] = useState('');
  const basemap = useBasemap(useCallback(() => setFailed(true), []));
  const movedHere = useShow(point);
  const move = (to: Point) => {
    movedHere(to);
    onMove(to);
    setSaid(fill(words.moved, textsOf(to, 4)));
  };
  // Only while there is no pin: afterwards a tap that was meant to look around would move the place.
  useMapEvents({
    click: ({ latlng }) => {
      if (!point) move({ latitude: latlng.lat, longitude: latlng.lng });
    },
  });
  return (
    <>
      {basemap && <ShapeLayer basemap={basemap} />}
      <NamesLayer basemap={basemap} view={view} marks={[]} words={NO_WORDS} />
      {point && <DraggablePin point={point} label={words.pin} onMove={move} />}
      <MapControls zoom={view.zoom} maxZoom={MAX_ZOOM_WITHOUT_TILES} labels={labels} />
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {failed && <p className={mapStyles.notice}>{labels.backgroundFailed}</p>}
    </>
  );
}

/**
 * Brings the pin into view when its numbers were typed or looked up, but not when it was moved on the map.
 * @returns to be told where it is moved on the map
 */
function useShow(point: Point | null): (to: Point) => void {
  const map = useMap();
  const moved = useRef('');
  const key = point ? keyOf(point) : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the point has changed.
  useEffect(
    function show() {
      if (!point || key === moved.current) return;
      map.setView([point.latitude, point.longitude], Math.max(map.getZoom(), CLOSE_ZOOM), { animate: false });
    },
    [map, key],
  );
  return (to) => {
    moved.current = keyOf(to);
  };
}

function keyOf(point: Point): string {
  const { latitude, longitude } = textsOf(point, 5);
  return `${latitude} ${longitude}`;
}
