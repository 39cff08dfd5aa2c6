// Builds the map's own background, public/geo/basemap/, from packages of public shapes and place names.
// Run it after changing those packages or anything in scripts/basemap: node scripts/build-basemap.ts
// The same packages give the same bytes. Sources and licences: data/basemap/README.md.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { OverviewFile, StateFile } from '#domain/basemap/basemap.ts';
import { aroundTheStates, readNorthAmerica } from './basemap/around.ts';
import { readAtlas, stateDetails, statesOverview } from './basemap/states.ts';
import { readCities, townsByState } from './basemap/towns.ts';

const folder = new URL('../public/geo/basemap/', import.meta.url);
/** With fewer people a town waits for its state's own file, unless it is among its state's three largest. */
const LARGE_TOWN = 100_000;

function write(path: string, content: OverviewFile | StateFile): number {
  const text = JSON.stringify(content);
  writeFileSync(new URL(path, folder), text);
  return gzipSync(text).length;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(new URL('states/', folder), { recursive: true });

const towns = townsByState(readCities());
const overview = write('overview.json', {
  states: statesOverview(readAtlas('states-10m')),
  around: aroundTheStates(readNorthAmerica()),
  towns: [...towns.values()]
    .flatMap((own) => own.filter(([, , , population], rank) => rank < 3 || population >= LARGE_TOWN))
    .sort((a, b) => b[3] - a[3] || (a[0] < b[0] ? -1 : 1)),
});
const details = [...stateDetails(readAtlas('counties-10m'))].map(([code, shapes]) =>
  write(`states/${code}.json`, { shapes, towns: towns.get(code) ?? [] }),
);

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const all = details.reduce((sum, bytes) => sum + bytes, 0);
console.log(`overview.json: ${kilobytes(overview)} compressed`);
console.log(
  `${details.length} states: ${kilobytes(all)} compressed, largest ${kilobytes(Math.max(...details))}`,
);
