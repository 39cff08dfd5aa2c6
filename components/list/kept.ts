import { parseFragment, type SheetState, toFragment } from '#domain/sheet/fragment.ts';

/** Also known to public/leave.js. The only thing this site ever stores, and only for those who chose it. */
export const KEPT_KEY = 'open-door-list';

/** The list kept on this device, null when none is. Browsers may forbid even to look. */
export function readKept(): SheetState | null {
  try {
    const kept = localStorage.getItem(KEPT_KEY);
    return kept === null ? null : parseFragment(kept);
  } catch {
    return null;
  }
}

/** False when the browser does not let us. */
export function writeKept(state: SheetState): boolean {
  try {
    localStorage.setItem(KEPT_KEY, toFragment(state));
    return true;
  } catch {
    return false;
  }
}

export function removeKept(): void {
  try {
    localStorage.removeItem(KEPT_KEY);
  } catch {
    // A browser that forbids storage holds nothing of ours.
  }
}
