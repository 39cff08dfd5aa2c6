import * as z from 'zod';
import { fail, type Result, succeed } from './result.ts';
import type { Day } from './schedule/schedule.ts';
import { daySchema } from './schedule/schedule.ts';
import { cleanText } from './text.ts';

/** What can be wrong with a field of the desk's smaller forms; each has its sentence under `admin.problems`. */
export const FIELD_PROBLEMS = [
  'missing',
  'too-long',
  'state',
  'county',
  'place',
  'phone',
  'day',
  'day-ahead',
  'before-start',
  'address',
  'email',
  'slug',
  'taken',
  'choice',
  'words',
  'listings',
  'count',
] as const;
export type FieldProblem = (typeof FIELD_PROBLEMS)[number];

export type FieldProblems = Readonly<Record<string, FieldProblem>>;

/** A line or a text, cleaned. `most` is in characters. */
export const requiredText = (most: number) =>
  z.string('missing').transform(cleanText).pipe(z.string().min(1, 'missing').max(most, 'too-long'));
export const optionalText = (most: number) =>
  z.string('missing').default('').transform(cleanText).pipe(z.string().max(most, 'too-long'));

export const requiredDay = z
  .string('day')
  .refine((text) => daySchema.safeParse(text).success, 'day')
  .transform((text): Day => text);

/**
 * Reads the fields of a form. The messages of the schema are codes of what is wrong; the first of a field counts.
 * @param fields as they were typed: one text each, or a list for boxes
 */
export function readFields<Schema extends z.ZodType>(
  schema: Schema,
  fields: Readonly<Record<string, unknown>>,
): Result<z.output<Schema>, FieldProblems> {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return succeed(parsed.data);
  const problems: Record<string, FieldProblem> = {};
  for (const { path, message } of parsed.error.issues) {
    const name = String(path[0] ?? '');
    problems[name] ??= FIELD_PROBLEMS.find((code) => code === message) ?? 'choice';
  }
  return fail(problems);
}
