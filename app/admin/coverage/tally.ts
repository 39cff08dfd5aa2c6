import type { AgeGroup, Known, StanceGroup } from '#db/coverage.ts';

/** One row of a chart with its table: how many listings are in each group. */
export type Tally<Group extends string> = {
  /** A kind, or `meeting aa` for meetings of one fellowship. */
  readonly key: string;
  readonly all: number;
  readonly counts: ReadonlyMap<Group, number>;
};

/** Adds up what is known by some key, most listings first. */
export function tallyBy<Group extends StanceGroup | AgeGroup>(
  known: readonly Known[],
  keyOf: (row: Known) => string | null,
  groupOf: (row: Known) => Group,
): Tally<Group>[] {
  const tallies = new Map<string, { all: number; readonly counts: Map<Group, number> }>();
  for (const row of known) {
    const key = keyOf(row);
    if (key === null) continue;
    const tally = tallies.get(key) ?? { all: 0, counts: new Map() };
    const group = groupOf(row);
    tally.all += row.listings;
    tally.counts.set(group, (tally.counts.get(group) ?? 0) + row.listings);
    tallies.set(key, tally);
  }
  return [...tallies]
    .map(([key, { all, counts }]) => ({ key, all, counts }))
    .sort((a, b) => b.all - a.all || a.key.localeCompare(b.key));
}

/** Widths that add up to 100, in the order of the groups; those with nothing are left out. */
export function segments<Group extends string>(
  { all, counts }: Tally<Group>,
  groups: readonly Group[],
): { readonly group: Group; readonly from: number; readonly width: number }[] {
  let from = 0;
  return groups.flatMap((group) => {
    const width = (100 * (counts.get(group) ?? 0)) / all;
    const start = from;
    from += width;
    return width > 0 ? [{ group, from: start, width }] : [];
  });
}
