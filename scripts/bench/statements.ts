import type { Db } from '#db/client.ts';

/** The reads of one search, each ready to be run again as it was. */
export type Statements = readonly (() => unknown)[];

/**
 * Watches a database that has prepared nothing yet: `record` tells which statements something ran, in order and with their
 * values. Run again they are the bare SQL of it, with no line of ours around.
 */
export function watchStatements(db: Db): { readonly record: (run: () => unknown) => Promise<Statements> } {
  let ran: (() => unknown)[] | null = null;
  const prepare = db.prepare.bind(db);
  db.prepare = ((sql: string) => {
    const statement = prepare(sql);
    for (const method of ['all', 'get'] as const) {
      const read = statement[method].bind(statement) as (...values: unknown[]) => unknown;
      statement[method] = ((...values: unknown[]) => {
        ran?.push(() => read(...values));
        return read(...values);
      }) as never;
    }
    return statement;
  }) as Db['prepare'];
  return {
    async record(run) {
      const recorded: (() => unknown)[] = [];
      ran = recorded;
      await run();
      ran = null;
      return recorded;
    },
  };
}
