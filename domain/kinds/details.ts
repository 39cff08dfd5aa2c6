import * as z from 'zod';
import type { Fact, Kind } from './kind.ts';

type DetailsSchema = z.ZodType<Record<string, unknown>>;

const made = new WeakMap<Kind, DetailsSchema>();

/** Checks a kind's own fields, on the way in and out. A field that is absent means that nobody said. */
export function detailsSchema(kind: Kind): DetailsSchema {
  const known = made.get(kind);
  if (known) return known;
  const fields = kind.facts.map((fact) => [fact.field, fieldSchema(fact).optional()] as const);
  const schema = z.object(Object.fromEntries(fields));
  made.set(kind, schema);
  return schema;
}

function fieldSchema({ show, options = [], min = 0, max = 0 }: Fact): z.ZodType {
  switch (show) {
    case 'text':
      return z.string().trim().min(1).max(max);
    case 'yes-no':
      return z.boolean();
    case 'date':
      return z.iso.date();
    case 'link':
      return z.url({ protocol: /^https?$/ }).max(max);
    case 'money':
      return z.number().min(min).max(max);
    case 'number':
      return z.number().int().min(min).max(max);
    case 'choice':
      return z.enum(options as [string, ...string[]]);
    case 'choices':
      return z.array(z.enum(options as [string, ...string[]])).max(options.length);
  }
}
