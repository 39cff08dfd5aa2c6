import type { Card } from '#domain/card.ts';
import type { KindWords } from './fact-text.ts';
import { namesIn, type TermNames } from './term-names.ts';

/** What a listing is, in words: by the kind that a coordinator named for it in the directory, else by its own. */
export function kindName(
  kinds: KindWords,
  { kind, terms }: Pick<Card, 'kind' | 'terms'>,
  names: TermNames,
): string {
  return namesIn('kind', terms, names)[0] ?? kinds(`${kind as 'meeting'}.name`);
}
