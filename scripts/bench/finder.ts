import '../start/plain-errors.ts';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import { type Db, openDb } from '#db/client.ts';
import { readManifest } from '#domain/tiles/manifest.ts';
import { buildSite } from '../start/build-site.ts';
import { type Area, chooseArea, pointsOf, someZips } from './finder/areas.ts';
import { countLost, type Times, timeFilters, timeTwoFilters, timeTyping, unfold } from './finder/forms.ts';
import { heapBytes } from './finder/heap.ts';
import { longestTask, openBrowser, openPhone, sumOf, untilQuiet } from './finder/slow-phone.ts';
import { startTwin } from './finder/twin.ts';
import { compareVisits, showNationalMap } from './finder/visit.ts';
import { openGenerated } from './load.ts';
import { spreadOf } from './measure.ts';
import { startServer } from './start-server.ts';

// Measures the finder as somebody meets it on a slow phone (a quarter of this machine, 1.6 Mbit/s, 150 ms), by what is to be
// seen on the page: `npm run bench -- finder 1000 20000 200000 --real FOLDER`, where FOLDER is one that
// scripts/load-shared.ts has filled. Figures of different catalogues are over areas that are equally full.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: process.env.SHARED_DATA ?? '../shared/data' },
    folder: { type: 'string', default: '.cache/bench' },
    real: { type: 'string' },
    letters: { type: 'string', default: '20' },
  },
});
/** Listings in the area of a first visit, and in the one where the list must follow each letter. */
const USUAL = { miles: [2, 5, 10], listings: 250 };
const CROWDED = { miles: [25, 50, 100], listings: 5000 };
const KEYS_MS = [20, 40, 80];

const gazetteer = readGazetteer();
const browser = await openBrowser();
try {
  await buildSite();
  if (values.real)
    await bench(browser, `real data in ${values.real}`, values.real, openReal(values.real), true);
  for (const count of positionals.map(Number)) {
    if (!Number.isInteger(count) || count < 100) throw new Error('Say how many listings, such as 20000');
    const { folder, db } = await prepare(count);
    await bench(
      browser,
      `${count.toLocaleString('en')} generated listings`,
      folder,
      db,
      count === 20_000 && !values.real,
    );
  }
} finally {
  await browser.close();
}

function openReal(folder: string): Db {
  const file = join(folder, 'open-door.db');
  if (!existsSync(file))
    throw new Error(`${file} is not there: node scripts/load-shared.ts ${folder} makes it`);
  return openDb(file);
}

/** Data of a server of its own, with its tiles, which are made when it starts first. */
async function prepare(count: number): Promise<{ folder: string; db: Db }> {
  const generated = await openGenerated(count, values.folder, values.data, gazetteer);
  generated.pragma('wal_checkpoint(TRUNCATE)');
  generated.close();
  const folder = join(values.folder, `finder-${count}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'open-door.db');
  if (!existsSync(file)) copyFileSync(join(values.folder, `generated-${count}.db`), file);
  return { folder, db: openDb(file) };
}

async function bench(
  browser: Browser,
  name: string,
  folder: string,
  db: Db,
  withLetters: boolean,
): Promise<void> {
  const [zips, points] = [someZips(db, 150), pointsOf(db)];
  const usual = chooseArea(zips, points, gazetteer, USUAL.miles, USUAL.listings);
  const crowded = chooseArea(zips, points, gazetteer, CROWDED.miles, CROWDED.listings);
  db.close();
  const server = await startServer(folder);
  try {
    console.log(`\n${name}`);
    await benchVisit(browser, server.address, usual);
    await benchTiles(server.address);
    await benchForms(browser, server.address, crowded);
    const map = await showNationalMap(browser, findAddress(server.address, usual));
    say('map of the country', `${ms(map.ms)}, ${map.elements} elements, ${map.heaps} numbers`);
    if (withLetters) await benchLetters(browser, findAddress(server.address, crowded));
  } finally {
    await server.stop();
  }
}

function findAddress(address: string, { zip, miles }: Area): string {
  return `${address}/find?near=${zip}&within=${miles}&kind=any&when=any`;
}

async function benchVisit(browser: Browser, address: string, area: Area): Promise<void> {
  const url = findAddress(address, area);
  say('area of a visit', `${area.zip}, ${area.miles} miles, ${area.listings} listings`);
  await fetch(url).then((answer) => answer.text()); // the first reader of a catalogue waits for its words
  const answer = await fetch(`${address}/api/v1/listings?near=${area.zip}&within=${area.miles}&limit=25`);
  const { listings } = (await answer.json()) as { listings: { name: string; summary?: string | null }[] };
  const twin = await startTwin(listings.map(({ name, summary }) => `${name} ${summary ?? ''}`));
  const { seen, bare } = await compareVisits(browser, url, twin.address);
  twin.close();
  say(
    'first list',
    `${ms(seen.firstListMs)}, a bare page of Next's ${ms(bare)}: ${(seen.firstListMs / bare).toFixed(2)} times`,
  );
  say('bytes before it', kib(seen.bytesBefore));
  say('bytes until quiet', `${kib(seen.bytesUntilQuiet)}, of which data ${kib(seen.dataBytes)}`);
  say('heap', `page ${mib(seen.heap.page)}, workers ${mib(seen.heap.workers)}`);
  say('longest task', ms(seen.longestTaskMs));
}

