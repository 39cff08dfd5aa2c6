import type { Card } from '../card.ts';
import { findByNeeds } from './by-need.ts';
import { makeCatalogue } from './catalogue.ts';
import { sourceOfCatalogue } from './catalogue-source.ts';
import { find } from './find.ts';
import { type Found, PAGE_SIZE } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import type { Source } from './source.ts';

/**
 * Finds listings among cards: filters, corrects and weighs words, groups, orders and widens. Pure, so that the server
 * and a visitor's device give the same answer for the same cards; the database answers through `find` in the same way.
 */
export function search(
  cards: readonly Card[],
  query: Query,
  now: Date,
  { lexicon, pageSize = PAGE_SIZE }: { readonly lexicon: Lexicon; readonly pageSize?: number },
): Found {
  const catalogue = makeCatalogue(lexicon);
  catalogue.add(cards);
  return searchFrom((one) => sourceOfCatalogue(catalogue, one, now, lexicon), query, now, lexicon, pageSize);
}

/** The same from any source of candidates: the database on the server, the catalogue of an area on a device. */
export function searchFrom(
  sourceFor: (query: Query) => Source,
  query: Query,
  now: Date,
  lexicon: Lexicon,
  pageSize: number,
): Found {
  return query.needs.length > 0 && !query.medication
    ? findByNeeds(sourceFor, query, now, lexicon, pageSize)
    : find(sourceFor(query), query, now, lexicon, pageSize);
}
