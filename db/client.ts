import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { migrate } from './migrate.ts';

export type Db = Database.Database;

/**
 * Opens the database and brings it to the newest schema. `file` is a path or ':memory:'.
 * FULL keeps the last commits through a power cut (the build's default for WAL does not).
 * @throws Error when the file was written by a newer version of the program.
 */
export function openDb(file: string): Db {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('busy_timeout = 1000');
  db.pragma('trusted_schema = OFF');
  migrate(db);
  return db;
}
