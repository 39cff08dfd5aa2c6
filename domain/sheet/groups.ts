import type { SheetItem } from './item.ts';

/** Places that answer one need; `need` null for those that answer none of the needs named. */
export type NeedGroup = { readonly need: string | null; readonly items: readonly SheetItem[] };

/**
 * Each place under the greatest concern that it answers, the concerns in their order and the places in theirs. Where
 * no concerns were named, under what it is there for first.
 */
export function groupByNeed(items: readonly SheetItem[], concerns: readonly string[]): NeedGroup[] {
  const groups = new Map<string | null, SheetItem[]>(concerns.map((need) => [need, []]));
  for (const item of items) {
    const named = concerns.find((need) => item.needs.includes(need));
    const need = named ?? (concerns.length === 0 ? (item.needs[0] ?? null) : null);
    groups.set(need, [...(groups.get(need) ?? []), item]);
  }
  return [...groups]
    .filter(([, grouped]) => grouped.length > 0)
    .map(([need, grouped]) => ({ need, items: grouped }));
}
