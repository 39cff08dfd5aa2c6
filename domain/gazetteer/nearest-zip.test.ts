import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { distanceMeters, type Point } from '../point.ts';
import { cellOf, cellsWithin, findNearestZip, type ZipCells, type ZipPoint } from './nearest-zip.ts';

const folder = new URL('../../public/geo/zips/', import.meta.url);
const readCell = (name: string): ZipPoint[] =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
const names = new Set<string>(JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')));

/** The files as the browser gets them, with what was asked for. */
function openCells(): { cells: ZipCells; loaded: string[] } {
  const loaded: string[] = [];
  const load = async (name: string) => {
    loaded.push(name);
    return readCell(name);
  };
  return { cells: { names, load }, loaded };
}

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });
const nearest = (point: Point) => findNearestZip(point, openCells().cells);

test('the ZIP code around a spot in town', async () => {
  expect(await nearest(at(42.2626, -71.8023))).toBe('01608');
  expect(await nearest(at(18.4655, -66.1057))).toBe('00901');
});

test('a nearer ZIP code across the edge of the cell is found', async () => {
  const zips = new Map<string, ZipPoint[]>([
    ['42_-72', [['far', 42.9, -71.9]]],
    ['42_-71', [['near', 42.01, -70.99]]],
    ['41_-72', [['south', 41.5, -71.5]]],
  ]);
  const cells: ZipCells = { names: new Set(zips.keys()), load: async (name) => zips.get(name) ?? [] };
  expect(await findNearestZip(at(42.005, -71.005), cells)).toBe('near');
});

test('only cells that could hold a nearer ZIP code are read', async () => {
  const { cells, loaded } = openCells();
  await findNearestZip(at(42.5, -71.5), cells);
  expect(loaded).toEqual(['42_-72']);
});

test('just off the coast the nearest ZIP code is on the shore', async () => {
  expect(await nearest(at(42.35, -70.6))).toMatch(/^02/);
});

test('far at sea and far across a border is outside', async () => {
  expect(await nearest(at(35, -50))).toBeNull();
  expect(await nearest(at(19.43, -99.13))).toBeNull(); // Mexico City
  expect(await nearest(at(0, 0))).toBeNull();
  expect(await nearest(at(90, 0))).toBeNull();
  expect(await nearest(at(-90, 180))).toBeNull();
});

test('across 180 degrees the neighbours are those of the other side', () => {
  expect(cellOf(at(51.5, -179.99))).toBe('51_-180');
  expect(cellsWithin(at(51.5, -179.99), 5_000)).toContain('51_179');
  expect(cellsWithin(at(51.5, 179.99), 5_000)).toContain('51_-180');
});

test('a file that does not load is told, not taken for the sea', async () => {
  const cells: ZipCells = { names: new Set(['42_-72']), load: () => Promise.reject(new Error('offline')) };
  await expect(findNearestZip(at(42.5, -71.5), cells)).rejects.toThrow('offline');
});

test('the index names every file, and every ZIP code lies in its cell', () => {
  const files = readdirSync(folder).map((file) => file.replace('.json', ''));
  expect([...names].sort()).toEqual(files.filter((name) => name !== 'index').sort());
  const astray = [...names].flatMap((name) =>
    readCell(name).filter(([, latitude, longitude]) => cellOf(at(latitude, longitude)) !== name),
  );
  expect(astray).toEqual([]);
});

test('the same answer as from looking at every ZIP code there is', async () => {
  const all = [...names].flatMap(readCell);
  for (const point of [
    at(40.7, -74),
    at(47.99, -103.01),
    at(61.2, -149.9),
    at(21.31, -157.86),
    at(36.999, -110.001),
  ]) {
    const [best] = all.toSorted(
      (a, b) => distanceMeters(point, at(a[1], a[2])) - distanceMeters(point, at(b[1], b[2])),
    );
    expect(await nearest(point)).toBe(best?.[0]);
  }
});
