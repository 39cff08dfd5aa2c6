import type { FinderLink } from '#components/find/other-doors.tsx';
import finders from '#data/national/finders.json' with { type: 'json' };
import { kindOf } from '#domain/kinds/index.ts';
import { parseFinders } from '#domain/national.ts';
import type { CoarseChoices } from '#domain/search/query.ts';

const FINDERS = parseFinders(finders);

/** Those that most people look for; the others are one tap away. */
const FIRST = ['aa-near-you', 'aa-online-intergroup', 'na-find-a-meeting', 'smart-meetings', 'mara-meetings'];

/**
 * The official finders of the chosen fellowships, or of what the chosen needs and kinds of help are there for; without
 * such a choice the best known ones. Then the others, but after a choice of fellowships.
 */
export function finderLinks({
  fellowships,
  needs,
  kinds,
}: Pick<CoarseChoices, 'fellowships' | 'needs' | 'kinds'>): {
  readonly first: readonly FinderLink[];
  readonly others: readonly FinderLink[];
} {
  const chosen = FINDERS.filter(
    (finder) => finder.fellowship !== null && fellowships.includes(finder.fellowship),
  );
  if (chosen.length > 0) return { first: chosen, others: [] };
  const wanted = needs.length > 0 ? needs : kinds.flatMap((kind) => kindOf(kind).needs.slice(0, 1));
  const forNeeds = FINDERS.filter((finder) => finder.needs.some((need) => wanted.includes(need)));
  const first =
    forNeeds.length > 0
      ? forNeeds
      : FIRST.flatMap((key) => FINDERS.find((finder) => finder.key === key) ?? []);
  return { first, others: FINDERS.filter((finder) => !first.includes(finder)) };
}
