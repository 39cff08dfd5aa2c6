import { answer, type Find } from '#domain/search/answer.ts';
import type { Catalogue } from '#domain/search/catalogue.ts';
import { sourceOfCatalogue } from '#domain/search/catalogue-source.ts';
import { type ChoiceCounts, countChoices } from '#domain/search/choice-counts.ts';
import { PAGE_SIZE } from '#domain/search/found.ts';
import type { Lexicon } from '#domain/search/lexicon.ts';
import { otherApproaches } from '#domain/search/other-approaches.ts';
import type { Query } from '#domain/search/query.ts';
import { searchFrom } from '#domain/search/search.ts';
import type { Source } from '#domain/search/source.ts';
import type { Reach } from './area.ts';
import type { DeviceAnswer } from './protocol.ts';

/** Answers a search from what is on the device, as the server would from all there is. */
export async function answerOnDevice(
  catalogue: Catalogue,
  lexicon: Lexicon,
  reach: Reach,
  asked: Query,
  now: Date,
): Promise<DeviceAnswer> {
  let lookedMiles = 0;
  const sourceFor = (query: Query): Source => {
    const source = sourceOfCatalogue(catalogue, query, now, lexicon);
    const look = (miles: number | null) => {
      lookedMiles = Math.max(lookedMiles, miles ?? Number.POSITIVE_INFINITY);
    };
    return {
      ...source,
      near(miles, choices, part) {
        // What is told about medicine is here from farther away than all else.
        if (part === 'all') look(miles);
        return source.near(miles, choices, part);
      },
      matching(units, atLeast, miles) {
        look(miles);
        return source.matching(units, atLeast, miles);
      },
      remote: (choices, part, wanted) => ({
        ...source.remote(choices, part, wanted),
        complete: reach.holdsAllOnline,
      }),
    };
  };
  const find: Find = async (query, pageSize = PAGE_SIZE) =>
    searchFrom(sourceFor, query, now, lexicon, pageSize);
  const given = await answer(find, asked);
  const isAllHere = lookedMiles <= reach.miles;
  return {
    ...given,
    otherWays: await otherApproaches(find, lexicon, given.query, given.found),
    now: now.getTime(),
    onlyWithinMiles: isAllHere ? null : reach.miles,
  };
}

export function countOnDevice(
  catalogue: Catalogue,
  lexicon: Lexicon,
  reach: Reach,
  { query, found, now }: DeviceAnswer,
): ChoiceCounts {
  const at = new Date(now);
  const sourceFor = (one: Query) => sourceOfCatalogue(catalogue, one, at, lexicon);
  return countChoices(sourceFor, query, found, at, lexicon, reach.miles);
}
