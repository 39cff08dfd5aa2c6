// Builds data/geography/gazetteer.json and public/geo/zips/ from packages of public place names and shapes.
// Run it after changing those packages or anything in scripts/geography: node scripts/build-geography.ts
// The same packages give the same bytes. Sources, licences and choices: data/geography/README.md.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { UNITS_PER_DEGREE } from '#domain/gazetteer/gazetteer.ts';
import { cellOf, type ZipPoint } from '#domain/gazetteer/nearest-zip.ts';
import { readCounties } from './geography/counties.ts';
import { buildPostalCodes } from './geography/postal-codes.ts';
import { readPlaces, readZips } from './geography/sources.ts';
import { toTables } from './geography/tables.ts';
import { findTableErrors } from './geography/time-zones.ts';
import { buildTowns } from './geography/towns.ts';

const gazetteerFile = new URL('../data/geography/gazetteer.json', import.meta.url);
const cellFolder = new URL('../public/geo/zips/', import.meta.url);

/** One line per column, so that a changed figure changes one line. */
function write(file: URL, content: object): number {
  const text = `${JSON.stringify(content).replaceAll('],"', '],\n"').replaceAll('},"', '},\n"')}\n`;
  writeFileSync(file, text);
  return text.length;
}

const counties = readCounties();
const errors = findTableErrors(counties);
if (errors.length > 0) throw new Error(`The table of time zones does not fit: ${errors.join('; ')}`);
const towns = buildTowns(readZips(), readPlaces(), counties);
const postalCodes = buildPostalCodes(towns, counties);
const gazetteerBytes = write(gazetteerFile, toTables(counties, towns, postalCodes));

const round = (degrees: number) => Math.round(degrees * UNITS_PER_DEGREE) / UNITS_PER_DEGREE;
const zips = postalCodes
  .filter(({ hasArea }) => hasArea)
  .map(({ code, point }): ZipPoint => [code, round(point.latitude), round(point.longitude)]);
const cells = Map.groupBy(zips, ([, latitude, longitude]) => cellOf({ latitude, longitude }));
rmSync(cellFolder, { recursive: true, force: true });
mkdirSync(cellFolder, { recursive: true });
const cellBytes = [...cells].map(([name, own]) => write(new URL(`${name}.json`, cellFolder), own));
cellBytes.push(write(new URL('index.json', cellFolder), [...cells.keys()].sort()));

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
console.log(`${counties.length} counties, ${towns.length} towns, ${postalCodes.length} ZIP codes:`);
console.log(`  gazetteer.json ${kilobytes(gazetteerBytes)}`);
console.log(
  `  ${cells.size} cells ${kilobytes(cellBytes.reduce((sum, bytes) => sum + bytes, 0))}, largest ${kilobytes(Math.max(...cellBytes))}`,
);
