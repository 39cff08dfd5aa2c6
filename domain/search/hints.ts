import { wordsOf } from '../text.ts';

/** A plain word to somebody whose search asks for what no listing is. `lines` are keys of crisis lines it names. */
export type Hint = {
  readonly key: string;
  readonly lines: readonly string[];
  readonly words: { readonly en: readonly string[]; readonly es: readonly string[] };
};

/** All ways to ask for it, each as folded words: "Hacerme daño" is ["hacerme", "dano"]. */
function phrasesOf(hint: Hint): string[][] {
  return [...hint.words.en, ...hint.words.es].map(wordsOf);
}

/**
 * The hint for what was typed, in either language: the first whose words stand in it, whole and in order, or null.
 * Never fuzzy: "narcan" and "narconon" are a letter or two away from things that have nothing to do with them.
 */
export function findHint(typed: string, hints: readonly Hint[]): Hint | null {
  const words = ` ${wordsOf(typed).join(' ')} `;
  const asksFor = (hint: Hint) => phrasesOf(hint).some((phrase) => words.includes(` ${phrase.join(' ')} `));
  return hints.find(asksFor) ?? null;
}
