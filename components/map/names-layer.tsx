import { DomUtil, type Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import { Pane, useMap } from 'react-leaflet';
import type { ZipPoint } from '#domain/gazetteer/nearest-zip.ts';
import type { Mark } from './clusters.ts';
import {
  type Measure,
  roomOf,
  type SearchWords,
  searchLabels,
  townLabels,
  zipLabels,
} from './labels-in-view.ts';
import styles from './map.module.css';
import { type Palette, readPalette, useColors } from './palette.ts';
import { placeLabels } from './place-labels.ts';
import type { Basemap } from './use-basemap.ts';
import type { MapView } from './use-map-view.ts';
import { useZips } from './use-zips.ts';

type Props = {
  /** Null while it loads, or when streets of the operator's stand in its place. */
  readonly basemap: Basemap | null;
  readonly view: MapView;
  readonly marks: readonly Mark[];
  readonly words: SearchWords;
};

/** Names of towns and distances of rings: below the pins, and clear of them. */
export function NamesLayer(props: Props) {
  return (
    <Pane name="names" className={`${styles.names} leaflet-zoom-hide`}>
      <Names {...props} />
    </Pane>
  );
}

function Names({ basemap, view, marks, words }: Props) {
  const map = useMap();
  const colors = useColors();
  const zips = useZips(view, basemap !== null);
  const canvas = useRef<HTMLCanvasElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `view` and `colors` say when to draw anew.
  useEffect(
    function drawNames() {
      const palette = readPalette(map.getContainer());
      if (canvas.current) draw(canvas.current, map, { basemap, zips, marks, words }, palette);
    },
    [map, basemap, zips, marks, words, view, colors],
  );
  // Nothing in it can be focused or read aloud: a screen reader passes it by.
  return <canvas ref={canvas} />;
}

/** Names are drawn this far beyond the edges, so that a small drag does not uncover bare land. */
const BEYOND_EDGE_PIXELS = 128;

function draw(
  canvas: HTMLCanvasElement,
  map: LeafletMap,
  { basemap, zips, marks, words }: Omit<Props, 'view'> & { readonly zips: readonly ZipPoint[] },
  palette: Palette,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  spread(canvas, context, map);
  const measure: Measure = (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
  const where = { map, family: palette.font, measure };
  const [spotName] = words.spot?.label.split(',') ?? [];
  const towns = basemap ? townLabels(basemap, where, BEYOND_EDGE_PIXELS, spotName) : [];
  const codes = zipLabels(
    zips.filter(([code]) => code !== spotName),
    where,
  );
  const labels = placeLabels(
    [...searchLabels(words, where), ...towns, ...codes],
    marks.map((mark) => roomOf(map, mark)),
  );
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = palette.land;
  for (const { text, x, y, font, about } of labels) {
    context.font = font;
    context.fillStyle = about === 'search' ? palette.ink : about === 'town' ? palette.label : palette.zip;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

/** Lays the canvas over the view and some way beyond; 0,0 stays the view's corner. */
function spread(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, map: LeafletMap): void {
  const size = map.getSize().add([2 * BEYOND_EDGE_PIXELS, 2 * BEYOND_EDGE_PIXELS]);
  const ratio = Math.min(window.devicePixelRatio || 1, 2);
  canvas.width = size.x * ratio;
  canvas.height = size.y * ratio;
  canvas.style.width = `${size.x}px`;
  canvas.style.height = `${size.y}px`;
  DomUtil.setPosition(canvas, map.containerPointToLayerPoint([-BEYOND_EDGE_PIXELS, -BEYOND_EDGE_PIXELS]));
  context.scale(ratio, ratio);
  context.translate(BEYOND_EDGE_PIXELS, BEYOND_EDGE_PIXELS);
}
