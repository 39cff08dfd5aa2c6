import { openDb } from '#db/client.ts';
import { getCoverage, getKnown, listCoverageAreas } from '#db/coverage.ts';
import { countDesk, listQueue, type QueueCursor } from '#db/desk.ts';
import { LISTING_QUEUES, type ListingQueue } from '#db/desk-queues.ts';
import { fillDesk } from './desk-data.ts';
import { measure, spreadOf } from './measure.ts';

// Measures what the desk reads: `npm run bench desk -- 200000`. Milliseconds of the processor, 40 runs each.

const count = Number(process.argv[2] ?? 200_000);
const NOW = new Date('2026-07-24T18:30:00Z');
const RUNS = 40;

const db = openDb(':memory:');
fillDesk(db, count, NOW.toISOString().slice(0, 10));
console.log(`${count.toLocaleString('en')} listings`);
await tell('counts of all queues', () => countDesk(db, NOW));
for (const queue of Object.keys(LISTING_QUEUES) as ListingQueue[]) {
  await tell(`${queue}, first page`, () => listQueue(db, queue, NOW));
  const far = await pageAt(queue, 100);
  await tell(`${queue}, a page far down`, () => listQueue(db, queue, NOW, far));
}
await tell('states and counties', () => listCoverageAreas(db));
await tell('coverage of a county', () => getCoverage(db, { region: 'S1', county: 'County 1' }));
await tell('coverage of a state', () => getCoverage(db, { region: 'S1', county: null }));
await tell('what is known in a state', () => getKnown(db, { region: 'S1', county: null }, '2026-07-24'));

async function pageAt(queue: ListingQueue, page: number): Promise<QueueCursor | undefined> {
  let after: QueueCursor | undefined;
  for (let turned = 0; turned < page; turned++) {
    const last = (await listQueue(db, queue, NOW, after)).at(-1);
    if (!last) break;
    after = last.cursor;
  }
  return after;
}

async function tell(what: string, run: () => Promise<unknown>): Promise<void> {
  const cpu: number[] = [];
  for (let time = 0; time < RUNS; time++) cpu.push((await measure(run, 3)).cpu);
  const { p50, p95 } = spreadOf(cpu);
  console.log(`${what.padEnd(32)} p50 ${p50.toFixed(1).padStart(7)}  p95 ${p95.toFixed(1).padStart(7)}`);
}
