import { findNearestZip, type ZipCells, type ZipPoint } from '#domain/gazetteer/nearest-zip.ts';
import type { Point } from '#domain/point.ts';

const FOLDER = '/geo/zips';

async function read<T>(name: string): Promise<T> {
  const answer = await fetch(`${FOLDER}/${name}.json`);
  if (!answer.ok) throw new Error(`${FOLDER}/${name}.json answered ${answer.status}`);
  return answer.json();
}

let names: Promise<ReadonlySet<string>> | null = null;
const cells = new Map<string, Promise<readonly ZipPoint[]>>();

function load(name: string): Promise<readonly ZipPoint[]> {
  const loading = cells.get(name) ?? read<readonly ZipPoint[]>(name);
  cells.set(name, loading);
  // One that failed is asked for again the next time.
  loading.catch(() => cells.delete(name));
  return loading;
}

/** The ZIP codes of the country in cells, read from our own files as they are wanted and once while the page is open. */
export async function zipCells(): Promise<ZipCells> {
  names ??= read<readonly string[]>('index').then((all) => new Set(all));
  names.catch(() => {
    names = null;
  });
  return { names: await names, load };
}

/** The ZIP code nearest to a point, found on the device: the point is sent nowhere. Rejects when a file cannot be read. */
export async function nearestZip(point: Point): Promise<string | null> {
  return findNearestZip(point, await zipCells());
}
