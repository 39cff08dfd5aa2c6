import type { DeskSearch } from '#db/desk-listings.ts';
import { KINDS } from '#domain/kinds/index.ts';
import { STATUSES } from '#domain/listing.ts';

/** Which listings a table is to hold, as the page of listings asks for them. What cannot be read is left out. */
export function readTableSearch(asked: Readonly<Record<string, unknown>>): DeskSearch {
  const { words, kind, status } = asked;
  return {
    words: typeof words === 'string' && words.trim() ? words.slice(0, 200) : undefined,
    kind: KINDS.find(({ code }) => code === kind)?.code,
    status: STATUSES.find((one) => one === status),
  };
}

export function toSearchQuery(search: DeskSearch): string {
  const entries = Object.entries(search).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return new URLSearchParams(entries).toString();
}
