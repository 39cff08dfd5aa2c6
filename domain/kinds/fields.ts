import * as z from 'zod';
import type { Fact, Kind } from './kind.ts';

/** One of a kind's own fields: what may stand in it, and how it is shown. All are optional: absent means nobody said. */
type Field = Omit<Fact, 'field'> & { readonly schema: z.ZodType };

/** In somebody's own words; `max` in characters. */
export const text = (max = 300): Field => ({ show: 'text', schema: z.string().trim().min(1).max(max) });
export const yesNo: Field = { show: 'yes-no', schema: z.boolean() };
export const day: Field = { show: 'date', schema: z.iso.date() };
/** An address that a browser opens as a page. */
export const link: Field = { show: 'link', schema: z.url({ protocol: /^https?$/ }).max(2000) };
/** US dollars. */
export const dollars = (max = 50_000): Field => ({ show: 'money', schema: z.number().min(0).max(max) });
export const count = (min: number, max: number): Field => ({
  show: 'number',
  schema: z.number().int().min(min).max(max),
});
export const oneOf = (...options: readonly string[]): Field => ({
  show: 'choice',
  options,
  schema: z.enum(options as [string, ...string[]]),
});
export const someOf = (...options: readonly string[]): Field => ({
  show: 'choices',
  options,
  schema: z.array(z.enum(options as [string, ...string[]])).max(options.length),
});

export const aboutMedicine = (field: Field): Field => ({ ...field, isAboutMedicine: true });

/** A kind's own fields, in the order in which they are shown, as the schema that checks them and the facts they make. */
export function ownFields(fields: Readonly<Record<string, Field>>): Pick<Kind, 'details' | 'facts'> {
  const entries = Object.entries(fields);
  return {
    details: z.object(Object.fromEntries(entries.map(([name, { schema }]) => [name, schema.optional()]))),
    facts: entries.map(([field, { schema: _, ...fact }]) => ({ field, ...fact })),
  };
}
