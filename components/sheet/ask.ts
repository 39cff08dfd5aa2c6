import type { Locale } from '#domain/locale.ts';
import type { Medication } from '#domain/medication.ts';
import type { SheetItems } from '#domain/sheet/item.ts';
import type { SheetSuggestions } from '#domain/sheet/suggestions.ts';

export type Wanted = {
  readonly near: string;
  /** The greatest concern first. */
  readonly needs: readonly string[];
  readonly medication: Medication | null;
  readonly language: Locale;
};

/** Longer than the slowest phone network needs; then the visitor is told rather than left waiting. */
const PATIENCE_MS = 20_000;

/** @throws whatever keeps the answer away: no network, a refusal, patience at its end, or `signal` */
export function askItems(
  numbers: readonly number[],
  language: Locale,
  signal: AbortSignal,
): Promise<SheetItems> {
  return post('/sheet/items', { numbers, language }, signal);
}

/** @throws like `askItems` */
export function askSuggestions(wanted: Wanted, signal: AbortSignal): Promise<SheetSuggestions> {
  return post('/sheet/suggestions', wanted, signal);
}

/** Sent in the body: what is in an address stays in histories and logs. */
async function post<Answer>(path: string, question: object, signal: AbortSignal): Promise<Answer> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}
