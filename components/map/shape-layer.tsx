import { type Coords, GridLayer } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { paintTile, type TileView } from './paint-tile.ts';
import { type Palette, readPalette, useColors } from './palette.ts';
import type { Basemap } from './use-basemap.ts';

const TILE_PIXELS = 512;
/** Sharper than twice the size costs memory on phones and shows nothing more. */
const MOST_PIXELS_PER_PIXEL = 2;

function viewOf({ x, y, z }: Coords): TileView {
  const worldPixels = 256 * 2 ** z;
  const side = TILE_PIXELS / worldPixels;
  return {
    box: { left: x * side, top: y * side, right: (x + 1) * side, bottom: (y + 1) * side },
    worldPixels,
    zoom: z,
  };
}

/** Tiles that are drawn on the device. Leaflet moves, scales and drops them like tiles of a server. */
class ShapeTiles extends GridLayer {
  private paint: ((canvas: HTMLCanvasElement, view: TileView) => void) | null = null;
  private readonly shown = new Map<HTMLCanvasElement, TileView>();

  constructor() {
    super({ tileSize: TILE_PIXELS });
    this.on('tileunload', ({ tile }) => this.shown.delete(tile as unknown as HTMLCanvasElement));
  }

  protected override createTile(coords: Coords): HTMLElement {
    const canvas = document.createElement('canvas');
    const ratio = Math.min(window.devicePixelRatio || 1, MOST_PIXELS_PER_PIXEL);
    canvas.width = TILE_PIXELS * ratio;
    canvas.height = TILE_PIXELS * ratio;
    canvas.getContext('2d')?.scale(ratio, ratio);
    this.shown.set(canvas, viewOf(coords));
    this.paint?.(canvas, viewOf(coords));
    return canvas;
  }

  /** Paints every tile in place, so that nothing flashes when a state's details arrive. */
  repaint(basemap: Basemap, palette: Palette): void {
    this.paint = (canvas, view) => {
      const context = canvas.getContext('2d');
      if (context) paintTile(context, view, basemap, palette);
    };
    for (const [canvas, view] of this.shown) this.paint(canvas, view);
  }
}

/** Land, waters and borders below everything else. */
export function ShapeLayer({ basemap }: { basemap: Basemap }) {
  const map = useMap();
  const colors = useColors();
  const tiles = useRef<ShapeTiles | null>(null);

  useEffect(
    function showTiles() {
      const layer = new ShapeTiles();
      tiles.current = layer;
      layer.addTo(map);
      return () => {
        layer.remove();
        tiles.current = null;
      };
    },
    [map],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `colors` says when the palette has changed.
  useEffect(
    function paintTiles() {
      tiles.current?.repaint(basemap, readPalette(map.getContainer()));
    },
    [map, basemap, colors],
  );
  return null;
}
