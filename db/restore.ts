import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { fail, type Result, succeed } from '#domain/result.ts';
import { checkDatabaseFile, type FileFacts, putInPlace } from './backup.ts';
import { openDb } from './client.ts';
import { recordAudit } from './staff/audit.ts';
import { eraseOldContacts } from './suggestion-answers.ts';

export type Restored = FileFacts & {
  /** Where the database that was there before is now; null when there was none. */
  readonly keptAside: string | null;
};

/**
 * Puts a backup in the place of the database. The file is checked first; the present database is kept aside under
 * another name, never erased; and at every moment there is a whole database under the right name. Everybody is signed
 * out, and contacts that were due to be forgotten are forgotten again.
 * @returns a problem in one sentence when the file is bad or the site is running; then nothing is changed.
 */
export async function restore(
  backup: string,
  databaseFile: string,
  now: Date,
): Promise<Result<Restored, string>> {
  const facts = checkDatabaseFile(backup);
  if (!facts.ok) return facts;
  mkdirSync(dirname(databaseFile), { recursive: true, mode: 0o700 });
  const incoming = `${databaseFile}.restoring`;
  copyFileSync(backup, incoming);
  const copied = checkDatabaseFile(incoming);
  if (!copied.ok) return fail(`It could not be copied. ${copied.problem}`);
  const aside = setAside(databaseFile, now);
  if (!aside.ok) {
    rmSync(incoming);
    return aside;
  }
  putInPlace(incoming, databaseFile);
  const db = openDb(databaseFile);
  try {
    db.prepare('DELETE FROM sessions').run();
    await eraseOldContacts(db, now);
    recordAudit(
      db,
      { actor: 'command', action: 'restore', details: `${facts.value.listings} listings` },
      now,
    );
  } finally {
    db.close();
  }
  return succeed({ ...facts.value, keptAside: aside.value });
}

/** Gives the present database a second name, with all that was committed in the one file. */
function setAside(databaseFile: string, now: Date): Result<string | null, string> {
  if (!existsSync(databaseFile)) return succeed(null);
  const at = now.toISOString().slice(0, 19).replaceAll(':', '');
  const aside = join(dirname(databaseFile), `before-restore-${at}Z.db`);
  const closed = closeForGood(databaseFile);
  if (closed === 'in-use') {
    return fail(
      'The site is running, or another program has the database open. Stop it first, then run this again.',
    );
  }
  if (closed === 'damaged') {
    // What is still in the log beside it may be all that can be saved of it.
    for (const end of ['-wal', '-shm']) {
      if (existsSync(databaseFile + end)) renameSync(databaseFile + end, aside + end);
    }
  }
  giveSecondName(databaseFile, aside);
  return succeed(aside);
}

function giveSecondName(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name); // some file systems know one name for each file
  }
}

/** Writes what is in the log beside the file into it, as nobody else may have it open. */
function closeForGood(file: string): 'closed' | 'in-use' | 'damaged' {
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { timeout: 0 });
    // Alone from here on: whoever has it open holds a shared lock, also between two questions.
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    db.pragma('journal_mode = DELETE');
    return 'closed';
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    if (/^SQLITE_(BUSY|LOCKED)/.test(error.code)) return 'in-use';
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) return 'damaged';
    throw error;
  } finally {
    db?.close();
  }
}
