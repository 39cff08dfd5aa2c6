import { kindOf } from '../kinds/index.ts';
import type { Find } from './answer.ts';
import type { Found, Match } from './found.ts';
import { approachesOf, type Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';

const MOST = 3;

/**
 * Groups that work by another idea, when all on the first page work by one and there are more pages: there is more than
 * one way, and the nearest groups of a large fellowship should not hide that. Empty when somebody chose an approach, or
 * when the page shows two.
 */
export async function otherApproaches(
  find: Find,
  lexicon: Pick<Lexicon, 'approaches' | 'approachOf'>,
  query: Query,
  found: Found,
): Promise<readonly Match[]> {
  const isChosen = query.approaches.length + query.fellowships.length + query.needs.length > 0;
  const areGroups = query.kinds.length > 0 && query.kinds.every((kind) => kindOf(kind).gathers);
  const isPlain = query.words === '' && query.medication === null && !isChosen && areGroups;
  if (!isPlain || query.page > 1 || found.pageCount < 2) return [];
  // The approaches of all that stands on the page; what says none counts for none.
  const shown = new Set(
    found.groups.flatMap(({ matches }) => matches.flatMap(({ card }) => approachesOf(card, lexicon))),
  );
  if (shown.size !== 1) return [];
  const approaches = lexicon.approaches.filter((code) => !shown.has(code));
  const { groups } = await find({ ...query, approaches }, MOST);
  return groups.flatMap(({ matches }) => matches).slice(0, MOST);
}
