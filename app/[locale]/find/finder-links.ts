import type { FinderLink } from '#components/find/other-doors.tsx';
import finders from '#data/national/finders.json' with { type: 'json' };
import { parseFinders } from '#domain/national.ts';

const FINDERS = parseFinders(finders);

/** Those that most people look for; the others are one tap away. */
const FIRST = ['aa-near-you', 'aa-online-intergroup', 'na-find-a-meeting', 'smart-meetings', 'mara-meetings'];

/** The official finders of the chosen fellowships; without a choice the best known ones, and then the others. */
export function finderLinks(fellowships: readonly string[]): {
  readonly first: readonly FinderLink[];
  readonly others: readonly FinderLink[];
} {
  const chosen = FINDERS.filter(
    (finder) => finder.fellowship !== null && fellowships.includes(finder.fellowship),
  );
  if (chosen.length > 0) return { first: chosen, others: [] };
  return {
    first: FIRST.flatMap((key) => FINDERS.find((finder) => finder.key === key) ?? []),
    others: FINDERS.filter((finder) => !FIRST.includes(finder.key)),
  };
}
