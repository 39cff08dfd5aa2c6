import { type Grid, type GridPoint, type Line, triangleArea } from './arcs.ts';

/**
 * Leaves out the points that matter least, until each that stays makes a triangle of `smallest` square kilometers or
 * more with its neighbours (Visvalingam and Whyatt, 1993). Both ends stay, so lines that met still meet, and a closed
 * ring keeps at least four points.
 */
export function simplify(line: Line, grid: Grid, smallest: number): GridPoint[] {
  const kept = [...line];
  const [first] = line;
  const last = line.at(-1);
  const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  const fewest = closed ? 4 : 2;
  const areas = kept.map((_, index) => areaAt(kept, index, grid));
  while (kept.length > fewest) {
    let least = 0;
    for (let index = 1; index < kept.length - 1; index++) {
      if ((areas[index] ?? 0) < (areas[least] ?? 0)) least = index;
    }
    const area = areas[least] ?? Number.POSITIVE_INFINITY;
    if (area >= smallest) break;
    kept.splice(least, 1);
    areas.splice(least, 1);
    // A point may not become less important than one that went before it, or a smooth bend would vanish whole.
    for (const neighbor of [least - 1, least]) areas[neighbor] = Math.max(area, areaAt(kept, neighbor, grid));
  }
  return kept;
}

function areaAt(line: Line, index: number, grid: Grid): number {
  const before = line[index - 1];
  const here = line[index];
  const after = line[index + 1];
  return before && here && after ? triangleArea(grid, before, here, after) : Number.POSITIVE_INFINITY;
}
