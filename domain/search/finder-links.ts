import { kindOf } from '../kinds/index.ts';
import type { Finder } from '../national.ts';
import type { CoarseChoices } from './query.ts';

/** A fellowship's or an office's own search on its own site, as far as a list of them must know it. */
export type FinderLink = Pick<Finder, 'key' | 'name' | 'url' | 'fellowship' | 'needs'>;

/** Those that most people look for; the others are one tap away. */
const FIRST = ['aa-near-you', 'aa-online-intergroup', 'na-find-a-meeting', 'smart-meetings', 'mara-meetings'];

/**
 * The official finders of the chosen fellowships, or of what the chosen needs and kinds of help are there for; without
 * such a choice the best known ones. Then the others, but after a choice of fellowships.
 */
export function finderLinks(
  finders: readonly FinderLink[],
  { fellowships, needs, kinds }: Pick<CoarseChoices, 'fellowships' | 'needs' | 'kinds'>,
): { readonly first: readonly FinderLink[]; readonly others: readonly FinderLink[] } {
  const chosen = finders.filter(
    (finder) => finder.fellowship !== null && fellowships.includes(finder.fellowship),
  );
  if (chosen.length > 0) return { first: chosen, others: [] };
  const wanted = needs.length > 0 ? needs : kinds.flatMap((kind) => kindOf(kind).needs.slice(0, 1));
  const forNeeds = finders.filter((finder) => finder.needs.some((need) => wanted.includes(need)));
  const first =
    forNeeds.length > 0
      ? forNeeds
      : FIRST.flatMap((key) => finders.find((finder) => finder.key === key) ?? []);
  return { first, others: finders.filter((finder) => !first.includes(finder)) };
}
