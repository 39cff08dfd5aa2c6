import { fail, type Result, succeed } from '../result.ts';
import { MAX_ROWS, type Row } from './feed.ts';

/** What a JSON text holds. The problem is a sentence for the operator. */
export function parseJson(text: string): Result<unknown, string> {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start === '') return fail('The file is empty.');
  if (start.startsWith('<')) return fail('The file is a web page or XML, not a feed in JSON.');
  try {
    return succeed(JSON.parse(start));
  } catch (error) {
    const where =
      error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 160) : 'cannot be read';
    return fail(`The file is not whole JSON: ${where}.`);
  }
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list as a feed's rows, when there are not too many and at least one could be a record. */
export function asRows(list: readonly unknown[]): Result<readonly unknown[], string> {
  if (list.length > MAX_ROWS) {
    return fail(`The file holds ${list.length} rows; at most ${MAX_ROWS} can be imported from one feed.`);
  }
  if (list.length > 0 && !list.some(isRow)) return fail('The file is a list, but not of meetings.');
  return succeed(list);
}

/** @returns true when objects and lists are nested more than `levels` deep. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}
