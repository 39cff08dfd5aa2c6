import { KIND_CODES, kindOf } from '../kinds/index.ts';
import { NAMED_KIND } from '../kinds/named.ts';
import { otherSupport } from '../kinds/other-support.ts';
import { isChoiceOf } from '../kinds/sorts.ts';
import type { Choices, CoarseChoices } from './query.ts';
import { FINDER_DEFAULTS, type KnownCodes, parseCoarse, parsePrivate } from './url.ts';

/** The codes that the forms offer: others would find nothing and are dropped. Absent lists let all pass. */
export type OfferedCodes = Pick<KnownCodes, 'fellowships' | 'approaches' | 'formats' | 'needs'> & {
  readonly audiences?: readonly string[];
};

/** What a visitor asks the finder for, by the coarse and by the private fields of its forms or its address. */
export function readAsked(
  coarse: URLSearchParams,
  secret: URLSearchParams,
  offered: OfferedCodes = {},
): Choices {
  const { audiences, ...codes } = offered;
  const { choices } = parseCoarse(coarse, FINDER_DEFAULTS, { ...codes, kinds: KIND_CODES });
  const kinds = isNamed(choices) && !coarse.has('kind') ? [otherSupport.code] : choices.kinds;
  // "Today" is what the form says when nobody touched it; ticked weekdays are the clearer wish.
  const when = choices.days.length > 0 && choices.when === 'today' ? 'any' : choices.when;
  const asked = parsePrivate(secret, audiences ? { audiences } : {});
  // Groups for people on medicine are few: those of one day alone would read as if there were none.
  const isBrowsing = asked.audiences.includes('medication-specific') && !coarse.has('when');
  return {
    ...choices,
    facts: factsOf(choices),
    kinds,
    formats: formatsOf({ ...choices, kinds }),
    when: isBrowsing ? 'any' : when,
    ...asked,
  };
}

const isNamed = ({ formats }: CoarseChoices) => formats.some((code) => code.startsWith(NAMED_KIND));

/** A kind that coordinators named stands among the formats; left ticked while another kind is looked for it finds nothing. */
function formatsOf({ kinds, formats }: CoarseChoices): readonly string[] {
  const mayBeNamed = kinds.length === 0 || kinds.includes(otherSupport.code);
  return mayBeNamed ? formats : formats.filter((code) => !code.startsWith(NAMED_KIND));
}

/** Facts of another kind than the one looked for, left ticked in the form, would find nothing. */
function factsOf({ kinds, facts }: CoarseChoices): readonly string[] {
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return [];
  return facts.filter((fact) => isChoiceOf(kindOf(kind), fact));
}
