import { withoutLocale } from '#domain/locale.ts';
import {
  parseFragment,
  parseShortFragment,
  type SheetState,
  toFragment,
  toShortFragment,
} from '#domain/sheet/fragment.ts';
import { saysSomething, statesIn } from './first-state.ts';

/** A page opened by a short link has a fragment of its own kind. */
export const isShortPage = (path: string) => withoutLocale(path) === '/s';

/** What the address of this page says of the list. */
export function readAddress(): SheetState {
  return isShortPage(location.pathname) ? parseShortFragment(location.hash) : parseFragment(location.hash);
}

/** The state of the last entry that the router wrote on this page; entries made by `#…` links have none. */
let routerState: unknown = null;

/**
 * Writes the list into the address. The router's own mark on the entry stays, so that it neither renders nor asks the
 * server for anything: the fragment is not its business.
 */
export function writeAddress(state: SheetState): void {
  routerState = history.state ?? routerState;
  const isShort = isShortPage(location.pathname);
  // A fragment that names a part of the page stays as long as there is nothing to say.
  if (isShort ? sameShort(state) : !saysSomething(state)) return;
  const hash = isShort ? toShortFragment(state) : toFragment(state);
  if (hash === location.hash) return;
  try {
    history.replaceState(routerState, '', location.pathname + location.search + hash);
  } catch {
    // Safari allows a hundred writes in half a minute. The next change, or the next page, writes again.
  }
}

const sameShort = (state: SheetState) =>
  toShortFragment(state) === toShortFragment(parseShortFragment(location.hash));

/** What the pages of this tab's history said last. Empty where the browser has no Navigation API. */
export function readHistory(): SheetState[] {
  if (!('navigation' in window)) return [];
  const addresses = window.navigation.entries().map(({ url }) => url);
  // A short link is somebody's list to look at: going back from it goes back to one's own.
  return statesIn(addresses.filter((url) => url === null || !isShortPage(new URL(url).pathname)));
}

/** True when this page was loaded by Back, Forward or reload. */
export function returned(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'back_forward' || entry?.type === 'reload';
}
