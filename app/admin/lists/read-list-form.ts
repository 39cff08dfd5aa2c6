import { type FieldProblem, readFields } from '#domain/desk-form.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import {
  type StandingItem,
  type StandingList,
  standingItemSchema,
  standingListSchema,
} from '#domain/standing-list.ts';
import type { Fields } from '../form/records.ts';

type ListForm = { readonly content: StandingList; readonly items: readonly StandingItem[] };

/**
 * What the form of a list says: its words, and of each of its places where it stands, its step and its words. Places
 * that are to go are left out; those with the same position stay in the order in which they were.
 * @param numbers of the places that the list holds now
 */
export function readListForm(
  fields: Fields,
  numbers: readonly number[],
): Result<ListForm, Record<string, FieldProblem>> {
  const content = readFields(standingListSchema, fields);
  const problems: Record<string, FieldProblem> = content.ok ? {} : { ...content.problem };
  const items: (StandingItem & { position: number })[] = [];
  for (const [index, number] of numbers.entries()) {
    const of = (name: string) => fields[`item-${number}-${name}`];
    if ([of('remove') ?? []].flat().includes('yes')) continue;
    const read = readFields(standingItemSchema, {
      step: of('step') || null,
      wordsEn: of('wordsEn'),
      wordsEs: of('wordsEs'),
    });
    const position = Number(of('position') ?? index + 1);
    if (!read.ok) {
      for (const [name, problem] of Object.entries(read.problem))
        problems[`item-${number}-${name}`] = problem;
    } else if (!Number.isFinite(position)) problems[`item-${number}-position`] = 'count';
    else items.push({ number, ...read.value, position });
  }
  if (!content.ok || Object.keys(problems).length > 0) return fail(problems);
  const sorted = items.toSorted((a, b) => a.position - b.position);
  return succeed({ content: content.value, items: sorted.map(({ position, ...item }) => item) });
}
