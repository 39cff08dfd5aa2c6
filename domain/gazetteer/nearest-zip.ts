import { distanceMeters, type Point } from '../point.ts';

/** One ZIP code and the middle of its area. */
export type ZipPoint = readonly [code: string, latitude: number, longitude: number];

/** Farther than this from every ZIP code is outside of what we cover: well across a border, or at sea. */
export const COVERED_METERS = 100_000;

/** A degree of latitude is nowhere shorter; of longitude it is at the equator. */
const METERS_PER_DEGREE = 110_000;

/** The cell of one degree by one degree that holds a point, by its south-western corner: "42_-72". */
export function cellOf({ latitude, longitude }: Point): string {
  return cellName(Math.floor(latitude), Math.floor(longitude));
}

/** Cells that come nearer than so many meters to a point, its own among them; a few more than needed, never fewer. */
export function cellsWithin({ latitude, longitude }: Point, meters: number): string[] {
  const latitudeSpan = meters / METERS_PER_DEGREE;
  const towardsPole = Math.min(Math.abs(latitude) + latitudeSpan, 89);
  const longitudeSpan = Math.min(latitudeSpan / Math.cos((towardsPole * Math.PI) / 180), 180);
  const cells: string[] = [];
  for (let south = Math.floor(latitude - latitudeSpan); south <= latitude + latitudeSpan; south++) {
    for (let west = Math.floor(longitude - longitudeSpan); west <= longitude + longitudeSpan; west++) {
      cells.push(cellName(south, west));
    }
  }
  return cells;
}

/** Past 180 degrees the count goes on at -180: the Aleutian Islands lie on both sides. */
function cellName(south: number, west: number): string {
  return `${south}_${((((west + 180) % 360) + 360) % 360) - 180}`;
}

/** Where cells of ZIP codes come from: files on the way to a browser, or tables in memory. */
export type ZipCells = {
  /** Names of the cells that exist. Over the sea there are none. */
  readonly names: ReadonlySet<string>;
  readonly load: (name: string) => Promise<readonly ZipPoint[]>;
};

/**
 * The ZIP code whose middle is nearest to a point; null when none is within `COVERED_METERS`. Reads the point's own
 * cell, then only those neighbours that could hold a nearer one. Rejects when a cell cannot be loaded.
 */
export async function findNearestZip(point: Point, cells: ZipCells): Promise<string | null> {
  const own = cellOf(point);
  const ownZips = cells.names.has(own) ? await cells.load(own) : [];
  const reach = Math.min(nearestOf(point, ownZips)?.meters ?? COVERED_METERS, COVERED_METERS);
  const neighbours = cellsWithin(point, reach).filter((name) => name !== own && cells.names.has(name));
  const others = await Promise.all(neighbours.map(cells.load));
  const nearest = nearestOf(point, [...ownZips, ...others.flat()]);
  return nearest && nearest.meters <= COVERED_METERS ? nearest.code : null;
}

function nearestOf(point: Point, zips: readonly ZipPoint[]): { code: string; meters: number } | null {
  let nearest: { code: string; meters: number } | null = null;
  for (const [code, latitude, longitude] of zips) {
    const meters = distanceMeters(point, { latitude, longitude });
    if (!nearest || meters < nearest.meters) nearest = { code, meters };
  }
  return nearest;
}
