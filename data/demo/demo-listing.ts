import type { Claim } from '#domain/claims.ts';
import type { ListingInput } from '#domain/listing.ts';

/** One listing of the invented community and what people said about it. */
export type DemoListing = { readonly input: ListingInput; readonly claims: readonly Claim[] };

/** The row whose turn it is: rows are dealt out one after the other, `stride` rows apart, and then again. */
export function turn<Row>(rows: readonly Row[], index: number, stride = 1): Row {
  if (rows.length === 0) throw new Error('A table of the demo community is empty');
  return rows[(index * stride) % rows.length] as Row;
}

/** Numbers set aside for fiction: 508-555-0100 to 0199 and 774-555-0100 to 0199. */
export function demoPhone(index: number): string {
  const area = index % 2 === 0 ? '508' : '774';
  return `${area}-555-01${String(Math.floor(index / 2) % 100).padStart(2, '0')}`;
}
