import { readAsked } from '#domain/search/asked.ts';
import type { Query } from '#domain/search/query.ts';
import { asksPrivately } from '#domain/search/steps.ts';
import { coarseToQuery, FINDER_DEFAULTS, NOTHING_PRIVATE } from '#domain/search/url.ts';
import { mayComeBack, privateOfLast } from './last-search.ts';
import { privateInLink } from './search-link.ts';

/**
 * What the visitor wants of a page that shows `asked`: that, or what its address and this tab say beyond it. An address
 * was written here after the page was made, when somebody chose another day; private choices are remembered in the open
 * tab, or stand in the link that was opened, from where they are taken at once. Null when the address names another place.
 */
export function wantedHere(asked: Query, isPosted: boolean): Query | null {
  if (isPosted) return asked;
  const inLink = privateInLink(location.hash);
  if (inLink) history.replaceState(history.state, '', location.pathname + location.search);
  // The site has read the address of a page that is new, and knows which words of it mean something.
  if (!inLink && !mayComeBack()) return asked;
  const written = readAsked(new URLSearchParams(location.search), new URLSearchParams());
  if (written.near !== asked.near) return null;
  const coarse = String(coarseToQuery(written, FINDER_DEFAULTS));
  const secret = inLink ?? privateOfLast(coarse) ?? NOTHING_PRIVATE;
  const isSame = coarse === String(coarseToQuery(asked, FINDER_DEFAULTS)) && !asksPrivately(secret);
  return isSame ? asked : { ...written, ...secret, spot: asked.spot };
}
