import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { boxOfPaths, pathsOf, touches, toWorld } from './shapes.ts';

test('the world is a square with Greenwich and the equator in its middle', () => {
  expect(toWorld(0, 0)).toEqual([0.5, 0.5]);
  const [x, y] = toWorld(-180, 85.0511287798);
  expect(x).toBe(0);
  expect(y).toBeCloseTo(0, 9);
});

const square = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [-72, 42] },
  objects: {
    land: { type: 'MultiPolygon', arcs: [[[0]]] },
    lines: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [1] }] },
  },
  arcs: [
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ],
    [
      [5, 5],
      [1, 1],
    ],
  ],
} satisfies Topology;

test('rings and lines become paths with the box they fill', () => {
  const [ring] = pathsOf(square, square.objects.land);
  expect(ring?.points).toHaveLength(10);
  const [left, bottom] = toWorld(-72, 42);
  const [right, top] = toWorld(-71, 43);
  expect(ring?.box).toEqual({ left, top, right, bottom });
  const [line] = pathsOf(square, square.objects.lines);
  expect(line?.points).toHaveLength(4);
  expect(boxOfPaths([...(ring ? [ring] : []), ...(line ? [line] : [])]).left).toBe(left);
});

test('islands on both sides of 180 degrees lie side by side', () => {
  const aleutians = { ...square, transform: { scale: [1, 1], translate: [179, 52] } } satisfies Topology;
  const [ring] = pathsOf(aleutians, aleutians.objects.land);
  expect((ring?.box.right ?? 1) - (ring?.box.left ?? 0)).toBeCloseTo(1 / 360);
  expect(ring?.box.right).toBeLessThan(0.01);
});

test('boxes that only share an edge do not touch', () => {
  const box = { left: 0, top: 0, right: 1, bottom: 1 };
  expect(touches(box, { ...box, left: 0.9, right: 2 })).toBe(true);
  expect(touches(box, { ...box, left: 1, right: 2 })).toBe(false);
});
