import type { Topology } from 'topojson-specification';

/** A position on a topology's integer grid. */
export type GridPoint = readonly [x: number, y: number];
export type Line = readonly GridPoint[];

/** TopoJSON stores each arc as steps from point to point; these are the points. */
export function toPoints(arc: readonly (readonly number[])[]): GridPoint[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

/** The opposite of `toPoints`. */
export function toSteps(line: Line): [number, number][] {
  let x = 0;
  let y = 0;
  return line.map(([nextX, nextY]) => {
    const step: [number, number] = [nextX - x, nextY - y];
    x = nextX;
    y = nextY;
    return step;
  });
}

/** The points of a ring or line given as arc numbers; `~n` is arc n backwards, and neighbours share their end point. */
export function joinArcs(arcs: readonly Line[], numbers: readonly number[]): GridPoint[] {
  const points: GridPoint[] = [];
  for (const number of numbers) {
    const arc = arcs[number < 0 ? ~number : number];
    if (!arc) throw new Error(`Arc ${number} does not exist`);
    const forward = number < 0 ? arc.toReversed() : arc;
    points.push(...(points.length > 0 ? forward.slice(1) : forward));
  }
  return points;
}

export type Grid = NonNullable<Topology['transform']>;

export function gridOf(topology: Topology): Grid {
  if (!topology.transform) throw new Error('This topology has no integer grid');
  return topology.transform;
}

/** Latitude of a row of the grid, in degrees. */
export function latitudeOf(grid: Grid, y: number): number {
  return y * grid.scale[1] + grid.translate[1];
}

export function longitudeOf(grid: Grid, x: number): number {
  return x * grid.scale[0] + grid.translate[0];
}

const KILOMETERS_PER_DEGREE = 111.2;

/** Area of a triangle on the ground in square kilometers; good enough below a few hundred kilometers. */
export function triangleArea(grid: Grid, a: GridPoint, b: GridPoint, c: GridPoint): number {
  const cells = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
  return cells * squareKilometersPerCell(grid, b[1]);
}

/** Area of a closed ring in square kilometers, by the shoelace formula at the latitude of its first point. */
export function ringArea(grid: Grid, ring: Line): number {
  const [first] = ring;
  if (!first) return 0;
  let doubled = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? first;
    doubled += (x - first[0]) * (nextY - first[1]) - (nextX - first[0]) * (y - first[1]);
  });
  return (Math.abs(doubled) / 2) * squareKilometersPerCell(grid, first[1]);
}

function squareKilometersPerCell(grid: Grid, y: number): number {
  const [scaleX, scaleY] = grid.scale;
  return scaleX * scaleY * KILOMETERS_PER_DEGREE ** 2 * Math.cos((latitudeOf(grid, y) * Math.PI) / 180);
}
