import type { Random } from './random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A text with so many slips: a letter left out, doubled up with another, swapped with the next, or another one. */
export function misspell(text: string, slips: number, random: Random): string {
  let letters = [...text];
  for (let slip = 0; slip < slips; slip++) {
    const places = letters.flatMap((letter, index) => (/\p{L}/u.test(letter) ? [index] : []));
    const at = random.pick(places);
    const letter = random.pick([...LETTERS]);
    const next = letters[at + 1];
    const isSwappable = next !== undefined && /\p{L}/u.test(next) && next !== letters[at];
    const kind = random.below(4);
    if (kind === 0) letters.splice(at, 1);
    else if (kind === 1) letters.splice(at, 0, letter);
    else if (kind === 2 && isSwappable) letters.splice(at, 2, next, letters[at] as string);
    else letters[at] = letter;
    letters = letters.join('').trim().split('');
  }
  return letters.join('');
}
