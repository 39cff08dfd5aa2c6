import { withoutLocale } from '#domain/locale.ts';
import { toFragment, toShortFragment } from '#domain/sheet/fragment.ts';
import { isShortPage } from './address.ts';
import { currentList } from './store.ts';

/** Not for visitors. */
const OTHER_PAGES = ['admin', 'api', 'feeds', 'hsds', 'healthz', 'embed'];

/** True for an address at which a visitor goes on with the list: a page of ours, and no spot within a page. */
export function goesOn(address: string, from: string): boolean {
  if (!URL.canParse(address, from)) return false;
  const url = new URL(address, from);
  const [, first = ''] = withoutLocale(url.pathname).split('/');
  const isFile = url.pathname.split('/').at(-1)?.includes('.');
  return (
    url.origin === new URL(from).origin && !url.href.includes('#') && !isFile && !OTHER_PAGES.includes(first)
  );
}

/**
 * Sends the list along with links and forms that load a page anew or open another tab: the moment they are followed,
 * their address has the list as its fragment, and right after it has not. A link that is copied never carries it.
 * Gives back how to stop.
 */
export function carryAlong(): () => void {
  const events = new AbortController();
  const options = { capture: true, signal: events.signal };
  document.addEventListener('click', carryByLink, options);
  document.addEventListener('auxclick', carryByLink, options);
  document.addEventListener('submit', carryByForm, options);
  return () => events.abort();
}

function carryByLink({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (link instanceof HTMLAnchorElement && !link.download) carry(link, 'href');
}

function carryByForm({ target, submitter }: SubmitEvent): void {
  const form = target instanceof HTMLFormElement ? target : null;
  if (submitter?.hasAttribute('formaction')) carry(submitter, 'formaction');
  else if (form) carry(form, 'action');
}

function carry(element: Element, attribute: 'href' | 'action' | 'formaction'): void {
  const address = element.getAttribute(attribute);
  if (address === null || !goesOn(address, location.href)) return;
  const isShort = isShortPage(new URL(address, location.href).pathname);
  const fragment = isShort ? toShortFragment(currentList()) : toFragment(currentList());
  if (!fragment) return;
  element.setAttribute(attribute, address + fragment);
  // The browser reads the address as soon as all listeners have run.
  setTimeout(() => element.setAttribute(attribute, address));
}