async function benchTiles(address: string): Promise<void> {
  const answer = await fetch(`${address}/tiles/manifest.json`, { headers: { 'Accept-Encoding': 'br' } });
  if (!answer.ok) return say('tiles', 'none');
  const { places, keys } = readManifest(await answer.text());
  const tiles = [...Object.values(places), ...Object.values(keys)].flat();
  const sizes = tiles.map(({ bytes }) => bytes);
  const { p50, p95 } = spreadOf(sizes);
  say(
    'tiles',
    `${tiles.length}: p50 ${kib(p50)}, p95 ${kib(p95)}, largest ${kib(Math.max(...sizes))}; manifest ${kib(Number(answer.headers.get('content-length')))}`,
  );
}

async function benchForms(browser: Browser, address: string, area: Area): Promise<void> {
  say('area of the forms', `${area.zip}, ${area.miles} miles, ${area.listings} listings`);
  const phone = await openPhone(browser);
  await phone.page.goto(findAddress(address, area), { waitUntil: 'load' });
  await untilQuiet(phone);
  await unfold(phone.page);
  await timeFilters(phone.page); // whatever is fetched at the first touch
  await untilQuiet(phone);
  say('a letter', times(await timeTyping(phone.page)));
  say('a filter', times(await timeFilters(phone.page)));
  say('two filters at once', times(await timeTwoFilters(phone.page)));
  const heap = await heapBytes(phone.session);
  say('heap after that', `page ${mib(heap.page)}, workers ${mib(heap.workers)}`);
  say('longest task until then', ms(await longestTask(phone.page)));
  say(
    'came until then',
    `${kib(sumOf(phone.arrived()))}, of which tiles ${kib(sumOf(phone.arrived().filter(({ path }) => path.startsWith('/tiles/'))))}`,
  );
  await phone.close();
}

async function benchLetters(browser: Browser, url: string): Promise<void> {
  const phone = await openPhone(browser);
  for (const keyMs of KEYS_MS) {
    const lost = await countLost(phone.page, url, keyMs, Number(values.letters));
    say(`12 letters, ${keyMs} ms each`, `${lost} of ${values.letters} tries lost some`);
  }
  await phone.close();
}

function say(what: string, figures: string): void {
  console.log(`  ${what.padEnd(24)} ${figures}`);
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

function mib(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

function times(measured: Times | null): string {
  if (!measured) return 'the list did not follow';
  const { p50, p95, worst, times } = measured;
  return `p50 ${ms(p50)}, p95 ${ms(p95)}, worst ${ms(worst)} (${times} times)`;
}
