/**
 * One of each sort before a second of any, so that who reads a few sees how many ways there are: the sorts of a family
 * take turns, and the families do. `pathOf` tells what it is, from the widest to the narrowest: each part is a number,
 * the lowest goes first. Those of the same path stay in their order.
 */
export function takeTurns<Item>(items: readonly Item[], pathOf: (item: Item) => readonly number[]): Item[] {
  const withPaths = items.map((item) => ({ item, path: pathOf(item) }));
  return turns(withPaths, 0).map(({ item }) => item);
}

type Pathed<Item> = { readonly item: Item; readonly path: readonly number[] };

function turns<Item>(items: readonly Pathed<Item>[], depth: number): readonly Pathed<Item>[] {
  if (items.every(({ path }) => depth >= path.length)) return items;
  const families = [...Map.groupBy(items, ({ path }) => path[depth] ?? Number.MAX_SAFE_INTEGER)]
    .sort(([a], [b]) => a - b)
    .map(([, family]) => turns(family, depth + 1));
  const longest = Math.max(...families.map((family) => family.length));
  return Array.from({ length: longest }, (_, round) =>
    families.flatMap((family) => family[round] ?? []),
  ).flat();
}
