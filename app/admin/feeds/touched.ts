import type { Outlook } from '#db/waiting-files.ts';

/** How many listings a waiting file would touch: the number that is typed to let it in. */
export function touchedBy({ report: { added, updated, missing } }: Outlook): number {
  return added + updated + missing;
}
