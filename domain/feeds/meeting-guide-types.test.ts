import { expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { readTypes } from './meeting-guide-types.ts';
import { COMMON_TYPES, FELLOWSHIP_TYPES } from './type-tables.ts';

test('the same code means what its fellowship means by it', () => {
  expect(readTypes(['S'], 'aa')).toMatchObject({ terms: [], languages: ['es'] });
  expect(readTypes(['S'], 'aca')).toMatchObject({ terms: ['format:speaker'], languages: [] });
  expect(readTypes(['POA'], 'aa').terms).toEqual(['format:proof-of-attendance']);
  expect(readTypes(['POA'], 'al-anon')).toMatchObject({ terms: [], labels: ['Parents'] });
  expect(readTypes(['AR'], 'da').labels).toEqual(['Artists']);
  expect(readTypes(['AR'], 'aa').languages).toEqual(['ar']);
});

test('without a fellowship only codes that mean the same to all are read', () => {
  expect(readTypes(['O', 'W', 'S', 'A', 'B', 'SP', 'TR', 'FR'], null)).toMatchObject({
    terms: ['format:open', 'audience:women'],
    languages: ['fr'],
    unknown: ['S', 'A', 'B', 'SP', 'TR'],
  });
});

test('codes come in small letters, numbers, words and other languages', () => {
  expect(readTypes(['onl', 'x', '12X12', 11], 'aa')).toMatchObject({
    terms: ['access:wheelchair', 'format:literature', 'format:meditation'],
    saysOnline: true,
    unknown: [],
  });
  expect(readTypes('Abierta, Mujeres, Location Temporarily Closed, Sign Language', 'aca')).toMatchObject({
    terms: ['format:open', 'audience:women', 'access:sign-language'],
    isTemporarilyClosed: true,
  });
});

test('the word "Speaker" is a speaker even where the code SP is Spanish', () => {
  expect(readTypes(['Speaker', 'SP'], 'aca')).toMatchObject({ terms: ['format:speaker'], languages: ['es'] });
});

test('Alateen within Al-Anon is a fellowship of its own', () => {
  expect(readTypes(['Y'], 'al-anon')).toMatchObject({ fellowship: 'alateen', terms: ['audience:teens'] });
});

test('words that no list knows are kept, codes that none knows are told, and rubbish is left out', () => {
  expect(readTypes(['Pet friendly', 'ZZ', null, {}, '', ['O']], 'aa')).toMatchObject({
    labels: ['Pet friendly'],
    unknown: ['ZZ'],
    terms: [],
  });
  for (const value of [null, undefined, 7, {}, true]) expect(readTypes(value, 'aa').terms).toEqual([]);
});

test('every term of the tables is a shipped one, and none of them says anything about medicine', () => {
  const shipped = new Set(SHIPPED_TERMS.map((term) => `${term.vocabulary}:${term.code}`));
  const tables = [COMMON_TYPES, ...Object.values(FELLOWSHIP_TYPES)];
  const references = tables
    .flatMap((table) => Object.values(table))
    .filter((meaning) => /^[a-z]+:/.test(meaning))
    .flatMap((meaning) => meaning.split(' '))
    .filter((reference) => !reference.startsWith('language:'));
  expect(references.filter((reference) => !shipped.has(reference))).toEqual([]);
  expect(references.filter((reference) => reference.startsWith('attribute:'))).toEqual([]);
  expect(Object.keys(FELLOWSHIP_TYPES).filter((code) => !shipped.has(`fellowship:${code}`))).toEqual([]);
});
