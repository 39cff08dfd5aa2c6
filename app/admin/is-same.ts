import { timingSafeEqual } from 'node:crypto';

/** Compares without telling by its time how much was right. */
export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
