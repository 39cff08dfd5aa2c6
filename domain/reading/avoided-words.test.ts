import { expect, test } from 'vitest';
import { avoidedWords } from './avoided-words.ts';

test('a word that hurts is found, with what to write', () => {
  expect(avoidedWords('Help for addicts', 'en')).toEqual([
    '"addicts": person with a substance use disorder; person who uses drugs',
  ]);
  for (const text of [
    'He is an alcoholic.',
    'Stay clean',
    'Her clean time',
    'drug abuse',
    'MAT is fine',
    'opiates',
    'She relapsed',
    'He committed suicide',
    'the homeless',
    'for ex-cons',
    'a drug-free house',
    'Narc-Anon',
  ]) {
    expect(avoidedWords(text, 'en'), text).toHaveLength(1);
  }
  for (const text of ['Ayuda para adictos', 'una recaída', 'está limpio', 'abuso de drogas']) {
    expect(avoidedWords(text, 'es'), text).toHaveLength(1);
  }
});

test('names, and the same letters in other words, stay', () => {
  for (const text of [
    'Alcoholics Anonymous',
    'the use of drugs',
    'Nar-Anon and Narcan',
    'Bring clean clothes and a yoga mat.',
    'A person without a home',
  ]) {
    expect(avoidedWords(text, 'en'), text).toEqual([]);
  }
  for (const text of ['Alcohólicos Anónimos', 'ropa limpia', 'Las mareas']) {
    expect(avoidedWords(text, 'es'), text).toEqual([]);
  }
});

test('the name of a group stays as the group chose it, and nothing beside it', () => {
  const names = ['Adult Children of Alcoholics', 'Drug Addicts Anonymous'];
  expect(avoidedWords('Adult Children of Alcoholics, Drug Addicts Anonymous', 'en', names)).toEqual([]);
  expect(avoidedWords('Adult Children of Alcoholics is for addicts', 'en', names)).toHaveLength(1);
});
