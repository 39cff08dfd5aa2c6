import { createHash } from 'node:crypto';
import type { Db } from './client.ts';

/** A hash of every row of each table, for telling whether two databases hold the same. Not of the insides of an index. */
export function rowHashes(db: Db): Record<string, string> {
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'words%' ORDER BY name")
    .pluck()
    .all() as string[];
  return Object.fromEntries(tables.map((table) => [table, hashTable(db, table)]));
}

function hashTable(db: Db, table: string): string {
  const hash = createHash('sha256');
  // The same rows in another order are the same table.
  const rows = db.prepare(`SELECT * FROM "${table}"`).raw().all() as unknown[][];
  for (const row of rows.map((row) => JSON.stringify(row)).sort()) hash.update(row).update('\n');
  return hash.digest('hex');
}
