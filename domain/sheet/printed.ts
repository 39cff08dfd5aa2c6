import type { SheetItem } from './item.ts';

/**
 * Those of a list that go on paper: not what has ended, which helps nobody there, and what nobody has checked for over a
 * year only when it was chosen all the same.
 */
export function printedItems(
  items: readonly SheetItem[],
  chosen: ReadonlySet<number> = new Set(),
): readonly SheetItem[] {
  return items.filter(({ number, warnings }) => {
    const types = warnings.map(({ type }) => type);
    return !types.includes('ended') && (chosen.has(number) || !types.includes('stale'));
  });
}
