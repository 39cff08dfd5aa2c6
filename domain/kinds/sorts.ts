import type { Kind } from './kind.ts';

/** What sorts of its kind a listing is, by the choice that the kind is sorted by; empty when nobody said. */
export function sortsOf(kind: Pick<Kind, 'sort'>, details: Readonly<Record<string, unknown>>): string[] {
  const value = kind.sort === undefined ? undefined : details[kind.sort];
  return value === undefined ? [] : ([value].flat() as string[]);
}

/** What a listing says in the fields that its kind is filtered by, as `field:choice` and `field:yes`. */
export function choicesOf(kind: Pick<Kind, 'filters'>, details: Readonly<Record<string, unknown>>): string[] {
  return (kind.filters ?? []).flatMap((field) =>
    [details[field] ?? []]
      .flat()
      .flatMap((value) => (value === false ? [] : `${field}:${value === true ? 'yes' : value}`)),
  );
}

/** Whether a kind can be filtered by a choice: several kinds have a field of the same name, with choices of their own. */
export function isChoiceOf(
  { filters = [], facts }: Pick<Kind, 'filters' | 'facts'>,
  choice: string,
): boolean {
  const [field = '', value = ''] = choice.split(':');
  const fact = facts.find((one) => one.field === field);
  if (!fact || !filters.includes(field)) return false;
  return fact.options ? fact.options.includes(value) : value === 'yes';
}

/** Keys of the sentences that belong to a listing with these details. */
export function noticesOf(kind: Pick<Kind, 'notices'>, details: Readonly<Record<string, unknown>>): string[] {
  return (kind.notices ?? [])
    .filter(({ when }) => !when || [details[when.field]].flat().includes(when.is))
    .map(({ key }) => key);
}
