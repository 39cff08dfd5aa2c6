import type { Choices, PrivateChoices } from '#domain/search/query.ts';
import { asksPrivately, privateToFields } from '#domain/search/steps.ts';
import { coarseToQuery, FINDER_DEFAULTS, parsePrivate } from '#domain/search/url.ts';
import { LINK_KEY } from './search-link-key.ts';

// A link to a search that somebody copied. What is private stands in its fragment, which no browser sends to a server.

export function linkTo(choices: Choices, here: URL): string {
  const link = new URL(here.pathname, here);
  link.search = String(coarseToQuery({ ...choices, page: 1 }, FINDER_DEFAULTS));
  if (asksPrivately(choices))
    link.hash = String(new URLSearchParams({ [LINK_KEY]: String(privateToFields(choices)) }));
  return link.href;
}

/** The private choices of such a link, or null for any other address. */
export function privateInLink(hash: string): PrivateChoices | null {
  const held = new URLSearchParams(hash.replace(/^#/, '')).get(LINK_KEY);
  return held === null ? null : parsePrivate(new URLSearchParams(held));
}
