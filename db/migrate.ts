import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type Database from 'better-sqlite3';

// Not `new URL('./migrations/', import.meta.url)`: Next's bundler takes that for a module and cannot build it.
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'migrations');

/** The file was written by a newer version of this program, which alone knows how to read it. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

function migrationFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => /^\d{4}-.+\.sql$/.test(name))
    .sort();
}

/** The number of the newest schema that this program knows. */
export function newestSchema(): number {
  return migrationFiles().length;
}

/**
 * Brings the schema up to date, one migration per transaction, so that a killed process leaves a whole version.
 * Files are numbered 0001-… and only ever added; `user_version` holds the last one applied.
 * @throws NewerDatabaseError
 */
export function migrate(db: Database.Database): void {
  const files = migrationFiles();
  const version = () => db.pragma('user_version', { simple: true }) as number;
  if (version() > files.length) {
    throw new NewerDatabaseError(
      `The database has schema ${version()}, this program knows ${files.length}: start the newer program instead`,
    );
  }
  const apply = db.transaction((number: number, sql: string) => {
    if (version() >= number) return; // another process was faster
    db.exec(sql);
    db.pragma(`user_version = ${number}`);
  });
  for (const [index, name] of files.entries()) {
    if (version() <= index) apply.immediate(index + 1, readFileSync(join(FOLDER, name), 'utf8'));
  }
}
