import type { Db } from '#db/client.ts';
import { findListings } from '#db/search.ts';
import { listTerms } from '#db/terms.ts';
import { kindOf } from '#domain/kinds/index.ts';
import type { Found, Match } from '#domain/search/found.ts';
import { approachesOf } from '#domain/search/lexicon.ts';
import type { Query } from '#domain/search/query.ts';

const MOST = 3;

/**
 * Groups that work by another idea, when all on the first page work by one and there are more pages: there is more than
 * one way, and the nearest groups of a large fellowship should not hide that. Empty when somebody chose an approach, or
 * when the page shows two.
 */
export async function otherApproaches(
  db: Db,
  query: Query,
  found: Found,
  now: Date,
): Promise<readonly Match[]> {
  const isChosen = query.approaches.length + query.fellowships.length + query.needs.length > 0;
  const areGroups = query.kinds.length > 0 && query.kinds.every((kind) => kindOf(kind).gathers);
  const isPlain = query.words === '' && query.medication === null && !isChosen && areGroups;
  if (!isPlain || query.page > 1 || found.pageCount < 2) return [];
  const shown = await approachesOn(db, found);
  if (shown.size !== 1) return [];
  const approaches = (await listTerms(db, 'approach'))
    .map(({ code }) => code)
    .filter((code) => !shown.has(code));
  const { groups } = await findListings(db, { ...query, approaches }, now, MOST);
  return groups.flatMap(({ matches }) => matches).slice(0, MOST);
}

/** The approaches of all that stands on a page; what says none counts for none. */
async function approachesOn(db: Db, found: Found): Promise<Set<string>> {
  const usual = new Map(
    (await listTerms(db, 'fellowship')).map(({ code, details }) => [code, details.approach]),
  );
  const lexicon = {
    approachOf: (fellowship: string) => {
      const approach = usual.get(fellowship);
      return typeof approach === 'string' ? approach : null;
    },
  };
  return new Set(
    found.groups.flatMap(({ matches }) => matches.flatMap(({ card }) => approachesOf(card, lexicon))),
  );
}
