import type { Db } from '#db/client.ts';
import { findListings } from '#db/search.ts';
import type { Medication } from '#domain/claims.ts';
import type { Found } from '#domain/search/found.ts';
import type { Query } from '#domain/search/query.ts';

/** What was found, and for what: not always the very question, so that nobody meets an empty page. */
export type Answer = {
  readonly query: Query;
  readonly found: Found;
  /** Set when no listing held the words, but they name this medicine, and its groups are shown instead. */
  readonly medicationOfWords: Medication | null;
};

/** Answers a visitor's search, or the nearest one that has an answer. */
export async function answer(db: Db, asked: Query, now: Date): Promise<Answer> {
  const query = orFromAnywhere(asked);
  const found = await findListings(db, query, now);
  const medication = found.wordsNameMedication;
  if (found.total > 0 || medication === null || query.medication !== null) {
    return { query, found, medicationOfWords: null };
  }
  const about = orFromAnywhere({ ...asked, words: '', medication });
  return { query: about, found: await findListings(db, about, now), medicationOfWords: medication };
}

/**
 * Without a place only what can be joined from anywhere is a fair answer, unless words name what is looked for. The
 * forms and the question about the place do not take this over: with a place everything counts again.
 */
function orFromAnywhere(asked: Query): Query {
  return asked.spot === null && asked.words === '' ? { ...asked, attendance: ['online'] } : asked;
}
