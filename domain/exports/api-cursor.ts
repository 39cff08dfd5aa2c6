/**
 * Where a page of a search goes on. It holds the moment of the first page, so that "today" and the order are the same
 * on all pages of one walk, however long it takes.
 */
export type Cursor = { readonly page: number; readonly at: Date };

const HOUR_MS = 3_600_000;
/** A walk that takes longer has seen too much change: it starts again. */
const LONGEST_WALK_MS = 6 * HOUR_MS;
const CLOCK_DIFFERENCE_MS = 60_000;
const MOST_PAGES = 100_000;
const FORM = /^v1\.([0-9a-z]{1,4})\.([0-9a-z]{1,9})\.([0-9a-z]{1,7})$/;

/** Short text without meaning for others; `fingerprint` says for which search it is. */
export function formatCursor({ page, at }: Cursor, fingerprint: string): string {
  return `v1.${page.toString(36)}.${at.getTime().toString(36)}.${fingerprint}`;
}

/** Null for what is no cursor, is one of another search, or is hours old. */
export function parseCursor(text: string, fingerprint: string, now: Date): Cursor | null {
  const [, pageText = '', atText = '', of] = FORM.exec(text) ?? [];
  const page = Number.parseInt(pageText, 36);
  const at = Number.parseInt(atText, 36);
  const age = now.getTime() - at;
  const isGood =
    of === fingerprint &&
    page >= 1 &&
    page <= MOST_PAGES &&
    age <= LONGEST_WALK_MS &&
    age >= -CLOCK_DIFFERENCE_MS;
  return isGood ? { page, at: new Date(at) } : null;
}
