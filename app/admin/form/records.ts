import { getTranslations } from 'next-intl/server';
import type { FieldProblems } from '#domain/desk-form.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { type FormState, takeField, typedValues } from './form-state.ts';

/** What the fields of a form hold: one text each, or a list for boxes. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/**
 * The fields of a form as they were typed. Where somebody ticked to take what another saved meanwhile, that.
 * @param lists the names of those that are boxes
 */
export function readForm(form: FormData, lists: readonly string[], saved: Fields = {}): Fields {
  const typed = Object.entries(typedValues(form)).map(
    ([name, values]): [string, string | readonly string[]] => [
      name,
      lists.includes(name) ? values : (values.at(-1) ?? ''),
    ],
  );
  const boxes = lists.map((name) => [name, [] as readonly string[]] as const);
  const taken = Object.entries(saved).filter(([name]) => form.get(takeField(name)) === 'yes');
  return Object.fromEntries([...boxes, ...typed, ...taken]);
}

/** What is wrong, in a sentence by each field. */
export async function wrongFields(
  fields: Fields,
  problems: FieldProblems,
  labelOf: (name: string) => string,
): Promise<FormState> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.problems' });
  const errors = Object.entries(problems).map(([name, problem]) => [
    name,
    t(problem, { field: labelOf(name) }),
  ]);
  return { values: asValues(fields), errors: Object.fromEntries(errors) };
}

/** Somebody else was faster: both are shown, and the next save is of their version. */
export async function savedMeanwhile(fields: Fields, theirs: Fields, version: number): Promise<FormState> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.problems' });
  const text = (value: Fields[string] | undefined) => [value ?? ''].flat().join(', ');
  const others = Object.entries(theirs).filter(([name, value]) => text(fields[name]) !== text(value));
  return {
    values: asValues(fields),
    theirs: Object.fromEntries(others.map(([name, value]) => [name, text(value)])),
    message: t('conflict'),
    status: 409,
    hidden: { version: String(version) },
  };
}

function asValues(fields: Fields): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, [value].flat() as string[]]),
  );
}
