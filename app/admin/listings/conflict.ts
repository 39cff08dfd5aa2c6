import type { FormValues } from '#domain/listing-form/values.ts';

export type Merged = {
  /** What to show in the form: what was typed, and where nothing was, what the other has saved. */
  readonly values: Record<string, readonly string[]>;
  /** Fields that both have changed, with what the other says. */
  readonly theirs: Record<string, string>;
};

/**
 * Two people have edited the same listing. What only one of them changed stands; where both did, the form shows both
 * and a person chooses.
 * @param base what both began with  @param typed what this person sends  @param saved what the other has saved
 */
export function mergeEdits(base: FormValues, typed: FormValues, saved: FormValues): Merged {
  const values: Record<string, readonly string[]> = { ...typed };
  const theirs: Record<string, string> = {};
  for (const name of new Set([...Object.keys(saved), ...Object.keys(base), ...Object.keys(typed)])) {
    if (isSame(saved[name], base[name]) || isSame(saved[name], typed[name])) continue;
    if (isSame(typed[name], base[name])) values[name] = saved[name] ?? [''];
    else theirs[name] = (saved[name] ?? []).join(', ');
  }
  return { values, theirs };
}

/** A field that is not there and one that is blank say the same. */
function isSame(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  const said = (texts: readonly string[] | undefined) =>
    JSON.stringify((texts ?? []).map((text) => text.replace(/\r\n?/g, '\n').trim()).filter(Boolean));
  return said(a) === said(b);
}
