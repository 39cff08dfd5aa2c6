import { oneOf, ownFields } from './fields.ts';
import { DIMENSIONS, type Kind } from './kind.ts';

/**
 * What no other kind is. A coordinator names such a kind later without code, as a term of the vocabulary `kind` with a
 * name in both languages; the listings that carry the term are shown and found by that name. The needs it answers are
 * the listing's own.
 */
export const otherSupport: Kind = {
  code: 'other-support',
  icon: 'message',
  dimensions: [...DIMENSIONS],
  needs: [],
  gathers: false,
  ...ownFields({ dimension: oneOf(...DIMENSIONS) }),
};
