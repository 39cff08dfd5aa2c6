import { DETAIL_ZOOM } from './basemap-files.ts';
import type { Palette } from './palette.ts';
import { type Path, touches, type WorldBox } from './shapes.ts';
import type { Basemap } from './use-basemap.ts';

/** The part of the world that one tile shows. */
export type TileView = {
  readonly box: WorldBox;
  /** Pixels that the whole world would be wide at this zoom. */
  readonly worldPixels: number;
  readonly zoom: number;
};

/** Rivers come from a source for the whole continent, and closer up would run beside their valleys. */
const LAST_RIVER_ZOOM = 9;
/** Where two sources meet at a border they are up to this far apart. */
const SEAM_METERS = 6_000;
const EARTH_METERS = 40_075_017;

/** Draws land, waters and borders of one tile; the canvas is already scaled to CSS pixels. */
export function paintTile(
  context: CanvasRenderingContext2D,
  { box, worldPixels, zoom }: TileView,
  { overview, details }: Basemap,
  palette: Palette,
): void {
  const trace = (paths: readonly Path[]) => {
    context.beginPath();
    // A line's width reaches a little outside the box of its points.
    const margin = 8 / worldPixels;
    const wide = {
      left: box.left - margin,
      top: box.top - margin,
      right: box.right + margin,
      bottom: box.bottom + margin,
    };
    for (const path of paths) if (touches(path.box, wide)) tracePath(context, path, box, worldPixels);
  };
  const fill = (paths: readonly Path[], color: string) => {
    trace(paths);
    context.fillStyle = color;
    context.fill('evenodd');
  };
  const stroke = (paths: readonly Path[], color: string, width: number) => {
    trace(paths);
    context.strokeStyle = color;
    context.lineWidth = width;
    context.stroke();
  };

  const inTile = [...overview.states].filter(([, state]) => touches(state.box, box));
  const detailed = zoom >= DETAIL_ZOOM ? inTile.flatMap(([code]) => details.get(code) ?? []) : [];
  const rough = inTile.filter(([code]) => zoom < DETAIL_ZOOM || !details.has(code)).map(([, state]) => state);

  context.lineJoin = 'round';
  context.fillStyle = palette.water;
  context.fillRect(0, 0, worldPixels * (box.right - box.left), worldPixels * (box.bottom - box.top));
  fill(overview.neighbors, palette.beyond);
  stroke(overview.seam, palette.beyond, Math.max(2, (SEAM_METERS / EARTH_METERS) * worldPixels));
  fill(overview.greatLakes, palette.water);
  for (const { land } of [...rough, ...detailed]) fill(land, palette.land);
  fill(overview.lakes, palette.water);
  if (zoom <= LAST_RIVER_ZOOM) stroke(overview.rivers, palette.river, zoom < 6 ? 0.75 : 1.25);
  for (const { countyLines } of detailed) stroke(countyLines, palette.countyLine, 1);
  if (rough.length > 0) stroke(overview.stateLines, palette.stateLine, 1);
  for (const { stateLines } of detailed) stroke(stateLines, palette.stateLine, 1.5);
}

/** Adds a line to the current path and skips the points that would fall on the same half pixel. */
function tracePath(
  context: CanvasRenderingContext2D,
  { points }: Path,
  box: WorldBox,
  worldPixels: number,
): void {
  let lastX = Infinity;
  let lastY = Infinity;
  for (let index = 0; index < points.length; index += 2) {
    const x = ((points[index] ?? 0) - box.left) * worldPixels;
    const y = ((points[index + 1] ?? 0) - box.top) * worldPixels;
    if (index === 0) context.moveTo(x, y);
    else if (Math.abs(x - lastX) < 0.5 && Math.abs(y - lastY) < 0.5 && index < points.length - 2) continue;
    else context.lineTo(x, y);
    lastX = x;
    lastY = y;
  }
}
