import { expect, test } from 'vitest';
import { type Grid, type GridPoint, ringArea, toPoints, toSteps } from './arcs.ts';
import { simplify } from './simplify.ts';

/** A cell is a hundredth of a degree: 1.1 km high, and as wide on the equator. */
const grid: Grid = { scale: [0.01, 0.01], translate: [0, 0] };
const coast: GridPoint[] = [
  [0, 0],
  [10, 1],
  [20, 0],
  [30, 25],
  [40, 0],
  [50, 1],
  [60, 0],
];

test('small bends go, the cape stays, and both ends stay where they met other lines', () => {
  expect(simplify(coast, grid, 50)).toEqual([
    [0, 0],
    [20, 0],
    [30, 25],
    [40, 0],
    [60, 0],
  ]);
});

test('a line and the same line backwards lose the same points, so that both sides of a border fit', () => {
  for (const smallest of [1, 10, 50, 200, 1000]) {
    expect(simplify(coast.toReversed(), grid, smallest).toReversed()).toEqual(
      simplify(coast, grid, smallest),
    );
  }
});

test('an island stays an island however little detail is wanted', () => {
  const island: GridPoint[] = [
    [0, 0],
    [3, 0],
    [4, 2],
    [2, 4],
    [0, 3],
    [0, 0],
  ];
  expect(simplify(island, grid, 1e9)).toHaveLength(4);
});

test('a line of two points is left alone', () => {
  const straight: GridPoint[] = [
    [0, 0],
    [5, 5],
  ];
  expect(simplify(straight, grid, 1e9)).toEqual(straight);
});

test('steps and points say the same', () => {
  expect(toPoints(toSteps(coast))).toEqual(coast);
});

test('a square of ten cells by ten is 123 square kilometers on the equator and half of it at 60 degrees north', () => {
  const square = (south: number): GridPoint[] => [
    [0, south],
    [10, south],
    [10, south + 10],
    [0, south + 10],
    [0, south],
  ];
  expect(ringArea(grid, square(0))).toBeCloseTo(123.7, 0);
  expect(ringArea(grid, square(6000))).toBeCloseTo(61.8, 0);
});
