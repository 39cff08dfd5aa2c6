import type { Kind } from './kind.ts';

/** What sorts of its kind a listing is, by the choice that the kind is sorted by; empty when nobody said. */
export function sortsOf(kind: Pick<Kind, 'sort'>, details: Readonly<Record<string, unknown>>): string[] {
  const value = kind.sort === undefined ? undefined : details[kind.sort];
  return value === undefined ? [] : ([value].flat() as string[]);
}

/** Keys of the sentences that belong to a listing with these details. */
export function noticesOf(kind: Pick<Kind, 'notices'>, details: Readonly<Record<string, unknown>>): string[] {
  return (kind.notices ?? [])
    .filter(({ when }) => !when || [details[when.field]].flat().includes(when.is))
    .map(({ key }) => key);
}
