import type { Card } from '../card.ts';
import { ONLY_IF_TOLD } from '../kinds/only-if-told.ts';
import type { KindFacts } from './lexicon.ts';

const PREFIX = 'need:';

/** The kinds that are there for a need, and those that answer it beside other things, in the order of all kinds. */
export type Answering = { readonly main: readonly KindFacts[]; readonly beside: readonly KindFacts[] };

export function kindsFor(need: string, kinds: readonly KindFacts[]): Answering {
  return {
    main: kinds.filter((kind) => kind.needs[0] === need),
    beside: ONLY_IF_TOLD.includes(need) ? [] : kinds.filter((kind) => kind.needs.indexOf(need) > 0),
  };
}

/**
 * How well a listing answers a need: 0 when its kind is there for it, 1 when it says so of itself, or says of no need
 * and its kind answers it beside others; null when it does not. What a listing names is all that it does beside.
 */
export function answerTo(
  card: Pick<Card, 'kind' | 'terms'>,
  need: string,
  { main, beside }: Answering,
): 0 | 1 | null {
  if (main.some(({ code }) => code === card.kind)) return 0;
  if (card.terms.includes(`${PREFIX}${need}`)) return 1;
  const namesNeeds = card.terms.some((term) => term.startsWith(PREFIX));
  return !namesNeeds && beside.some(({ code }) => code === card.kind) ? 1 : null;
}
