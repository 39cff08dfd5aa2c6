import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { changeMany } from '#db/batches.ts';
import { type Db, openDb } from '#db/client.ts';
import { importFeed } from '#db/import-feed.ts';
import { saveListing } from '#db/listings.ts';
import { syncTerms } from '#db/terms.ts';
import { meetingGuide } from '#domain/feeds/meeting-guide.ts';
import type { Random } from './random.ts';

/** What is killed in the middle: a save of some listings together, or an import. */
export type Killed = 'save' | 'import';

/** So many listings always say the same: each act changes all of them or none. */
const TOGETHER = { save: 8, import: 300 } as const;
const SOURCE = { name: 'Kill test', format: 'meeting-guide', fellowship: 'aa', timeZone: null };

/** Fills a new database with what the writer writes to. */
export async function prepareForKills(file: string, what: Killed): Promise<void> {
  const db = openDb(file);
  await syncTerms(db, SHIPPED_TERMS);
  if (what === 'import') await importTick(db, 0);
  else {
    for (let index = 0; index < TOGETHER.save; index++) {
      const input = {
        kind: 'meeting',
        name: `Meeting ${index}`,
        attendance: 'online' as const,
        notes: 'Tick 0',
      };
      await saveListing(db, input, { by: 'writer', at: new Date() });
    }
  }
  db.close();
}

/** Writes without end: the child that is killed. Says so once it has begun. */
export async function writeForEver(file: string, what: Killed): Promise<never> {
  const db = openDb(file);
  const ids = db.prepare('SELECT id FROM listings ORDER BY id').pluck().all() as number[];
  for (let tick = Date.now(); ; tick++) {
    if (what === 'import') await importTick(db, tick);
    else {
      const author = { by: 'writer', at: new Date() };
      await changeMany(db, ids, (listing) => ({ ...listing, notes: `Tick ${tick}` }), `Tick ${tick}`, author);
    }
    process.stdout.write('.');
  }
}

async function importTick(db: Db, tick: number): Promise<void> {
  const rows = Array.from({ length: TOGETHER.import }, (_, index) => ({
    slug: `m-${index}`,
    name: `Meeting ${index}`,
    day: index % 7,
    time: '19:00',
    timezone: 'America/New_York',
    formatted_address: `${index} Main St, Quincy, MA 02169, USA`,
    notes: `Tick ${tick}`,
  }));
  const parsed = meetingGuide.parse(JSON.stringify(rows), { fellowship: 'aa', zone: null });
  if (!parsed.ok) throw new Error(parsed.problem);
  await importFeed(db, SOURCE, parsed.value, { now: new Date(), dryRun: false, applyHeld: true });
}

/**
 * Starts a writer, kills it at a moment nobody chose, and looks at what is there.
 * @returns what is wrong with the database, a sentence each; empty when it is whole.
 */
export async function killOnce(file: string, what: Killed, random: Random): Promise<string[]> {
  const child = spawn(process.execPath, [
    new URL('kill.ts', import.meta.url).pathname,
    '--write',
    what,
    file,
  ]);
  let failure = '';
  child.stderr.on('data', (text) => {
    failure += text;
  });
  await new Promise<void>((resolve) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', () => resolve());
  });
  // Somewhere within the acts that follow.
  await new Promise((resolve) => setTimeout(resolve, random.next() * 120));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
  return failure === '' ? wrongWith(file, what) : [failure];
}

/** Everything that a half-written act would leave behind. */
export function wrongWith(file: string, what: Killed): string[] {
  const db = openDb(file);
  const all = (sql: string) => db.prepare(sql).pluck().all() as unknown[];
  const one = (sql: string) => Number(all(sql)[0]);
  const wrong: string[] = [];
  const check = (isSo: boolean, problem: string) => {
    if (!isSo) wrong.push(problem);
  };
  check(all('PRAGMA integrity_check')[0] === 'ok', 'The file is damaged');
  check(all('PRAGMA foreign_key_check').length === 0, 'Rows refer to nothing');
  const notes = all('SELECT DISTINCT notes FROM listings');
  check(one('SELECT count(*) FROM listings') === TOGETHER[what], 'Listings are missing');
  check(notes.length === 1, `Some listings changed and others did not: ${notes.join(', ')}`);
  const changes = one("SELECT count(*) FROM changes WHERE field = 'notes'");
  check(changes % TOGETHER[what] === 0, 'The history has half an act');
  const newest = all(
    "SELECT DISTINCT after ->> '$' FROM changes WHERE field = 'notes' AND id > (SELECT max(id) FROM changes) - 1",
  );
  check(
    newest.every((note) => note === notes[0]),
    'The history and the listings differ',
  );
  check(one('SELECT count(*) FROM cards') === TOGETHER[what], 'Cards are missing');
  if (what === 'import') {
    const records = all("SELECT DISTINCT record ->> '$.listing.notes' FROM feed_records");
    check(records.length === 1 && records[0] === notes[0], 'The records and the listings differ');
    check(one('SELECT count(DISTINCT listing_id) FROM cells') === TOGETHER.import, 'Search rows are missing');
  }
  db.close();
  return wrong;
}

/** Removes a database with the files beside it. */
export function removeDatabase(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
}
