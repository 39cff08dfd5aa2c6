import type { Medication } from '../claims.ts';
import type { Found, Match } from './found.ts';
import type { Query } from './query.ts';
import { NOTHING_PRIVATE } from './url.ts';

/** Finds listings at one moment: in the database on the server, among tiles on a device. */
export type Find = (query: Query, pageSize?: number) => Promise<Found>;

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
export async function answer(find: Find, asked: Query): Promise<Answer> {
  const query = orFromAnywhere(asked);
  const found = await find(query);
  const medication = found.wordsNameMedication;
  const rides = await ridesFor(find, asked);
  const asAsked = { query, found, medicationOfWords: null, kindsLeftAside: false, rides };
  if (found.total > 0) return asAsked;
  if (medication !== null && query.medication === null) {
    const about = orFromAnywhere({ ...asked, words: '', medication });
    return {
      ...asAsked,
      query: about,
      found: await find(about),
      medicationOfWords: medication,
    };
  }
  if (query.words === '' || query.kinds.length === 0) return asAsked;
  const ofAnyKind = { ...query, kinds: [] };
  const others = await find(ofAnyKind);
  return others.total > 0 ? { ...asAsked, query: ofAnyKind, found: others, kindsLeftAside: true } : asAsked;
}

const MOST_RIDES = 3;

async function ridesFor(find: Find, asked: Query): Promise<readonly Match[]> {
  if (asked.canTravel || !asked.spot || asked.needs.includes('rides') || asked.page > 1) return [];
  const rides: Query = {
    ...asked,
    ...NOTHING_PRIVATE,
    canTravel: true,
    attendance: [],
    kinds: [],
    needs: ['rides'],
  };
  const { groups } = await find(rides);
  return groups.flatMap(({ matches }) => matches).slice(0, MOST_RIDES);
}

/**
 * Without a place only what can be joined from anywhere is a fair answer, unless words name what is looked for. The
 * forms and the question about the place do not take this over: with a place everything counts again.
 */
function orFromAnywhere(asked: Query): Query {
  return asked.spot === null && asked.words === '' ? { ...asked, attendance: ['online'] } : asked;
}
