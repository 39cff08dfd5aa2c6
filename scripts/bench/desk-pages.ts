import '../start/plain-errors.ts';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { openDb } from '#db/client.ts';
import { remakeCards } from '#db/remake-cards.ts';
import { SESSION_COOKIE } from '#db/staff/library.ts';
import { syncTerms } from '#db/terms.ts';
import { buildSite } from '../start/build-site.ts';
import { fillDesk } from './desk-data.ts';
import { addSession, fillDeskMore } from './desk-more.ts';
import { spreadOf } from './measure.ts';
import { startServer } from './start-server.ts';

// Measures every page of the desk as the server makes it: `npm run bench desk-pages -- 200000`. Processor time of the
// whole server in milliseconds, as Linux counts it (in steps of 10), over so many requests of each page, one at a time.

const count = Number(process.argv[2] ?? 200_000);
const RUNS = 40;
const WARM_UP = 5;
const MOST_MS = 150;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** Pages that nobody who is signed in sees, or that ask for what an upload or an act brings about first. */
const LEFT_OUT =
  /^\/admin\/(sign-in|join|refused|confirm|\[\.\.\.rest\])|\/preview$|waiting$|tables\/\[id\]|bulk\/\[id\]/;

await buildSite();
const folder = join('.cache/bench', `desk-${count}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const now = new Date();
const db = openDb(join(folder, 'open-door.db'));
await syncTerms(db, SHIPPED_TERMS);
await remakeCards(db, now); // of none yet: the server then takes ours for its own
fillDesk(db, count, now.toISOString().slice(0, 10));
fillDeskMore(db, count, now);
const { token, userId } = addSession(db, now);
const one = (sql: string) => String(db.prepare(sql).pluck().get() ?? '');
const [lower = '', higher = ''] = one("SELECT listing_id || ' ' || other_id FROM duplicates LIMIT 1").split(
  ' ',
);
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '/admin/listings': [
    '/admin/listings',
    '/admin/listings?after=150000',
    '/admin/listings?words=town+77',
    '/admin/listings?kind=food&status=ended',
  ],
  '/admin/coverage': ['/admin/coverage', '/admin/coverage?area=S1'],
  '/admin/queues/[queue]': ['medication', 'mentions', 'vacancy', 'missing', 'pins', 'old'].map(
    (queue) => `/admin/queues/${queue}`,
  ),
  '/admin/queues/[queue]/calls': ['/admin/queues/old/calls'],
  '/admin/feeds/[slug]': ['/admin/feeds/f'],
  '/admin/duplicates/[one]/[other]': [`/admin/duplicates/${lower}/${higher}`],
  '/admin/users/[id]': [`/admin/users/${userId}`],
  '/admin/suggestions/[id]': ['/admin/suggestions/1'],
  '/admin/listings/[id]': ['/admin/listings/77'],
  '/admin/listings/[id]/edit': ['/admin/listings/77/edit'],
  '/admin/listings/new': ['/admin/listings/new', '/admin/listings/new?kind=meeting'],
  '/admin/changes': ['/admin/changes', '/admin/changes?show=imports', '/admin/changes?show=changes'],
  '/admin/changes/acts/[id]': ['/admin/changes/acts/7'],
  '/admin/changes/runs/[id]': ['/admin/changes/runs/7'],
  '/admin/changes/one/[id]': ['/admin/changes/one/7'],
  '/admin/places/[id]': ['/admin/places/7'],
  '/admin/settings/[type]': ['/admin/settings/hotline'],
  '/admin/places/[id]/edit': ['/admin/places/7/edit'],
  '/admin/places/[id]/move': ['/admin/places/7/move?find=town+77'],
};
db.pragma('wal_checkpoint(TRUNCATE)');
db.close();

const pages = readdirSync('app/admin', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(^|\/)page\.tsx$/.test(name))
  .map((name) => `/admin/${name.replace(/\/?page\.tsx$/, '')}`.replace(/\/$/, ''))
  .filter((page) => !LEFT_OUT.test(page))
  .sort();
const server = await startServer(folder);
let isSlow = false;
try {
  console.log(`${count.toLocaleString('en')} listings; milliseconds of the processor`);
  for (const page of pages) {
    const examples = EXAMPLES[page] ?? (page.includes('[') ? [] : [page]);
    if (examples.length === 0) console.log(`${page.padEnd(48)} not measured: there is none of it here`);
    for (const path of examples) await tell(path);
  }
} finally {
  await server.stop();
}
if (isSlow) console.log(`Some pages take more than ${MOST_MS} ms.`);
process.exitCode = isSlow ? 1 : 0;

async function tell(path: string): Promise<void> {
  const took: number[] = [];
  let status = 0;
  for (let time = -WARM_UP; time < RUNS; time++) {
    const before = cpuMs(server.pid);
    const answer = await fetch(server.address + path, {
      headers: { Cookie: `${SESSION_COOKIE}=${token}` },
      redirect: 'manual',
    });
    await answer.arrayBuffer();
    status = answer.status;
    if (time >= 0) took.push(cpuMs(server.pid) - before);
  }
  const { p50, p95 } = spreadOf(took);
  isSlow ||= p95 > MOST_MS || status !== 200;
  const note = status === 200 ? '' : `  answered ${status}`;
  console.log(`${path.padEnd(48)} p50 ${String(p50).padStart(4)}  p95 ${String(p95).padStart(4)}${note}`);
}

/** What all threads of a process have taken so far. @throws Error where there is no /proc */
function cpuMs(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // After the name in brackets, which may hold anything: fields 14 and 15 are the ticks in user and system mode.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
