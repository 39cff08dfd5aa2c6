import common from '#data/passwords/common.json' with { type: 'json' };
import { OWN_WORDS } from '#data/passwords/own-words.ts';
import type { Guessable } from '#domain/staff/password.ts';

let known: Guessable | undefined;

/** What a new password is compared with. Ten thousand strings: made when first needed. */
export function guessable(): Guessable {
  known ??= { common: new Set(common), ownWords: OWN_WORDS };
  return known;
}
