import type { Choices, CoarseChoices, PrivateChoices } from './query.ts';
import { type CoarseDefaults, coarseToQuery } from './url.ts';

/** True when a search holds something that must not stand in a URL. */
export function asksPrivately(choices: PrivateChoices): boolean {
  return choices.words !== '' || choices.medication !== null || choices.audiences.length > 0;
}

/** The private choices as the fields of a form; `parsePrivate` reads them back. */
export function privateToFields(choices: PrivateChoices): URLSearchParams {
  const fields = new URLSearchParams();
  if (choices.words) fields.set('words', choices.words);
  if (choices.medication) fields.set('medication', choices.medication);
  if (choices.onlyConfirmed) fields.set('onlyConfirmed', '1');
  for (const audience of choices.audiences) fields.append('audience', audience);
  return fields;
}

/**
 * One step from a search to a neighbouring one ("tomorrow", "widen to 15 miles", "page 2"). Without anything private
 * it is an address; otherwise it must be sent as a form, and `fields` are what that form holds.
 */
export type Step =
  | { readonly type: 'link'; readonly href: string }
  | {
      readonly type: 'form';
      readonly action: string;
      readonly fields: readonly (readonly [string, string])[];
    };

/** The step to the search that differs in `change`. It starts on the first page unless `change` names one. */
export function stepTo(
  choices: Choices,
  change: Partial<Choices>,
  defaults: CoarseDefaults,
  path = '/find',
): Step {
  const next: Choices = { ...choices, page: 1, ...change };
  const coarse = coarseToQuery(next, defaults);
  if (!asksPrivately(next)) return { type: 'link', href: coarse.size > 0 ? `${path}?${coarse}` : path };
  return { type: 'form', action: path, fields: [...coarse, ...privateToFields(next)] };
}

/** How many of the choices behind "More filters" are set. */
export function countExtraFilters(choices: CoarseChoices): number {
  const lists = [
    choices.canTravel ? choices.attendance : ['home'],
    choices.needs,
    choices.facts,
    choices.fellowships,
    choices.approaches,
    choices.days,
    choices.times,
    choices.formats,
    choices.languages,
  ];
  return lists.filter((chosen) => chosen.length > 0).length + (choices.withinMiles === null ? 0 : 1);
}
