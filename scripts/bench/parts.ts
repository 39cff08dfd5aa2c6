import type { Db } from '#db/client.ts';
import { findListings } from '#db/search.ts';
import { sourceOfDb } from '#db/search-source.ts';
import { wordsOfDb } from '#db/search-vocabulary.ts';
import { find } from '#domain/search/find.ts';
import { PAGE_SIZE } from '#domain/search/found.ts';
import type { Query } from '#domain/search/query.ts';
import { noteWhatIsAsked } from './data-layer.ts';
import { measure, type Took } from './measure.ts';
import type { Statements, watchStatements } from './statements.ts';

/** What one search took, and on the processor how much of that its statements and its data layer, in milliseconds. */
export type Parts = { readonly whole: Took; readonly sql: number; readonly data: number };

const ROUND_MS = 25;
/** The quickest of so many rounds: other programs on the machine only ever make it slower. */
const ROUNDS = 3;

/**
 * Measures one search as a whole and in parts, round by round, so that all parts see the same machine. Each part is a
 * transaction, as the search is.
 */
export async function partsOf(
  db: Db,
  watch: ReturnType<typeof watchStatements>,
  query: Query,
  now: Date,
): Promise<Parts> {
  const words = await wordsOfDb(db);
  const { source, asking } = noteWhatIsAsked(sourceOfDb(db, query, now, words));
  find(source, query, now, words.lexicon, PAGE_SIZE);
  const statements: Statements = await watch.record(() => findListings(db, query, now));
  const whole = () => findListings(db, query, now);
  const data = db.transaction(() => asking(sourceOfDb(db, query, now, words)));
  const sql = db.transaction(() => {
    for (const run of statements) run();
  });
  const rounds: Record<'whole' | 'data' | 'sql', Took>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      whole: await measure(whole, ROUND_MS),
      data: await measure(data, ROUND_MS),
      sql: await measure(sql, ROUND_MS),
    });
  }
  const least = (part: keyof (typeof rounds)[number], time: keyof Took) =>
    Math.min(...rounds.map((round) => round[part][time]));
  return {
    whole: { wall: least('whole', 'wall'), cpu: least('whole', 'cpu') },
    data: least('data', 'cpu'),
    sql: least('sql', 'cpu'),
  };
}
