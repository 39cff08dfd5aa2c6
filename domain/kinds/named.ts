/**
 * How the code of a kind begins that a coordinator named: `kind-laundry`. What carries it is of the kind `other-support`,
 * and a search for it names it among the formats.
 */
export const NAMED_KIND = 'kind-';
