import { useSyncExternalStore } from 'react';
import { EMPTY_SHEET, type SheetState, toFragment } from '#domain/sheet/fragment.ts';
import { isShortPage, readAddress, readHistory, returned, writeAddress } from './address.ts';
import { firstState, newestOf, saysSomething } from './first-state.ts';
import { KEPT_KEY, readKept, removeKept, writeKept } from './kept.ts';

/**
 * Whether the list of this tab is kept on the device. `another`: a different list is, and stays until the visitor
 * says otherwise. `refused`: the browser did not let us.
 */
export type Keeping = 'no' | 'this' | 'another' | 'refused';

let state: SheetState = EMPTY_SHEET;
let keeping: Keeping = 'no';
let isRead = false;
let isChanged = false;
const listeners = new Set<() => void>();

/** The list of this tab. Empty on the server and until the script has read the address. */
export function useList(): SheetState {
  return useSyncExternalStore(subscribe, currentList, () => EMPTY_SHEET);
}

export function useKeeping(): Keeping {
  return useSyncExternalStore(subscribe, currentKeeping, () => 'no');
}

/** True as soon as the visitor has changed the list on this page: what they did is told, what they know is not. */
export function useIsChanged(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isChanged,
    () => false,
  );
}

/** The list as it is now, for what happens outside of rendering. */
export function currentList(): SheetState {
  readFirst();
  return state;
}

/** Changes the list by one of the functions of `domain/sheet/list.ts`: here, in the address and where it is kept. */
export function changeList(change: (state: SheetState) => SheetState): void {
  const next = change(currentList());
  if (next === state) return;
  isChanged = true;
  if (keeping === 'this' && !writeKept(next)) keeping = 'refused';
  set(next);
}

/** From now on this list, with all changes to it, outlasts the tab. */
export function keepOnDevice(): void {
  keeping = writeKept(currentList()) ? 'this' : 'refused';
  tell();
}

/** Nothing is kept any more; the tab goes on with its list. */
export function stopKeeping(): void {
  removeKept();
  keeping = 'no';
  tell();
}

function currentKeeping(): Keeping {
  readFirst();
  return keeping;
}

function readFirst(): void {
  if (isRead) return;
  isRead = true;
  const kept = readKept();
  const returns = returned() && !isShortPage(location.pathname);
  state = firstState({ own: readAddress(), others: readHistory(), returns, kept });
  keeping = compare(kept);
}

function compare(kept: SheetState | null): Keeping {
  if (!kept) return 'no';
  return toFragment(kept) === toFragment(state) ? 'this' : 'another';
}

function set(next: SheetState): void {
  state = next;
  writeAddress(state);
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts the list back into an address that another page has, or that the router wrote. */
export function putListBack(): void {
  writeAddress(currentList());
}

/** Keeps list and address together while the visitor moves about; gives back how to stop. */
export function followHistory(): () => void {
  const events = new AbortController();
  const { signal } = events;
  // Before the router's own listener, which reads the address: what memory holds is newer than what the entry says.
  addEventListener('popstate', ({ state: mark }) => mark && putListBack(), { capture: true, signal });
  // A link within the page, or an address that somebody typed over this one. The jump has been made by now.
  addEventListener('hashchange', takeFromAddress, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && takeNewest(), { signal });
  addEventListener('storage', ({ key }) => (key === KEPT_KEY || key === null) && followKept(), { signal });
  return () => events.abort();
}

function takeFromAddress(): void {
  const own = readAddress();
  const isAnother = saysSomething(own) && toFragment(own) !== toFragment(currentList());
  if (isAnother) set({ ...own, edit: Math.max(own.edit, state.edit + 1) });
  else putListBack();
}

/** A page that the browser had put aside comes back as it was, while the list went on elsewhere in this tab. */
function takeNewest(): void {
  const newest = newestOf([currentList(), ...readHistory()]);
  set(newest ?? state);
}

/** Another tab changed, or forgot, what is kept. A tab with a list of its own stays with it. */
function followKept(): void {
  const kept = readKept();
  const follows = kept && (keeping === 'this' || !saysSomething(currentList()));
  if (follows && kept.edit >= state.edit) set(kept);
  keeping = compare(kept);
  tell();
}
