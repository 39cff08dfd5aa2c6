import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { backupName, backupTime, outdatedBackups } from '#domain/backups.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import type { Db } from './client.ts';
import { newestSchema } from './migrate.ts';

/**
 * All of a middling database in one go. A copy begins anew whenever another process has written meanwhile, so that many
 * small steps might never come to an end; nobody else waits for the process that does this.
 */
const PAGES_AT_ONCE = 250_000;

/** What a database file holds, for the person who chooses one. */
export type FileFacts = { readonly schema: number; readonly listings: number; readonly bytes: number };

/**
 * Copies the database while others read and write it, checks the copy, and only then gives it its name: a file of that
 * name is always whole. Older ones that are not kept any more go.
 * @returns the file, or a problem in one sentence; then nothing of it is left
 */
export async function backUp(
  db: Db,
  folder: string,
  now: Date,
): Promise<Result<FileFacts & { file: string }, string>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, backupName(now));
  const making = join(folder, `.${basename(file)}.${process.pid}`);
  try {
    await db.backup(making, { progress: () => PAGES_AT_ONCE });
    chmodSync(making, 0o600);
    asOneFile(making);
    const facts = checkDatabaseFile(making);
    if (!facts.ok) return facts;
    putInPlace(making, file);
    for (const name of outdatedBackups(readdirSync(folder))) rmSync(join(folder, name));
    return succeed({ file, ...facts.value });
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(making + end, { force: true });
  }
}

/** A copy with the journal mode of the original would leave two more files beside it whenever it is opened. */
function asOneFile(file: string): void {
  const copy = new Database(file);
  copy.pragma('journal_mode = DELETE');
  copy.close();
}

/** Renames a file that is on the disk to its last byte, and sees to it that the name is too. */
export function putInPlace(from: string, to: string): void {
  sync(from);
  renameSync(from, to);
  sync(dirname(to));
}

function sync(path: string): void {
  // Windows has no way to do that for a folder.
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Looks whether a file is a whole database of ours that this program can read. Changes nothing. */
export function checkDatabaseFile(file: string): Result<FileFacts, string> {
  if (!existsSync(file)) return fail(`There is no file ${file}.`);
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { readonly: true });
    const problem = db.pragma('integrity_check(1)', { simple: true });
    if (problem !== 'ok') return fail(`The file is damaged (${String(problem).slice(0, 200)}).`);
    const schema = db.pragma('user_version', { simple: true }) as number;
    const isOurs = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'listings'").get() !== undefined;
    if (schema < 1 || !isOurs) return fail('The file is a database of another program.');
    if (schema > newestSchema()) {
      return fail(
        `The file has schema ${schema}, this program knows ${newestSchema()}: use the newer program.`,
      );
    }
    const dangling = db.pragma('foreign_key_check') as unknown[];
    if (dangling.length > 0) return fail(`The file is damaged (${dangling.length} rows refer to nothing).`);
    const listings = db.prepare('SELECT count(*) FROM listings').pluck().get() as number;
    return succeed({ schema, listings, bytes: statSync(file).size });
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    return fail(`The file is no database, or damaged (${error.message}).`);
  } finally {
    db?.close();
  }
}

/** When the newest backup was made; null when there is none. */
export function newestBackup(folder: string): Date | null {
  if (!existsSync(folder)) return null;
  const times = readdirSync(folder).flatMap((name) => backupTime(name) ?? []);
  return times.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null;
}
