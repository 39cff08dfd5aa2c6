import type { Fact, Kind } from './kind.ts';

/**
 * One of a kind's own fields: how it is shown, and the bounds of what may stand in it. Plain data, so that a kind can
 * be told to a browser; `details.ts` makes the schema of it. All are optional: absent means nobody said.
 */
type Field = Omit<Fact, 'field'>;

/** In somebody's own words; `max` in characters. */
export const text = (max = 300): Field => ({ show: 'text', max });
export const yesNo: Field = { show: 'yes-no' };
export const day: Field = { show: 'date' };
/** An address that a browser opens as a page. */
export const link: Field = { show: 'link', max: 2000 };
/** US dollars. */
export const dollars = (max = 50_000): Field => ({ show: 'money', min: 0, max });
export const count = (min: number, max: number): Field => ({ show: 'number', min, max });
export const oneOf = (...options: readonly string[]): Field => ({ show: 'choice', options });
export const someOf = (...options: readonly string[]): Field => ({ show: 'choices', options });

export const aboutMedicine = (field: Field): Field => ({ ...field, isAboutMedicine: true });

/** A kind's own fields, in the order in which they are shown. */
export function ownFields(fields: Readonly<Record<string, Field>>): Pick<Kind, 'facts'> {
  return { facts: Object.entries(fields).map(([field, fact]) => ({ field, ...fact })) };
}
