import type { Statement } from 'better-sqlite3';
import type { Db } from './client.ts';

const statements = new WeakMap<Db, Map<string, Statement>>();

/** The compiled statement for a text of SQL, compiled once per database: compiling costs more than running. */
export function prepared(db: Db, sql: string): Statement {
  const known = statements.get(db) ?? new Map<string, Statement>();
  statements.set(db, known);
  const statement = known.get(sql) ?? db.prepare(sql);
  known.set(sql, statement);
  return statement;
}
