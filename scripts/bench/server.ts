import '../start/plain-errors.ts';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import type { Db } from '#db/client.ts';
import { buildSite } from '../start/build-site.ts';
import { openGenerated } from './load.ts';
import { spreadOf } from './measure.ts';
import { makeRandom } from './random.ts';
import { type Asked, drawRequest, type Known } from './requests.ts';
import { type BenchServer, startServer } from './start-server.ts';

// Measures the whole server: `npm run bench -- server 200000`. Starts the built site over so many generated listings, lets
// some clients ask it many things in a mixed order, and says how long each kind of answer took, whether any failed, and
// how much memory the server needs after them.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: process.env.SHARED_DATA ?? '../shared/data' },
    folder: { type: 'string', default: '.cache/bench' },
    requests: { type: 'string', default: '10000' },
    clients: { type: 'string', default: '8' },
    flags: { type: 'string' },
  },
});
const count = Number(positionals[0] ?? 200_000);
const requests = Number(values.requests);
const REPORTS = 5;

await buildSite();
const folder = join(values.folder, `server-${count}`);
const known = await makeData();
const server = await startServer(folder, values.flags?.split(' ').filter(Boolean));
try {
  await askAll(server);
} finally {
  await server.stop();
}

async function makeData(): Promise<Known> {
  const db = await openGenerated(count, values.folder, values.data, readGazetteer());
  const found = {
    zips: pick(db, "json_extract(card, '$.place.postalCode')"),
    slugs: pick(db, "json_extract(card, '$.slug')"),
  };
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(values.folder, `generated-${count}.db`), join(folder, 'open-door.db'));
  return found;
}

function pick(db: Db, value: string): string[] {
  const sql = `SELECT ${value} AS value FROM cards WHERE value IS NOT NULL ORDER BY listing_id * 2654435761 % 4294967296`;
  return db.prepare(`${sql} LIMIT 500`).pluck().all() as string[];
}

async function askAll(server: BenchServer): Promise<void> {
  const random = makeRandom('server');
  const took = new Map<string, number[]>();
  const failures = new Map<string, number>();
  const memory = [`${megabytes(server)} at the start`];
  let asked = 0;
  const client = async (number: number) => {
    while (asked < requests) {
      asked++;
      if (asked % Math.ceil(requests / REPORTS) === 0) memory.push(`${megabytes(server)} after ${asked}`);
      const one = drawRequest(known, random);
      const before = performance.now();
      const status = await ask(server, one, number, asked);
      if (status !== 200)
        failures.set(`${one.name}: ${status}`, (failures.get(`${one.name}: ${status}`) ?? 0) + 1);
      const times = took.get(one.name) ?? [];
      times.push(performance.now() - before);
      took.set(one.name, times);
    }
  };
  const before = performance.now();
  const cpuBefore = server.cpuSeconds();
  await Promise.all(Array.from({ length: Number(values.clients) }, (_, number) => client(number)));
  const seconds = (performance.now() - before) / 1000;
  console.log(
    `\n${count.toLocaleString('en')} listings, ${requests.toLocaleString('en')} requests by ${values.clients} clients: ${(requests / seconds).toFixed(0)} a second`,
  );
  for (const [name, times] of took) {
    const { p50, p95 } = spreadOf(times);
    console.log(
      `${name.padEnd(16)} ${String(times.length).padStart(6)}   p50 ${p50.toFixed(0).padStart(5)} ms   p95 ${p95.toFixed(0).padStart(5)} ms`,
    );
  }
  const cpu = cpuBefore === null ? null : ((server.cpuSeconds() ?? 0) - cpuBefore) / requests;
  if (cpu !== null) console.log(`The server took ${(cpu * 1000).toFixed(0)} ms of the processor for each.`);
  const failed = [...failures].map(([what, times]) => `${what} (${times} times)`);
  console.log(failed.length > 0 ? `Failed: ${failed.join(', ')}` : 'None failed.');
  console.log(`Resident memory of the server in MB: ${memory.join(', ')}`);
}

/** The API answers each source so often a minute: the clients come from as many places as people would. */
async function ask(
  server: BenchServer,
  { path, form }: Asked,
  client: number,
  time: number,
): Promise<number | string> {
  const source = `198.51.${client}.${time % 250}`;
  try {
    const answer = await fetch(server.address + path, {
      headers: { 'X-Forwarded-For': source },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch (error) {
    return error instanceof Error ? error.message : 'no answer';
  }
}

function megabytes(server: BenchServer): string {
  return server.residentMegabytes()?.toFixed(0) ?? 'not known';
}
