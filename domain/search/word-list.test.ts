import { expect, test } from 'vitest';
import { makeVocabulary } from './vocabulary.ts';
import { lettersApart, makeWordList } from './word-list.ts';

test('a letter more, less, other or two swapped is one apart, and counting stops at the most', () => {
  const apart = (a: string, b: string) => lettersApart(a, b, 2);
  expect(apart('serenity', 'serenity')).toBe(0);
  expect(apart('sereniti', 'serenity')).toBe(1);
  expect(apart('serenty', 'serenity')).toBe(1);
  expect(apart('sereniyt', 'serenity')).toBe(1);
  expect(apart('serentyi', 'serenity')).toBe(2);
  expect(apart('sobriety', 'serenity')).toBe(3);
});

test('comparing every word finds what the index of misspellings finds', () => {
  const words =
    'serenity serene hope hop house homes home noon moon mujeres mañana sunday monday 01608 aa na ca'.split(
      ' ',
    );
  const vocabulary = makeVocabulary();
  const list = makeWordList();
  for (const word of words) {
    vocabulary.set(word, 1);
    list.add(word);
  }
  const order = (a: { word: string }, b: { word: string }) => (a.word < b.word ? -1 : 1);
  const typed = [
    'serenty',
    'hoep',
    'hom',
    'ho',
    'nono',
    'sundya',
    'mujres',
    'manana',
    '01609',
    'serenetyy',
    'a',
  ];
  for (const word of typed) {
    const indexed = vocabulary.similar(word, 100).sort(order);
    expect(list.similar(word).sort(order), word).toEqual(indexed);
  }
});
