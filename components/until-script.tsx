'use client';

import { type ReactNode, useSyncExternalStore } from 'react';

/** False in the HTML and until the script runs. */
export function useIsRunning(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

/** Shows its children until the script runs, and where none does. */
export function UntilScript({ children }: { readonly children: ReactNode }) {
  return useIsRunning() ? null : children;
}

const neverChanges = () => () => {};
