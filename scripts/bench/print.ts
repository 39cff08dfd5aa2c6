import '../start/plain-errors.ts';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../start/build-site.ts';
import { step } from '../start/step.ts';
import { measure, spreadOf } from './measure.ts';
import { COUNTY_CODE, makeCounty } from './print/county.ts';
import { printAll } from './print/pdf.ts';
import { type BenchServer, startServer } from './start-server.ts';

// Measures what is printed: `npm run bench -- print 500 2000`. Asks the built site again and again for the booklet of a
// county with so many meetings, and for a list of ten; says how long that takes, how much travels and whether the
// server's memory grows; and, where there is a Chromium, how many pages come out of it.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: '.cache/bench' },
    times: { type: 'string', default: '150' },
  },
});
/** The first answers fill the caches of the program; what memory does after them is what it does for good. */
const WARM_UP = 20;
const LIST_LENGTH = 10;
const counts = (positionals.length > 0 ? positionals : ['500', '2000']).map(Number);
const times = Number(values.times);

await buildSite();
for (const count of counts) await benchCounty(count);

async function benchCounty(count: number): Promise<void> {
  const folder = join(values.folder, `print-${count}`);
  const now = new Date();
  const numbers = await step(`\nMaking ${count.toLocaleString('en')} meetings of one county.`, () =>
    makeCounty(folder, count, now),
  );
  const list = numbers.slice(0, LIST_LENGTH);
  const server = await startServer(folder);
  try {
    await repeat(server, 'Booklet', () => fetch(`${server.address}/booklet?county=${COUNTY_CODE}`));
    await repeat(server, `List of ${list.length}`, () => askItems(server, list));
    const addresses = [`/booklet?county=${COUNTY_CODE}`, `/sheet?ids=${list.join()}`];
    const printed = await printAll(addresses.map((path) => server.address + path));
    if (!printed) return console.log('There is no Chromium here to print with.');
    for (const [index, { pages, seconds }] of printed.entries()) {
      console.log(`PDF of ${addresses[index]?.split('?')[0]}: ${pages} pages in ${seconds.toFixed(1)} s`);
    }
  } finally {
    await server.stop();
  }
}

function askItems(server: BenchServer, numbers: readonly number[]): Promise<Response> {
  return fetch(`${server.address}/sheet/items`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ numbers, language: 'en' }),
  });
}

async function repeat(server: BenchServer, what: string, ask: () => Promise<Response>): Promise<void> {
  let bytes = 0;
  const once = async () => {
    const answer = await ask();
    const body = await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${what} was answered with ${answer.status}`);
    bytes = body.byteLength;
  };
  for (let time = 0; time < WARM_UP; time++) await once();
  const took: number[] = [];
  const memory = [memoryOf(server)];
  for (let third = 0; third < 3; third++) {
    for (let time = 0; time < times / 3; time++) took.push((await measure(once)).wall);
    memory.push(memoryOf(server));
  }
  const { p50, p95 } = spreadOf(took);
  console.log(`${what}: ${p50.toFixed(0)} ms (p95 ${p95.toFixed(0)}), ${(bytes / 1000).toFixed(0)} kB`);
  console.log(
    `  server's memory after ${WARM_UP}, and after each further ${Math.ceil(times / 3)}: ${memory.join(', ')} MB`,
  );
}

function memoryOf(server: BenchServer): string {
  return server.residentMegabytes()?.toFixed(0) ?? 'not known';
}
