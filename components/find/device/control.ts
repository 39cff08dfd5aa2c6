import { withoutLocale } from '#domain/locale.ts';
import { readAsked } from '#domain/search/asked.ts';
import type { Choices, PrivateChoices, Query, Spot } from '#domain/search/query.ts';
import { asksPrivately, privateToFields } from '#domain/search/steps.ts';
import { coarseToQuery, FINDER_DEFAULTS } from '#domain/search/url.ts';
import type { MovedTo } from '../../map/area-searcher.ts';
import { ownPointAt } from '../../own-position.ts';
import { type Engine, startEngine } from './engine.ts';
import { fillForms, readForms, tellCounts, typedPlace, writePlace } from './forms.ts';
import { expectBack, rememberSearch } from './last-search.ts';
import type { DeviceAnswer } from './protocol.ts';
import { isTouched } from './touched.ts';
import { wantedHere } from './wanted.ts';

export type Page = {
  readonly root: HTMLElement;
  readonly wordsAddress: string;
  /** What the page's own list answers. */
  readonly asked: Query;
  /** It came by a form: then the address says nothing of it. */
  readonly isPosted: boolean;
  /** Shows an answer in place of the page's own list. */
  readonly show: (words: Engine['words'], query: Query, answer: DeviceAnswer) => void;
  /** Offers to search where the map was moved to. */
  readonly offer: (searchHere: (area: MovedTo) => void) => void;
  /** Says that this device must leave it to the site. */
  readonly fail: () => void;
  /** Goes to another page of ours without loading everything anew; `replaces` this entry of the history. */
  readonly goTo: (address: string, replaces?: boolean) => void;
};

/**
 * From now on the searches of a page are answered on the device: what stands in its forms, and every step to a
 * neighbouring search. The page's own list stays until something else is wanted.
 */
export async function takeOver(page: Page, signal: AbortSignal): Promise<void> {
  const { root } = page;
  const options = { capture: true, signal };
  const wanted = wantedHere(page.asked, page.isPosted);
  // Who comes back to an area of the map that was searched here: the site knows its place.
  if (!wanted) return page.goTo(location.pathname + location.search, true);
  let asked = wanted;
  let engine: Engine | null = null;
  let hasFailed = false;
  /** What was followed is gone when its answer is there. */
  let movesFocus = false;

  const failed = () => {
    if (signal.aborted || hasFailed) return;
    hasFailed = true;
    page.fail();
  };
  const here = () => ({ ...readForms(root, asked), spot: asked.spot });
  // Words without a place are looked for in the whole catalogue, which only the site has.
  const isForDevice = (query: Query) =>
    engine !== null && !hasFailed && (query.spot !== null || query.words === '');

  function changed({ target }: Event): void {
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (!isField || !target.form?.dataset.finder || target.name === 'near') return;
    if (target instanceof HTMLSelectElement) target.selectedOptions[0]?.removeAttribute('label');
    const next = here();
    if (isForDevice(next)) ask(next);
  }
  function followed(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (link && isPlain && isFinder(link.href)) step(event, new URL(link.href).searchParams, asked);
  }
  function sent(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.everywhere !== undefined) return;
    if (form.dataset.finder) {
      sentForms(event);
    } else if (isFinder(form.action)) {
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form)) fields.append(name, String(value));
      step(event, fields, readAsked(fields, fields));
    }
  }
  function sentForms(event: SubmitEvent): void {
    event.preventDefault();
    const near = typedPlace(root);
    const next = { ...here(), near };
    if (near !== asked.near && !hasFailed) {
      // The site looks the place up; what is private stays here until its answer comes.
      const coarse = coarseOf(next);
      rememberSearch(coarse, next);
      expectBack();
      page.goTo(`${location.pathname}?${coarse}`);
    } else if (isForDevice(next)) {
      ask(next);
    } else {
      send(next);
    }
  }
  /** A neighbouring search, by its coarse choices; another place is not known here. */
  function step(event: Event, coarse: URLSearchParams, secret: PrivateChoices): void {
    const { words, medication, onlyConfirmed, audiences } = secret;
    const next = { ...readAsked(coarse, new URLSearchParams()), words, medication, onlyConfirmed, audiences };
    if (next.near !== asked.near || !isForDevice({ ...next, spot: asked.spot })) return;
    event.preventDefault();
    event.stopPropagation();
    movesFocus = true;
    fillForms(root, next);
    ask({ ...next, spot: asked.spot });
  }

  root.addEventListener('input', changed, options);
  root.addEventListener('click', followed, options);
  root.addEventListener('submit', sent, options);

  const isAnother = wanted !== page.asked;
  if (isAnother) fillForms(root, wanted);
  engine = await startEngine(page.wordsAddress).catch(() => null);
  if (signal.aborted) return;
  if (!engine) return failed();

  function ask(next: Query, isShown = true): void {
    if (!engine) return;
    const { words } = engine;
    asked = next;
    const own = ownPointOf(next);
    const query = own && next.spot ? { ...next, spot: { ...next.spot, point: own } } : next;
    if (isShown) {
      // Both at once: who leaves before the answer is there comes back to what they asked for.
      rememberSearch(coarseOf(next), next);
      writeAddress(next);
    }
    engine.ask(query, {
      answered(answer) {
        if (signal.aborted || !isShown) return;
        page.show(words, query, answer);
        if (movesFocus) requestAnimationFrame(() => root.querySelector('h1')?.focus());
        movesFocus = false;
      },
      counted: (counts) => !signal.aborted && tellCounts(root, counts),
      failed,
    });
  }
  page.offer(({ point, zip, miles }) => {
    const spot = {
      ...(asked.spot ?? NOWHERE),
      label: zip,
      point,
      postalCode: zip,
      town: null,
      countyCode: null,
    };
    writePlace(root, zip);
    ask({ ...here(), near: zip, withinMiles: miles, spot: { ...spot, region: '' } });
  });
  // Who typed before this began has said something newer.
  const isWanted = isAnother || ownPointOf(wanted) !== null || isTouched(root);
  const first = { ...here(), page: asked.page };
  if (isForDevice(first)) ask(isWanted ? first : page.asked, isWanted);
}

/** The clock of a place that nothing is known of yet: the device reads it from the listings there. */
const NOWHERE: Pick<Spot, 'timeZone'> = { timeZone: 'America/New_York' };

const ownPointOf = ({ spot }: Query) => (spot?.postalCode ? ownPointAt(spot.postalCode) : null);

const coarseOf = (choices: Choices) => String(coarseToQuery(choices, FINDER_DEFAULTS));

function isFinder(address: string): boolean {
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && withoutLocale(pathname) === '/find';
}

/** Coarse choices alone. The router's own mark on the entry stays, so that it asks the site for nothing. */
function writeAddress(choices: Query): void {
  const coarse = coarseOf(choices);
  const address = `${location.pathname}${coarse ? `?${coarse}` : ''}${location.hash}`;
  if (address === location.pathname + location.search + location.hash) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Safari allows a hundred writes in half a minute. The next change writes again.
  }
}

/** Sends all that is asked to the site, as the plain forms do: what is private in the body, else as an address. */
function send(choices: Choices): void {
  const coarse = coarseToQuery(choices, FINDER_DEFAULTS);
  if (!asksPrivately(choices)) {
    location.assign(`${location.pathname}?${coarse}`);
    return;
  }
  const form = document.createElement('form');
  form.method = 'post';
  form.action = location.pathname;
  for (const [name, value] of [...coarse, ...privateToFields(choices)]) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.requestSubmit();
  form.remove();
}
