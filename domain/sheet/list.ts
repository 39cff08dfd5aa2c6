import { EMPTY_SHEET, MAX_ITEMS, type SheetState } from './fragment.ts';
import type { StepCode } from './steps.ts';

/** More than these are not read by somebody in need; up to three are best remembered. */
export const BEST_AT_MOST = 5;
/** From here on a list is too long to help. */
export const TOO_MANY_AFTER = 10;

export const hasItem = ({ items }: SheetState, number: number) =>
  items.some((item) => item.number === number);

/** The same list with the listing last. A full list, or one that has it, stays as it is. */
export function addItem(state: SheetState, number: number): SheetState {
  return addItems(state, [number]);
}

/** The same list with those listings last that it does not have yet, as many as it can hold. */
export function addItems(state: SheetState, numbers: readonly number[]): SheetState {
  const fresh = [...new Set(numbers)].filter((number) => !hasItem(state, number));
  const added = fresh.slice(0, MAX_ITEMS - state.items.length).map((number) => ({ number, step: null }));
  return added.length === 0 ? state : edited(state, { items: [...state.items, ...added] });
}

export function removeItem(state: SheetState, number: number): SheetState {
  if (!hasItem(state, number)) return state;
  return edited(state, { items: state.items.filter((item) => item.number !== number) });
}

/** Puts the listing at a place counted from 0; beyond either end means that end. */
export function moveItem(state: SheetState, number: number, to: number): SheetState {
  const from = state.items.findIndex((item) => item.number === number);
  const place = Math.max(0, Math.min(to, state.items.length - 1));
  const item = state.items[from];
  if (!item || from === place) return state;
  return edited(state, { items: state.items.toSpliced(from, 1).toSpliced(place, 0, item) });
}

/** `step` null goes back to the usual one. */
export function chooseStep(state: SheetState, number: number, step: StepCode | null): SheetState {
  const items = state.items.map((item) => (item.number === number ? { number, step } : item));
  return hasItem(state, number) ? edited(state, { items }) : state;
}

/** How it is printed, and the answers it was made from. */
export type SheetChoices = Partial<Omit<SheetState, 'items' | 'edit'>>;

export function changeChoices(state: SheetState, choices: SheetChoices): SheetState {
  return edited(state, choices);
}

/** Nothing chosen, nothing answered: ready for the next person. */
export function startAgain(state: SheetState): SheetState {
  return edited(EMPTY_SHEET, { edit: state.edit });
}

function edited(state: SheetState, change: Partial<SheetState>): SheetState {
  const next = { ...state, ...change };
  return { ...next, edit: next.edit + 1 };
}
