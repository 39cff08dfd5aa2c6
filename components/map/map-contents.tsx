import { useCallback, useEffect, useMemo, useState } from 'react';
import { TileLayer, useMap, useMapEvents } from 'react-leaflet';
import type { Cluster } from '#domain/tiles/clusters.ts';
import { clusterPins, type Mark } from './clusters.ts';
import { CountryLayer } from './country-layer.tsx';
import { fill } from './labels.ts';
import type { ListingMapProps } from './listing-map.tsx';
import styles from './map.module.css';
import { MapControls } from './map-controls.tsx';
import { NamesLayer } from './names-layer.tsx';
import { PinLayer } from './pin-layer.tsx';
import { PinPopup } from './pin-popup.tsx';
import { Rings } from './rings.tsx';
import { useActiveRow } from './rows-in-step.ts';
import { SearchHere } from './search-here.tsx';
import { ShapeLayer } from './shape-layer.tsx';
import { useBasemap } from './use-basemap.ts';
import { COUNTRY_ZOOM, useCountry } from './use-country.ts';
import { boxInView, type MapView, useMapView } from './use-map-view.ts';
import { type Box, boxToShow, isElsewhere, ringsToShow } from './view.ts';

type Props = ListingMapProps & { readonly maxZoom: number; readonly showTiles: boolean };

/** Everything inside the map. */
export function MapContents(props: Props) {
  const { spot, pins, withinMiles, labels, searches, kinds = [], tiles, maxZoom, showTiles } = props;
  const view = useMapView();
  const [failed, setFailed] = useState(false);
  const basemap = useBasemap(useCallback(() => setFailed(true), []));
  const clusters = useMemo(() => clusterPins(pins, maxZoom), [pins, maxZoom]);
  const marks = useMemo(() => clusters.marksIn(widened(view.box), view.zoom), [clusters, view]);
  const words = useMemo(() => {
    const rings = spot ? ringsToShow(spot.latitude, view, withinMiles) : [];
    const named = rings.map((miles) => ({ miles, text: fill(labels.miles, { count: miles }) }));
    return { spot, rings: named };
  }, [spot, view, withinMiles, labels]);
  const searched = useMemo(() => boxToShow(spot, withinMiles, pins), [spot, withinMiles, pins]);
  const [open, setOpen] = useState<Mark | null>(null);
  const activePin = useActiveRow();
  const before = useFitTo(searched);
  const map = useMap();
  const looksElsewhere = useLeft(before, view, searched) || !spot;
  const country = useCountry(view, kinds, looksElsewhere, spot && searched, marks);
  const allMarks = useMemo(() => [...marks, ...country.map(asMark)], [marks, country]);
  useEffect(() => {
    map.setMaxZoom(maxZoom);
  }, [map, maxZoom]);

  const close = () => setOpen(null);
  const closeAndReturn = () => {
    close();
    if (open) document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(open.key)}"]`)?.focus();
  };
  useMapEvents({
    click: close,
    zoomstart: close,
    keydown: ({ originalEvent }) => originalEvent.key === 'Escape' && closeAndReturn(),
  });

  return (
    <>
      {basemap && <ShapeLayer basemap={basemap} />}
      {/* Above our own shapes, which stay for the tiles that do not come. */}
      {showTiles && tiles && (
        <TileLayer url={tiles.url} maxZoom={maxZoom} zIndex={2} referrerPolicy="strict-origin" />
      )}
      {spot && <Rings spot={spot} withinMiles={withinMiles} rings={words.rings.map(({ miles }) => miles)} />}
      <NamesLayer basemap={showTiles ? null : basemap} view={view} marks={allMarks} words={words} />
      {country.length > 0 && (
        <CountryLayer
          clusters={country}
          maxZoom={maxZoom}
          view={view.box}
          labels={labels}
          searches={searches}
        />
      )}
      <PinLayer
        marks={marks}
        maxZoom={maxZoom}
        labels={labels}
        activePin={activePin}
        openKey={open?.key ?? null}
        onOpen={setOpen}
      />
      {open && <PinPopup key={open.key} mark={open} labels={labels} onClose={closeAndReturn} />}
      <MapControls zoom={view.zoom} maxZoom={maxZoom} labels={labels} />
      {country.length > 0 && (
        <p className={styles.legend} role="status">
          {labels.elsewhereNote}
        </p>
      )}
      {searches && before && !open && view.zoom > COUNTRY_ZOOM && (
        <SearchHere view={view.box} before={before} searched={searched} labels={labels} />
      )}
      {failed && (
        <p className={styles.notice} role="status">
          {labels.backgroundFailed}
        </p>
      )}
    </>
  );
}

/** What names keep clear of, too. */
const asMark = (cluster: Cluster): Mark => ({ ...cluster, pins: [], opensAtZoom: null });

const boxKey = ({ west, south, east, north }: Box) => [west, south, east, north].join();

/** Pins just outside the edges are there already when a drag uncovers them. */
function widened({ west, south, east, north }: Box): Box {
  const wide = (east - west) / 5;
  const high = (north - south) / 5;
  return { west: west - wide, south: south - high, east: east + wide, north: north + high };
}

/** Whether the visitor has looked beyond what was searched; once true, until another search. */
function useLeft(before: Box | null, view: MapView, searched: Box): boolean {
  const [left, setLeft] = useState<Box | null>(null);
  const isBeyond = before !== null && (view.zoom <= COUNTRY_ZOOM || isElsewhere(view.box, before, searched));
  if (isBeyond && left !== before) setLeft(before);
  return isBeyond || (left !== null && left === before);
}

/** Shows the searched area, also when another search has brought other results; gives the view that came of it. */
function useFitTo(box: Box): Box | null {
  const map = useMap();
  const [fitted, setFitted] = useState<Box | null>(null);
  const key = boxKey(box);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an equal box is no reason to move the map.
  useEffect(
    function fit() {
      map.fitBounds(
        [
          [box.south, box.west],
          [box.north, box.east],
        ],
        { animate: false },
      );
      setFitted(boxInView(map));
    },
    [map, key],
  );
  return fitted;
}
