import { parseArgs } from 'node:util';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import type { Db } from '#db/client.ts';
import { findListings } from '#db/search.ts';
import type { Found } from '#domain/search/found.ts';
import type { Spot } from '#domain/search/query.ts';
import { forgetStatements, runBare } from './bare-sql.ts';
import { openGenerated } from './load.ts';
import { measure, spreadOf } from './measure.ts';
import { makeRandom, type Random } from './random.ts';
import { namesToFind, recallOf, spotOf } from './recall.ts';
import { SHAPES, type Shape } from './shapes.ts';

// Measures search over generated listings: `npm run bench search -- 10000 200000`. Says how long ten ways of searching
// take beside the plainest SQL of the same, how often a misspelt name finds its listing, and how much memory is used.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: process.env.SHARED_DATA ?? '../shared/data' },
    folder: { type: 'string', default: '.cache/bench' },
    queries: { type: 'string', default: '200' },
    names: { type: 'string', default: '500' },
  },
});
/** A Friday evening in the West, so that the East is already late. */
const NOW = new Date('2026-07-24T18:30:00-07:00');
const MIXED_REQUESTS = 10_000;
const TIMES_EACH = 10;

const gazetteer = readGazetteer();
for (const count of positionals.length > 0 ? positionals.map(Number) : [10_000, 50_000, 200_000]) {
  if (!Number.isInteger(count) || count < 100) throw new Error('Say how many listings, such as 10000');
  await bench(count);
}

async function bench(count: number): Promise<void> {
  const db = await openGenerated(count, values.folder, values.data, gazetteer);
  forgetStatements();
  console.log(
    `\n${count.toLocaleString('en')} listings, ${values.queries} queries of each shape; milliseconds`,
  );
  const first = await measure(() =>
    findListings(db, SHAPES[9]?.ask(spotsOf(db)[0] as Spot, makeRandom('')) as never, NOW),
  );
  console.log(`The first search with words reads the words: ${first.wall.toFixed(0)}\n`);
  console.log(row('', 'wall p50', 'p95', 'CPU p50', 'p95', 'bare p50', 'p95', 'ratio'));
  for (const shape of SHAPES) console.log(await benchShape(db, shape));
  await benchRecall(db);
  await benchMemory(db);
  db.close();
}

async function benchShape(db: Db, shape: Shape): Promise<string> {
  const random = makeRandom(shape.name);
  const spots = spotsOf(db);
  const wall: number[] = [];
  const cpu: number[] = [];
  const bareCpu: number[] = [];
  for (let index = -20; index < Number(values.queries); index++) {
    const query = shape.ask(random.pick(spots), random);
    let found: Found | undefined;
    const took = await measure(async () => {
      found = await findListings(db, query, NOW);
    }, TIMES_EACH);
    const bare = shape.bare(query, found as Found, NOW);
    const bareTook = await measure(() => runBare(db, bare), TIMES_EACH);
    if (index < 0) continue; // warming up
    wall.push(took.wall);
    cpu.push(took.cpu);
    bareCpu.push(bareTook.cpu);
  }
  const [wallSpread, cpuSpread, bareSpread] = [spreadOf(wall), spreadOf(cpu), spreadOf(bareCpu)];
  const figures = [wallSpread, cpuSpread, bareSpread].flatMap(({ p50, p95 }) => [
    p50.toFixed(2),
    p95.toFixed(2),
  ]);
  return row(shape.name, ...figures, (mean(cpu) / mean(bareCpu)).toFixed(1));
}

/** Half of the places are where listings are, half anywhere in the country. */
function spotsOf(db: Db): Spot[] {
  const crowded = db
    .prepare(
      `SELECT json_extract(card, '$.place.postalCode') AS zip FROM cards
       WHERE zip IS NOT NULL ORDER BY listing_id * 2654435761 % 4294967296 LIMIT 100`,
    )
    .pluck()
    .all() as string[];
  const { codes } = gazetteer.data.postalCodes;
  const random = makeRandom('places');
  const anywhere = Array.from({ length: 100 }, () => random.pick(codes));
  return [...crowded, ...anywhere].flatMap((zip) => spotOf(gazetteer, zip) ?? []);
}

async function benchRecall(db: Db): Promise<void> {
  const names = namesToFind(db, Number(values.names));
  const random = makeRandom('recall');
  const base = SHAPES[9]?.ask(spotsOf(db)[0] as Spot, random);
  if (!base) throw new Error('There is no shape with words');
  console.log(`\nThe very listing is among the first ten when its name is typed (${names.length} names)`);
  console.log(row('', 'share', 'CPU p50', 'p95'));
  for (const [where, slips] of [0, 1, 2].flatMap(
    (slip) =>
      [
        ['everywhere', slip],
        ['near it', slip],
      ] as const,
  )) {
    const ask = (named: { zip: string | null }, words: string) => ({
      ...base,
      words,
      spot: where === 'near it' ? spotOf(gazetteer, named.zip) : null,
    });
    const { share, cpu } = await recallOf(db, names, ask, slips, random, NOW);
    const { p50, p95 } = spreadOf(cpu);
    console.log(
      row(`${slips} slips, ${where}`, `${(share * 100).toFixed(1)} %`, p50.toFixed(2), p95.toFixed(2)),
    );
  }
}

async function benchMemory(db: Db): Promise<void> {
  const random: Random = makeRandom('memory');
  const spots = spotsOf(db);
  for (let index = 0; index < MIXED_REQUESTS; index++) {
    await findListings(db, random.pick(SHAPES).ask(random.pick(spots), random), NOW);
  }
  const { rss, heapUsed } = process.memoryUsage();
  const [resident, heap] = [rss, heapUsed].map((bytes) => (bytes / 1e6).toFixed(0));
  console.log(
    `\nAfter ${MIXED_REQUESTS.toLocaleString('en')} mixed searches: ${resident} MB resident, ${heap} MB of them objects`,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function row(name: string, ...figures: string[]): string {
  return name.padEnd(30) + figures.map((figure) => figure.padStart(10)).join('');
}
