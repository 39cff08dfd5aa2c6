import { wordsOf } from '../text.ts';

// The same name is written both ways on signs and in data: "Saint Louis" and "St. Louis".
const ONE_FORM = new Map([
  ['saint', 'st'],
  ['sainte', 'st'],
  ['ste', 'st'],
  ['fort', 'ft'],
  ['mount', 'mt'],
  ['mtn', 'mountain'],
  ['hts', 'heights'],
  ['spgs', 'springs'],
  ['jct', 'junction'],
  ['twp', 'township'],
]);
const FIRST_WORD = new Map([
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
]);

/** Words of a place name in the one form in which we compare them: "N. Saint-Cloud" gives north, st, cloud. */
export function placeWords(text: string): string[] {
  return wordsOf(text).map(
    (word, position) => (position === 0 && FIRST_WORD.get(word)) || ONE_FORM.get(word) || word,
  );
}

/** Names are compared without their spaces, so "De Kalb" is "DeKalb" and "O Fallon" is "O'Fallon". */
export function placeKey(words: readonly string[]): string {
  return words.join('');
}
