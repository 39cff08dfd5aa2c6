import type { Db } from '#db/client.ts';
import { findListings } from '#db/search.ts';
import type { Medication } from '#domain/claims.ts';
import type { Found, Match } from '#domain/search/found.ts';
import type { Query } from '#domain/search/query.ts';
import { NOTHING_PRIVATE } from '#domain/search/url.ts';

/** What was found, and for what: not always the very question, so that nobody meets an empty page. */
export type Answer = {
  readonly query: Query;
  readonly found: Found;
  /** Set when no listing held the words, but they name this medicine, and its groups are shown instead. */
  readonly medicationOfWords: Medication | null;
  /** No listing of the kinds asked for held the words ("sober house" among meetings), but others do. */
  readonly kindsLeftAside: boolean;
  /** The nearest rides, for somebody who cannot travel without one. */
  readonly rides: readonly Match[];
};

/** Answers a visitor's search, or the nearest one that has an answer. */
export async function answer(db: Db, asked: Query, now: Date): Promise<Answer> {
  const query = orFromAnywhere(asked);
  const found = await findListings(db, query, now);
  const medication = found.wordsNameMedication;
  const rides = await ridesFor(db, asked, now);
  const asAsked = { query, found, medicationOfWords: null, kindsLeftAside: false, rides };
  if (found.total > 0) return asAsked;
  if (medication !== null && query.medication === null) {
    const about = orFromAnywhere({ ...asked, words: '', medication });
    return {
      ...asAsked,
      query: about,
      found: await findListings(db, about, now),
      medicationOfWords: medication,
    };
  }
  if (query.words === '' || query.kinds.length === 0) return asAsked;
  const ofAnyKind = { ...query, kinds: [] };
  const others = await findListings(db, ofAnyKind, now);
  return others.total > 0 ? { ...asAsked, query: ofAnyKind, found: others, kindsLeftAside: true } : asAsked;
}

const MOST_RIDES = 3;

async function ridesFor(db: Db, asked: Query, now: Date): Promise<readonly Match[]> {
  if (asked.canTravel || !asked.spot || asked.needs.includes('rides') || asked.page > 1) return [];
  const rides: Query = {
    ...asked,
    ...NOTHING_PRIVATE,
    canTravel: true,
    attendance: [],
    kinds: [],
    needs: ['rides'],
  };
  const { groups } = await findListings(db, rides, now);
  return groups.flatMap(({ matches }) => matches).slice(0, MOST_RIDES);
}

/**
 * Without a place only what can be joined from anywhere is a fair answer, unless words name what is looked for. The
 * forms and the question about the place do not take this over: with a place everything counts again.
 */
function orFromAnywhere(asked: Query): Query {
  return asked.spot === null && asked.words === '' ? { ...asked, attendance: ['online'] } : asked;
}
