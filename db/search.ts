import { type Found, PAGE_SIZE } from '#domain/search/found.ts';
import type { Lexicon } from '#domain/search/lexicon.ts';
import type { Query } from '#domain/search/query.ts';
import { searchFrom } from '#domain/search/search.ts';
import type { Db } from './client.ts';
import { sourceOfDb } from './search-source.ts';
import { wordsOfDb } from './search-vocabulary.ts';

/**
 * Finds listings: SQL brings the few that can be meant, domain/search filters, groups, orders and widens them as it
 * does on a visitor's device. Nothing of a query is kept or logged.
 */
export async function findListings(
  db: Db,
  query: Query,
  now: Date,
  pageSize: number = PAGE_SIZE,
): Promise<Found> {
  const words = await wordsOfDb(db);
  // One view of the data for all that a search reads, also while an import is being committed elsewhere.
  const sourceFor = (one: Query) => sourceOfDb(db, one, now, words);
  return db.transaction(() => searchFrom(sourceFor, query, now, words.lexicon, pageSize))();
}

/** The words of all vocabularies, as a search reads them. */
export async function readLexicon(db: Db): Promise<Lexicon> {
  return (await wordsOfDb(db)).lexicon;
}
