'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Choices } from '#domain/search/query.ts';

/** What parts of the forms follow, once a device answers: its choices, and how the filters of a kind are made. */
export type Live = {
  readonly choices: Choices;
  readonly kindFilters: (choices: Choices) => ReactNode;
};

export const LiveForms = createContext<Live | null>(null);

/** The filters of the kind that is looked for: those of the page, until another kind is chosen on the device. */
export function LiveKindFilters({ kinds, children }: { kinds: readonly string[]; children: ReactNode }) {
  const live = useContext(LiveForms);
  return live && live.choices.kinds.join() !== kinds.join() ? live.kindFilters(live.choices) : children;
}
