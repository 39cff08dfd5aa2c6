/** What a form holds: for each field the texts in it. Several for boxes that are ticked, one or none for the rest. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** Repeated rows: one more than there are, so that without script, too, one can always be added. */
export const EMPTY_ROWS = { schedules: 2, phones: 1 } as const;

/** The text in a field, trimmed; undefined when it is blank or not there, which never means no. */
export function textIn(values: FormValues, name: string): string | undefined {
  return values[name]?.[0]?.trim() || undefined;
}

/** A number as typed; what is no number comes back as it was typed, for the schema to refuse. */
export function numberIn(values: FormValues, name: string): number | string | undefined {
  const text = textIn(values, name)?.replace(/^\$|(?<=\d),(?=\d{3}\b)/g, '');
  if (text === undefined) return undefined;
  return Number.isFinite(Number(text)) ? Number(text) : text;
}

/** Words with spaces or commas between. */
export function wordsIn(values: FormValues, name: string): string[] {
  return (textIn(values, name) ?? '').split(/[\s,;]+/).filter(Boolean);
}

/** How many rows of a repeated group a form has: `phone-0-number`, `phone-1-number`, … */
export function rowsIn(values: FormValues, group: string): number[] {
  const numbers = Object.keys(values).flatMap((name) => {
    const row = name.match(/^([a-z]+)-(\d{1,3})-/);
    return row?.[1] === group ? [Number(row[2])] : [];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/**
 * A form as it was sent, without the rows that were offered and in which nothing was said: a choice that stands by itself,
 * such as "every week", says nothing.
 */
export function withoutBlankRows(values: FormValues): FormValues {
  const isBlank = (name: string) => {
    const [row] = name.match(/^(schedule|phone)-\d{1,3}-/) ?? [];
    return (
      row !== undefined &&
      !Object.keys(values).some(
        (other) => other.startsWith(row) && !other.endsWith('-repeat') && textIn(values, other),
      )
    );
  };
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isBlank(name)));
}

/** Leaves out what nobody filled in: with it, a schema's own defaults apply. */
export function given(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
