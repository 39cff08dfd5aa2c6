import * as z from 'zod';
import { LOCALES } from '../locale.ts';
import { fail, type Result, succeed } from '../result.ts';

/** A sheet with more is no help to anybody; it also bounds what one question can cost. */
export const MOST_NUMBERS = 40;

const numbersSchema = z
  .array(
    z
      .number()
      .int()
      .min(1)
      .max(2 ** 31),
  )
  .max(MOST_NUMBERS);
const requestSchema = z.object({ numbers: numbersSchema, language: z.enum(LOCALES) });

export type ItemsRequest = z.infer<typeof requestSchema>;

/** Reads the question for a sheet's items: `{ numbers: [12, 7], language: 'es' }`, in the order wanted. */
export function parseItemsRequest(json: unknown): Result<ItemsRequest, 'too-many' | 'unreadable'> {
  const parsed = requestSchema.safeParse(json);
  if (parsed.success) return succeed(parsed.data);
  const isTooMany = parsed.error.issues.some(({ code, path }) => code === 'too_big' && path.length === 1);
  return fail(isTooMany ? 'too-many' : 'unreadable');
}

/** The numbers of an address, `ids=12,7` or `ids=12&ids=7`: each once, what is no number left out, at most so many. */
export function parseNumbers(values: string | readonly string[] | undefined): number[] {
  const numbers = [values ?? []]
    .flat()
    .flatMap((value) => value.split(',', MOST_NUMBERS + 1))
    .filter((value) => /^\d{1,9}$/.test(value.trim()))
    .map(Number)
    .filter((number) => number > 0);
  return [...new Set(numbers)].slice(0, MOST_NUMBERS);
}
