import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { OverviewFile, StateFile, Town } from '#domain/basemap/basemap.ts';
import { gridOf, latitudeOf, longitudeOf, toPoints } from './arcs.ts';

const folder = new URL('../../public/geo/basemap/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const overview: OverviewFile = JSON.parse(text('overview.json'));
const stateFiles = readdirSync(new URL('states/', folder)).sort();

test('the first look at the map costs at most 60 kB, and no state more than 30', () => {
  expect(gzipSync(text('overview.json')).length).toBeLessThanOrEqual(60_000);
  for (const file of stateFiles) {
    expect(gzipSync(text(`states/${file}`)).length, file).toBeLessThanOrEqual(30_000);
  }
});

test('every state of the overview has a file of its own: fifty, the District and five territories', () => {
  const codes = overview.states.objects.states.geometries.map(({ id }) => `${id}.json`);
  expect(codes.sort()).toEqual(stateFiles);
  expect(codes).toHaveLength(56);
});

test('every state has towns, and every town lies near its state’s borders', () => {
  for (const file of stateFiles) {
    const { shapes, towns }: StateFile = JSON.parse(text(`states/${file}`));
    const grid = gridOf(shapes);
    const points = shapes.arcs.flatMap(toPoints);
    const isNear = ([, longitude, latitude]: Town) =>
      points.some(
        ([x, y]) =>
          Math.abs(longitudeOf(grid, x) - longitude) < 4 && Math.abs(latitudeOf(grid, y) - latitude) < 4,
      );
    expect(towns.length, file).toBeGreaterThan(0);
    expect(
      towns.filter((town) => !isNear(town)),
      file,
    ).toEqual([]);
  }
});

test('the overview names the largest town of every state, exactly where its state’s file does', () => {
  for (const file of stateFiles) {
    const { towns }: StateFile = JSON.parse(text(`states/${file}`));
    expect(overview.towns, file).toContainEqual(towns[0]);
  }
});
