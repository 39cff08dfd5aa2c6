import { createHash } from 'node:crypto';
import { createAdapterFactory } from 'better-auth/adapters';
import type { Db } from '../client.ts';
import { prepared } from '../prepared.ts';

type Row = Record<string, unknown>;
type Condition = {
  field: string;
  operator?: string | undefined;
  value?: unknown;
  connector?: string | undefined;
};

const OPERATORS: Record<string, string> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

/**
 * How better-auth reads and writes its tables: synchronous statements on our own connection, since its own adapter's
 * transactions stay open across other people's requests. A session's token is stored by its hash alone, which
 * the library cannot do: its callers still get the token that they gave.
 * @throws Error for what the library has never asked for, instead of guessing
 */
export function libraryTables(db: Db) {
  return createAdapterFactory({
    config: { adapterId: 'open-door', supportsBooleans: false, supportsDates: false, transaction: false },
    adapter: ({ getFieldName }) => ({
      create: async ({ model, data }) => {
        const names = Object.keys(data);
        const sql = `INSERT INTO ${quote(model)} (${names.map(quote)}) VALUES (${names.map(() => '?')}) RETURNING *`;
        return withToken(prepared(db, sql).get(names.map((name) => stored(name, data[name]))), data) as never;
      },
      findOne: async ({ model, where }) => first(where, read(db, model, where, 'LIMIT 1')) as never,
      findMany: async ({ model, where, limit, sortBy, offset }) => {
        const column = sortBy && quote(getFieldName({ model, field: sortBy.field }));
        const order = column ? `ORDER BY ${column} ${sortBy.direction === 'desc' ? 'DESC' : 'ASC'}` : '';
        return read(
          db,
          model,
          where,
          `${order} LIMIT ${Number(limit)} OFFSET ${Number(offset ?? 0)}`,
        ) as never;
      },
      count: async ({ model, where }) => {
        const { sql, values } = conditions(where);
        const row = prepared(db, `SELECT count(*) AS n FROM ${quote(model)} ${sql}`).get(values);
        return (row as { n: number }).n;
      },
      update: async ({ model, where, update }) =>
        first(where, change(db, model, where, update as Row)) as never,
      updateMany: async ({ model, where, update }) => change(db, model, where, update).length,
      incrementOne: async ({ model, where, increment, set }) =>
        first(where, change(db, model, where, set ?? {}, increment)) as never,
      delete: async ({ model, where }) => void remove(db, model, where),
      deleteMany: async ({ model, where }) => remove(db, model, where).length,
      consumeOne: async ({ model, where }) => first(where, remove(db, model, where)) as never,
    }),
  });
}

/** The hash under which a session's token is known. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function stored(field: string, value: unknown): unknown {
  return field === 'token_hash' ? tokenHash(String(value)) : (value ?? null);
}

/** Names come from our own schema, never from a request. */
function quote(name: string): string {
  if (!/^[a-z_]+$/.test(name)) throw new Error(`"${name}" is no table or column of ours`);
  return `"${name}"`;
}

function conditions(where: readonly Condition[] = []): { sql: string; values: unknown[] } {
  const parts = where.map(({ field, operator = 'eq', value, connector = 'AND' }) => {
    if (connector !== 'AND') throw new Error('The staff tables are only asked with AND');
    if (value === null && operator === 'eq') return { sql: `${quote(field)} IS NULL`, values: [] };
    if (operator === 'in' && Array.isArray(value)) {
      const values = value.map((one) => stored(field, one));
      return { sql: `${quote(field)} IN (${values.map(() => '?')})`, values };
    }
    const sign = OPERATORS[operator];
    if (!sign) throw new Error(`The staff tables cannot be asked with "${operator}"`);
    return { sql: `${quote(field)} ${sign} ?`, values: [stored(field, value)] };
  });
  const sql = parts.length > 0 ? `WHERE ${parts.map((part) => part.sql).join(' AND ')}` : '';
  return { sql, values: parts.flatMap((part) => part.values) };
}

function read(db: Db, model: string, where: readonly Condition[] | undefined, rest: string): Row[] {
  const { sql, values } = conditions(where);
  return prepared(db, `SELECT * FROM ${quote(model)} ${sql} ${rest}`).all(values) as Row[];
}

function change(
  db: Db,
  model: string,
  where: readonly Condition[],
  set: Row,
  increment: Record<string, number> = {},
): Row[] {
  const { sql, values } = conditions(where);
  const assignments = [
    ...Object.keys(set).map((name) => `${quote(name)} = ?`),
    ...Object.keys(increment).map((name) => `${quote(name)} = coalesce(${quote(name)}, 0) + ?`),
  ];
  const given = Object.entries(set).map(([name, value]) => stored(name, value));
  const statement = `UPDATE ${quote(model)} SET ${assignments.join(', ')} ${sql} RETURNING *`;
  return prepared(db, statement).all([...given, ...Object.values(increment), ...values]) as Row[];
}

function remove(db: Db, model: string, where: readonly Condition[]): Row[] {
  const { sql, values } = conditions(where);
  return prepared(db, `DELETE FROM ${quote(model)} ${sql} RETURNING *`).all(values) as Row[];
}

/** The first row; where it was asked for by its token, with that token instead of the hash. */
function first(where: readonly Condition[], rows: readonly Row[]): Row | null {
  const token = where.find(
    ({ field, operator = 'eq' }) => field === 'token_hash' && operator === 'eq',
  )?.value;
  return rows[0] ? withToken(rows[0], token === undefined ? {} : { token_hash: token }) : null;
}

function withToken(row: unknown, given: Row): Row {
  return 'token_hash' in given ? { ...(row as Row), token_hash: given.token_hash } : (row as Row);
}
