import type { FinderLink } from '#components/find/other-doors.tsx';
import finders from '#data/national/finders.json' with { type: 'json' };
import { parseFinders } from '#domain/national.ts';

const FINDERS = parseFinders(finders);

/** The official finders of the chosen fellowships; without a choice, all of them. */
export function finderLinks(fellowships: readonly string[]): FinderLink[] {
  const chosen = FINDERS.filter(
    (finder) => finder.fellowship !== null && fellowships.includes(finder.fellowship),
  );
  return chosen.length > 0 ? chosen : FINDERS;
}
