import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { pickShapes, redrawShapes, withoutIslets } from './topology.ts';

/** Two squares side by side that share a border (arc 1), and an islet (arc 3); arc 4 belongs to nothing. */
const source: Topology<{ west: Polygon; east: Polygon; islands: MultiPolygon }> = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [-72, 42] },
  objects: {
    west: { type: 'Polygon', id: '25', arcs: [[1, 0]] },
    east: { type: 'Polygon', id: '44', arcs: [[2, ~1]] },
    islands: { type: 'MultiPolygon', arcs: [[[1, 0]], [[3]]] },
  },
  arcs: [
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
    [
      [30, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ],
    [
      [50, 50],
      [1, 1],
    ],
  ],
};
const outline = (topology: Topology, object: Polygon | MultiPolygon) => feature(topology, object);

test('picked shapes look as before, their shared border is kept once, and what nobody uses is gone', () => {
  const states: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [source.objects.west, source.objects.east],
  };
  const picked = pickShapes(source, { states });
  expect(picked.arcs).toHaveLength(3);
  picked.objects.states.geometries.forEach((state, index) => {
    const before = index === 0 ? source.objects.west : source.objects.east;
    expect(outline(picked, state as Polygon)).toEqual(outline(source, before));
    expect(state.id).toBe(before.id);
  });
});

test('redrawn shapes look as before, each ring an arc of its own', () => {
  const redrawn = redrawShapes(source, { islands: source.objects.islands }, { smallest: 0 });
  expect(redrawn.arcs).toHaveLength(2);
  expect(outline(redrawn, redrawn.objects.islands)).toEqual(outline(source, source.objects.islands));
});

test('islets go, but the largest part stays even where all are islets', () => {
  expect(withoutIslets(source, source.objects.islands, 500).arcs).toEqual([[[1, 0]]]);
  expect(withoutIslets(source, source.objects.islands, 1e9).arcs).toEqual([[[1, 0]]]);
  expect(withoutIslets(source, source.objects.islands, 1).arcs).toHaveLength(2);
});
