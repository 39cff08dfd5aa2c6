import type { GeometryObject, MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';
import { gridOf, joinArcs, type Line, ringArea, toPoints, toSteps } from './arcs.ts';
import { simplify } from './simplify.ts';

/** A topology of some shapes of `source` on the same grid, with only the arcs those use, simplified when asked to. */
export function pickShapes<T extends Objects>(
  source: Topology,
  objects: T,
  { smallest = 0 }: { smallest?: number } = {},
): Topology<T> {
  const grid = gridOf(source);
  const newNumbers = new Map<number, number>();
  const renumber = (number: number): number => {
    const old = number < 0 ? ~number : number;
    const known = newNumbers.get(old) ?? newNumbers.size;
    newNumbers.set(old, known);
    return number < 0 ? ~known : known;
  };
  const picked = Object.fromEntries(
    Object.entries(objects).map(([name, shape]) => [name, mapArcs(shape, renumber)]),
  ) as T;
  const arcs = [...newNumbers.keys()].map((number) => {
    const points = toPoints(source.arcs[number] ?? []);
    return toSteps(smallest > 0 ? simplify(points, grid, smallest) : points);
  });
  return { type: 'Topology', transform: grid, objects: picked, arcs };
}

/**
 * A topology in which each ring and line of `objects` is one arc of its own. For shapes that share nothing with each
 * other, but whose source cuts them into many pieces.
 */
export function redrawShapes<T extends Objects>(
  source: Topology,
  objects: T,
  { smallest }: { smallest: number },
): Topology<T> {
  const grid = gridOf(source);
  const sourceArcs: Line[] = source.arcs.map(toPoints);
  const arcs: [number, number][][] = [];
  const redraw = (numbers: readonly ArcNumbers[]): ArcNumbers =>
    typeof numbers[0] === 'number'
      ? [arcs.push(toSteps(simplify(joinArcs(sourceArcs, numbers as number[]), grid, smallest))) - 1]
      : numbers.map((inner) => redraw(inner as ArcNumbers[]));
  const redrawn = Object.fromEntries(
    Object.entries(objects).map(([name, shape]) => {
      if (!('arcs' in shape)) throw new Error(`"${name}" has no lines to redraw`);
      return [name, { ...shape, arcs: redraw(shape.arcs as ArcNumbers[]) } as GeometryObject];
    }),
  ) as T;
  return { type: 'Topology', transform: grid, objects: redrawn, arcs };
}

type ArcNumbers = number | readonly ArcNumbers[];

function mapArcs(shape: GeometryObject, renumber: (number: number) => number): GeometryObject {
  if (shape.type === 'GeometryCollection') {
    return {
      ...shape,
      geometries: shape.geometries.map((part) => mapArcs(part, renumber)),
    } as GeometryObject;
  }
  if (!('arcs' in shape)) return shape;
  const deep = (arcs: ArcNumbers): ArcNumbers =>
    typeof arcs === 'number' ? renumber(arcs) : arcs.map((inner) => deep(inner));
  return { ...shape, arcs: deep(shape.arcs as ArcNumbers) } as GeometryObject;
}

/**
 * The shape as one MultiPolygon without its islets below `smallest` square kilometers. Its largest part always stays,
 * so that no state vanishes for being small.
 */
export function withoutIslets(
  source: Topology,
  shape: Polygon | MultiPolygon,
  smallest: number,
): MultiPolygon {
  const grid = gridOf(source);
  const arcs: Line[] = source.arcs.map(toPoints);
  const parts = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
  const sized = parts.map((rings) => ({ rings, area: ringArea(grid, joinArcs(arcs, rings[0] ?? [])) }));
  const largest = Math.max(...sized.map(({ area }) => area));
  const kept = sized.filter(({ area }) => area >= smallest || area === largest);
  const { id, properties } = shape;
  return {
    type: 'MultiPolygon',
    ...(id === undefined ? {} : { id }),
    ...(properties === undefined ? {} : { properties }),
    arcs: kept.map(({ rings }) => [...rings]),
  };
}
