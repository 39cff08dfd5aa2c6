import '../start/plain-errors.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readManifest } from '#domain/tiles/manifest.ts';
import { type Edge, nginxVersion, startEdge } from '../edge/start-edge.ts';
import { buildSite } from '../start/build-site.ts';
import { TaskError } from '../start/step.ts';
import { type Answered, askOften } from './ask-often.ts';
import { type BenchServer, startServer } from './start-server.ts';

// Measures what is in front: `npm run bench -- edge`. Starts the built site over the demo community, or over the database in
// --database, and two edges of nginx before it by the files of deploy/nginx, without their limits. Says how many answers a
// second one edge gives of what it keeps, beside the same nginx giving a file of that size. Then it kills the site and counts
// who could not read on: a minute while all is fresh, a minute while it may be shown yet, and on when only a dead writer
// allows it.

const { values } = parseArgs({
  options: {
    database: { type: 'string', default: '.cache/bench/edge' },
    near: { type: 'string', default: '01608' },
    seconds: { type: 'string', default: '4' },
    dead: { type: 'string', default: '150' },
  },
});
const ROUNDS = 3;
const CONNECTIONS = 16;
/** As a share of what the same nginx gives of a plain file. */
const WANTED = 0.5;
const KILLED_AFTER_MS = 5000;

const version = nginxVersion();
if (version === null) throw new TaskError('This measures nginx, and there is none on this machine.');
await buildSite();
mkdirSync(values.database, { recursive: true });
const writer = await startServer(values.database);
const edges: Edge[] = [];
try {
  for (let number = 0; number < 2; number++) {
    edges.push(await startEdge(new URL(writer.address).host, { limits: false }));
  }
  const paths = await choosePaths(writer);
  console.log(
    `nginx ${version}, one worker, ${CONNECTIONS} connections; the best of ${ROUNDS} rounds of ${values.seconds} s each`,
  );
  for (const [name, path] of paths) await compare(edges[0] as Edge, name, path);
  await readOn(writer, edges, [...paths.values()]);
} finally {
  await Promise.all([...edges.map((edge) => edge.stop()), writer.stop()]);
}

/** What visitors read, and programs. */
async function choosePaths({ address }: BenchServer): Promise<Map<string, string>> {
  const found = await (await fetch(`${address}/api/v1/listings?near=${values.near}&limit=1`)).json();
  const manifest = await fetch(`${address}/tiles/manifest.json`);
  const tiles = manifest.ok ? readManifest(await manifest.text()).places.gatherings : [];
  const largest = tiles.toSorted((a, b) => b.bytes - a.bytes)[0];
  if (!largest) console.log('There are no tiles to ask for.');
  return new Map([
    ['tonight near', `/find?near=${values.near}`],
    ['the same, Spanish', `/es/find?near=${values.near}`],
    ['a listing', `/listings/${found.listings[0]?.slug}`],
    ['whom to call', '/help-now'],
    ...(largest
      ? ([
          ['the largest tile', largest.address],
          ['the manifest', '/tiles/manifest.json'],
        ] as const)
      : []),
    ['API', `/api/v1/listings?near=${values.near}&within=25`],
  ]);
}

/** Answers from the cache beside a plain file of as many bytes, in turns, as other programs come and go. */
async function compare(edge: Edge, name: string, path: string): Promise<void> {
  const first = await askOften({ address: edge.address, paths: [path], connections: 1, forMs: 1 });
  if (first.failures.size > 0) throw new Error(`${path}: ${[...first.failures.keys()]}`);
  mkdirSync(join(edge.folder, 'static'), { recursive: true });
  writeFileSync(join(edge.folder, 'static/file'), Buffer.alloc(Math.round(first.bytesEach), 'x'));
  let cached: Measured | null = null;
  let plain: Measured | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    cached = better(cached, await measured(edge, path));
    plain = better(plain, await measured(edge, '/static/file'));
  }
  if (cached && plain) console.log(line(name, first.bytesEach, cached, plain));
}

type Measured = { readonly perSecond: number /** Seconds for each answer. */; readonly cpu: number | null };

async function measured(edge: Edge, path: string): Promise<Measured> {
  const before = edge.cpuSeconds();
  const load = {
    address: edge.address,
    paths: [path],
    connections: CONNECTIONS,
    forMs: Number(values.seconds) * 1000,
  };
  const { perSecond, answers, failures } = await askOften(load);
  if (failures.size > 0) throw new Error(`${path}: ${[...failures.keys()]}`);
  const after = edge.cpuSeconds();
  return { perSecond, cpu: before === null || after === null ? null : (after - before) / answers };
}

function better(one: Measured | null, other: Measured): Measured {
  return one && one.perSecond > other.perSecond ? one : other;
}

function line(name: string, bytes: number, cached: Measured, plain: Measured): string {
  const byClock = cached.perSecond / plain.perSecond;
  // Where it is known, the steadier figure: other programs on the machine change it less.
  const byProcessor = cached.cpu && plain.cpu ? plain.cpu / cached.cpu : null;
  const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
  const rate = ({ perSecond }: Measured) => `${perSecond.toFixed(0).padStart(6)}/s`;
  const cost = ({ cpu }: Measured) => (cpu === null ? 'not known' : `${(cpu * 1e6).toFixed(0)} µs`);
  return [
    name.padEnd(18),
    `${(bytes / 1000).toFixed(1).padStart(6)} kB`,
    `  kept ${rate(cached)}, file ${rate(plain)}: ${percent(byClock)}`,
    `   processor ${cost(cached)}, file ${cost(plain)}: ${byProcessor === null ? '' : percent(byProcessor)}`,
    (byProcessor ?? byClock) < WANTED ? '  MISSED' : '',
  ].join('');
}

/** Loads both edges, kills the site behind them, and counts. */
async function readOn(writer: BenchServer, edges: readonly Edge[], paths: readonly string[]): Promise<void> {
  const forMs = KILLED_AFTER_MS + Number(values.dead) * 1000;
  const load = (edge: Edge) => askOften({ address: edge.address, paths, connections: 4, forMs, pauseMs: 4 });
  for (const edge of edges)
    await askOften({ address: edge.address, paths, connections: paths.length, forMs: 1 });
  const loads = edges.map(load);
  await new Promise((resolve) => setTimeout(resolve, KILLED_AFTER_MS));
  await writer.kill();
  console.log(`\nThe site is killed; both edges are read from for ${values.dead} more seconds.`);
  const all = await Promise.all(loads);
  for (const [number, { answers, perSecond, failures, slowestMs }] of all.entries()) {
    console.log(
      `edge ${number + 1}: ${answers} answers, ${perSecond.toFixed(0)} a second, the slowest ${slowestMs.toFixed(0)} ms, ${failed({ failures })}`,
    );
  }
}

function failed({ failures }: Pick<Answered, 'failures'>): string {
  const list = [...failures].map(([what, times]) => `${what} (${times} times)`);
  return list.length > 0 ? `FAILED: ${list.join(', ')}` : '0 failed';
}
