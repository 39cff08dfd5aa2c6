import { listActs } from '#db/acts.ts';
import { carryOutPlan } from '#db/carry-out-plan.ts';
import { openDb } from '#db/client.ts';
import { closeListings, listClosures } from '#db/closures.ts';
import { listQueueIds } from '#db/desk.ts';
import { findDeskListingIds } from '#db/desk-listings.ts';
import { getDeskPlace } from '#db/desk-places.ts';
import { listPlanSteps, MOST_AT_ONCE, makePlan } from '#db/plans.ts';
import { undoBatch } from '#db/undo.ts';
import { previewUndo } from '#db/undo-preview.ts';
import { fillDesk } from './desk-data.ts';
import { measure, spreadOf } from './measure.ts';

// Measures acts on many listings among so many: `npm run bench acts -- 200000`. Milliseconds of the processor. Pages are
// read 40 times; an act, for which everybody else waits, is done five times and taken back.

const count = Number(process.argv[2] ?? 200_000);
const NOW = new Date('2026-07-24T18:30:00Z');
const RUNS = 40;
const author = { by: 'bench', at: NOW };
const everything = () => true;

const db = openDb(':memory:');
fillDesk(db, count, NOW.toISOString().slice(0, 10));
const ids = await findDeskListingIds(db, { status: 'published' }, MOST_AT_ONCE - 1);
console.log(`${count.toLocaleString('en')} listings, acts on ${ids.length}`);

const plans: number[] = [];
const batches: number[] = [];
await tell('plan an act', 5, async () => {
  const until = `2027-01-0${plans.length + 1}`;
  const act = { type: 'status' as const, status: 'paused' as const, until };
  plans.push(await makePlan(db, ids, { act, what: 'Paused' }, everything, author));
});
await tell('find it changed since', 4, () => carryOutPlan(db, plans[1] ?? 0, () => false, author));
await tell('carry one out', 1, async () => {
  const done = await carryOutPlan(db, plans[0] ?? 0, everything, author);
  batches.push(done.ok ? done.value.batchId : 0);
});
await tell('close them for snow', 1, () => {
  const snow = { name: 'Snow', firstDay: '2026-07-24', lastDay: '2026-07-24', note: '' };
  return closeListings(db, ids, snow, author);
});
await tell('choose all that match', RUNS, () => findDeskListingIds(db, { kind: 'meeting' }, MOST_AT_ONCE));
await tell('choose all of a queue', RUNS, () => listQueueIds(db, 'old', NOW, MOST_AT_ONCE));
await tell('a page of a plan', RUNS, () => listPlanSteps(db, plans[0] ?? 0, 'change'));
await tell('all acts', RUNS, () => listActs(db, {}));
await tell('what would go back', RUNS, () => previewUndo(db, { batchId: batches[0] ?? 0 }, everything));
await tell('take it back', 1, () => undoBatch(db, batches[0] ?? 0, author));
await tell('a place', RUNS, () => getDeskPlace(db, 2));
await tell('what is closed', RUNS, () => listClosures(db, NOW));

async function tell(what: string, runs: number, run: () => Promise<unknown>): Promise<void> {
  const cpu: number[] = [];
  for (let time = 0; time < runs; time++) cpu.push((await measure(run)).cpu);
  const { p50, p95 } = spreadOf(cpu);
  console.log(`${what.padEnd(24)} p50 ${p50.toFixed(1).padStart(7)}  p95 ${p95.toFixed(1).padStart(7)}`);
}
