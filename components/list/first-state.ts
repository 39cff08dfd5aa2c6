import { parseFragment, type SheetState, toFragment } from '#domain/sheet/fragment.ts';

/** What a page that has just been loaded can know of the visitor's list. */
export type Traces = {
  /** What the address of this page says. */
  readonly own: SheetState;
  /** What other pages of the same tab said last. */
  readonly others: readonly SheetState[];
  /** Came by Back, Forward or reload, rather than by a link or a typed address. */
  readonly returns: boolean;
  /** What the visitor chose to keep on this device. */
  readonly kept: SheetState | null;
};

/**
 * The list to go on with. Somebody who goes back has not undone what they chose since, so the newest state of the tab
 * counts; who follows a link to a list wants that one, and it is then the newest. A page that says nothing goes on
 * with the tab's list, and a new tab with the one that is kept.
 */
export function firstState({ own, others, returns, kept }: Traces): SheetState {
  const newest = newestOf(others);
  if (!saysSomething(own)) return newest ?? kept ?? own;
  if (!newest || newest.edit <= own.edit) return own;
  return returns ? newest : { ...own, edit: newest.edit + 1 };
}

/** The state with the most changes, of those that say something; null if none does. */
export function newestOf(states: readonly SheetState[]): SheetState | null {
  return states.filter(saysSomething).reduce<SheetState | null>((newest, state) => {
    return newest && newest.edit >= state.edit ? newest : state;
  }, null);
}

/** What the addresses of a tab's history say of lists. `null`: an address that the browser does not tell. */
export function statesIn(addresses: readonly (string | null)[]): SheetState[] {
  return addresses.flatMap((address) => {
    const hash = address?.split('#', 2)[1];
    return hash ? [parseFragment(hash)] : [];
  });
}

export const saysSomething = (state: SheetState) => toFragment(state) !== '';
