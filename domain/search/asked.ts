import { KIND_CODES, kindOf } from '../kinds/index.ts';
import { otherSupport } from '../kinds/other-support.ts';
import { isChoiceOf } from '../kinds/sorts.ts';
import type { Choices, CoarseChoices } from './query.ts';
import { FINDER_DEFAULTS, type KnownCodes, parseCoarse, parsePrivate } from './url.ts';

/** The codes that the forms offer: others would find nothing and are dropped. Absent lists let all pass. */
export type OfferedCodes = Pick<KnownCodes, 'fellowships' | 'approaches' | 'formats' | 'needs'> & {
  readonly audiences?: readonly string[];
  /** Kinds that coordinators named in the directory: asked for as formats. */
  readonly namedKinds?: readonly string[];
};

/** What a visitor asks the finder for, by the coarse and by the private fields of its forms or its address. */
export function readAsked(
  coarse: URLSearchParams,
  secret: URLSearchParams,
  offered: OfferedCodes = {},
): Choices {
  const { audiences, namedKinds = [], ...codes } = offered;
  const { choices } = parseCoarse(withNamedKind(coarse, namedKinds), FINDER_DEFAULTS, {
    ...codes,
    kinds: KIND_CODES,
  });
  // "Today" is what the form says when nobody touched it; ticked weekdays are the clearer wish.
  const when = choices.days.length > 0 && choices.when === 'today' ? 'any' : choices.when;
  const asked = parsePrivate(secret, audiences ? { audiences } : {});
  // Groups for people on medicine are few: those of one day alone would read as if there were none.
  const isBrowsing = asked.audiences.includes('medication-specific') && !coarse.has('when');
  return {
    ...choices,
    facts: factsOf(choices),
    formats: formatsOf(choices, namedKinds),
    when: isBrowsing ? 'any' : when,
    ...asked,
  };
}

/** `kind=laundry` means what is of no other kind and carries that word. */
function withNamedKind(params: URLSearchParams, namedKinds: readonly string[]): URLSearchParams {
  const named = namedKinds.find((code) => params.getAll('kind').includes(code));
  if (!named) return params;
  const meant = new URLSearchParams(params);
  meant.set('kind', otherSupport.code);
  meant.append('format', named);
  return meant;
}

/** A named kind left ticked while another kind is looked for would find nothing. */
function formatsOf({ kinds, formats }: CoarseChoices, namedKinds: readonly string[]): readonly string[] {
  const mayBeNamed = kinds.length === 0 || kinds.includes(otherSupport.code);
  return mayBeNamed ? formats : formats.filter((code) => !namedKinds.includes(code));
}

/** Facts of another kind than the one looked for, left ticked in the form, would find nothing. */
function factsOf({ kinds, facts }: CoarseChoices): readonly string[] {
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return [];
  return facts.filter((fact) => isChoiceOf(kindOf(kind), fact));
}
