import { readPrivateForm } from '#app/private-form.ts';
import { KIND_CODES, kindOf } from '#domain/kinds/index.ts';
import { isChoiceOf } from '#domain/kinds/sorts.ts';
import type { Choices, CoarseChoices } from '#domain/search/query.ts';
import { FINDER_DEFAULTS, type KnownCodes, parseCoarse, parsePrivate } from '#domain/search/url.ts';

/** The codes that the forms offer: others would find nothing and are dropped. */
export type OfferedCodes = Pick<KnownCodes, 'fellowships' | 'approaches' | 'formats' | 'needs'> & {
  readonly audiences: readonly string[];
};

/** What a visitor asks for: from the address, or from the body of a POST, which then holds the coarse choices too. */
export async function readFindRequest(
  searchParams: Record<string, string | string[] | undefined>,
  offered: OfferedCodes,
): Promise<Choices> {
  const form = await readPrivateForm();
  const params = form ?? toParams(searchParams);
  const { choices } = parseCoarse(params, FINDER_DEFAULTS, { ...offered, kinds: KIND_CODES });
  // "Today" is what the form says when nobody touched it; ticked weekdays are the clearer wish.
  const when = choices.days.length > 0 && choices.when === 'today' ? 'any' : choices.when;
  // In an address nothing private is read but the audience among formats: links we do not make may carry it.
  const asked = parsePrivate(form ?? new URLSearchParams(), {
    audiences: offered.audiences,
  });
  // Groups for people on medicine are few: those of one day alone would read as if there were none.
  const isBrowsing = asked.audiences.includes('medication-specific') && !params.has('when');
  return { ...choices, facts: factsOf(choices), when: isBrowsing ? 'any' : when, ...asked };
}

/** Facts of another kind than the one looked for, left ticked in the form, would find nothing. */
function factsOf({ kinds, facts }: CoarseChoices): readonly string[] {
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return [];
  return facts.filter((fact) => isChoiceOf(kindOf(kind), fact));
}

function toParams(searchParams: Record<string, string | string[] | undefined>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(searchParams)) {
    for (const one of [value ?? []].flat()) params.append(key, one);
  }
  return params;
}
