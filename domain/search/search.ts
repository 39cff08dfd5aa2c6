import type { Card } from '../card.ts';
import { isHiddenUnchecked } from '../kinds/hidden.ts';
import { findByNeeds } from './by-need.ts';
import { sourceOfCards } from './cards-source.ts';
import { find } from './find.ts';
import { type Found, PAGE_SIZE } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';

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
  const today = now.toISOString().slice(0, 10);
  const shown = cards.filter((card) => !isHiddenUnchecked(card, lexicon.kinds, today));
  const sourceFor = (one: Query) => sourceOfCards(shown, one, lexicon);
  if (query.needs.length > 0 && !query.medication)
    return findByNeeds(sourceFor, query, now, lexicon, pageSize);
  return find(sourceFor(query), query, now, lexicon, pageSize);
}
