import { parseArgs } from 'node:util';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import type { Db } from '#db/client.ts';
import { findListings } from '#db/search.ts';
import type { Spot } from '#domain/search/query.ts';
import { expectShortLives } from '../serve/short-lives.ts';
import { openGenerated } from './load.ts';
import { measure, spreadOf } from './measure.ts';
import { type Parts, partsOf } from './parts.ts';
import { makeRandom } from './random.ts';
import { namesToFind, recallOf, spotOf } from './recall.ts';
import { SHAPES, type Shape } from './shapes.ts';
import { spotsOf } from './spots.ts';
import { watchStatements } from './statements.ts';

// Measures search over generated listings: `npm run bench -- search 10000 200000`. Says how long ten ways of searching
// take and which part of it takes how much, and how often a misspelt name finds its listing. What a whole server needs
// is measured by `npm run bench -- server`.

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
const WARM_UP = 20;
const LEGEND = `
Milliseconds. "wall" is time on the clock, all else is time on the processor.
  whole   findListings, as a page asks it
  SQL     the very statements of that search, all circles, days and texts it widened to, with the same values, run
          again with no line of ours around them (mean)
  data    db/search-source.ts bringing the same candidates, times, texts and cards again, SQL included (mean)
  core    the rest of the whole: grouping, ranking, widening, highlighting (mean)
  ratio   data / SQL: what our lines cost on top of the database; no more than 1.5 is wanted`;

expectShortLives();
const gazetteer = readGazetteer();
for (const count of positionals.length > 0 ? positionals.map(Number) : [10_000, 50_000, 200_000]) {
  if (!Number.isInteger(count) || count < 100) throw new Error('Say how many listings, such as 10000');
  await bench(count);
}
console.log(LEGEND);

async function bench(count: number): Promise<void> {
  const db = await openGenerated(count, values.folder, values.data, gazetteer);
  const watch = watchStatements(db);
  const spots = spotsOf(db, gazetteer);
  console.log(`\n${count.toLocaleString('en')} listings, ${values.queries} queries of each shape`);
  const first = await measure(() =>
    findListings(db, SHAPES[9]?.ask(spots[0] as Spot, makeRandom('')) as never, NOW),
  );
  console.log(`The first search with words reads the words: ${first.wall.toFixed(0)} ms\n`);
  console.log(row('', 'wall p50', 'p95', 'CPU p50', 'p95', 'whole', 'SQL', 'data', 'core', 'ratio'));
  for (const shape of SHAPES) {
    const random = makeRandom(shape.name);
    const queries = Array.from({ length: WARM_UP + Number(values.queries) }, () =>
      shape.ask(random.pick(spots), random),
    );
    for (const query of queries.slice(0, WARM_UP)) await findListings(db, query, NOW);
    const parts: Parts[] = [];
    for (const query of queries.slice(WARM_UP)) parts.push(await partsOf(db, watch, query, NOW));
    console.log(figuresOf(shape, parts));
  }
  await benchRecall(db, spots[0] as Spot);
  db.close();
}

function figuresOf({ name }: Shape, parts: readonly Parts[]): string {
  const wall = spreadOf(parts.map(({ whole }) => whole.wall));
  const cpu = spreadOf(parts.map(({ whole }) => whole.cpu));
  const [whole, sql, data] = [
    mean(parts.map((part) => part.whole.cpu)),
    mean(parts.map((part) => part.sql)),
    mean(parts.map((part) => part.data)),
  ];
  return row(
    name,
    ...[wall.p50, wall.p95, cpu.p50, cpu.p95, whole, sql, data, whole - data, data / sql].map((figure) =>
      figure.toFixed(2),
    ),
  );
}

async function benchRecall(db: Db, spot: Spot): Promise<void> {
  const names = namesToFind(db, Number(values.names));
  const random = makeRandom('recall');
  const base = SHAPES[9]?.ask(spot, random);
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

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function row(name: string, ...figures: string[]): string {
  return name.padEnd(28) + figures.map((figure) => figure.padStart(9)).join('');
}
