import { foldText } from '../text.ts';

export const PASSWORD_MIN = 15;
/** Long enough for any passphrase; a bound because hashing takes longer for longer ones. */
export const PASSWORD_MAX = 128;

export type PasswordProblem = 'too-short' | 'too-long' | 'common' | 'own-words' | 'pattern';

export type Guessable = {
  /** Passwords that many people have, lower case. */
  readonly common: ReadonlySet<string>;
  /** Words of this site, lower case letters. */
  readonly ownWords: readonly string[];
};

/**
 * What is wrong with a new password, or null. No rule about kinds of characters: length, and that nobody would
 * guess it. `about` are texts about the person (name, e-mail), whose words are no password either.
 */
export function passwordProblem(
  password: string,
  { common, ownWords }: Guessable,
  about: readonly string[],
): PasswordProblem | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return 'too-short';
  if (length > PASSWORD_MAX) return 'too-long';
  const folded = foldText(password);
  if (isPattern(folded)) return 'pattern';
  const letters = shortestRepeat(folded.replace(/[^\p{L}]/gu, ''));
  if (common.has(folded) || common.has(letters)) return 'common';
  const words = [...ownWords, ...about.flatMap((text) => foldText(text).match(/\p{L}+/gu) ?? [])];
  return isMadeOf(letters, new Set(words)) ? 'own-words' : null;
}

/** Few different characters, or mostly neighbours: "aaaaaaaaaaaaaab", "abcdefghijklmno", "123123123123123". */
function isPattern(text: string): boolean {
  if (new Set(text).size < 6 || shortestRepeat(text).length < 6) return true;
  const steps = [...text]
    .slice(1)
    .map((character, index) => character.charCodeAt(0) - text.charCodeAt(index));
  return steps.filter((step) => Math.abs(step) <= 1).length > steps.length * 0.6;
}

/** "passwordpassword" is no more than "password"; a text that does not repeat comes back as it is. */
function shortestRepeat(text: string): string {
  const period = `${text}${text}`.indexOf(text, 1);
  return period > 0 ? text.slice(0, period) : text;
}

/** Whether a run of letters is nothing but these words, one after another. Digits alone count too. */
function isMadeOf(letters: string, words: ReadonlySet<string>): boolean {
  const reached = [true];
  for (let end = 1; end <= letters.length; end++) {
    reached[end] = reached.some((isReached, start) => isReached && words.has(letters.slice(start, end)));
  }
  return reached[letters.length] ?? false;
}
