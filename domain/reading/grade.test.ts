import { expect, test } from 'vitest';
import { fernandezHuerta, fleschKincaidGrade, longSentences, smogGrade, wordsPerSentence } from './grade.ts';
import { sentencesOf } from './sentences.ts';

const grade = (text: string) => fleschKincaidGrade(sentencesOf([text]));

test('texts whose Flesch-Kincaid grade is known come out at it', () => {
  expect(grade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
  // The textbook example of a hard sentence: 13 words of 24 to 26 syllables, by who counts.
  const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
  expect(grade(platypus)).toBeGreaterThan(11.2);
  expect(grade(platypus)).toBeLessThan(13.2);
  // Lincoln at Gettysburg, first sentence: 30 words, college level. Its 29 or 30 words depend on the copy.
  const lincoln =
    'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.';
  expect(grade(lincoln)).toBeGreaterThan(12);
  expect(grade(lincoln)).toBeLessThan(16);
});

test('the crisis text reads at grade 2 to 4, and what an office might write in its place at college level', () => {
  const plain =
    'Are you being hurt or scared at home? Call us. Do you need food, a place to stay or other help? Call 211. Is someone in danger? Call 911.';
  const office =
    'Individuals experiencing interpersonal victimization within a residential environment are encouraged to contact the appropriate notification infrastructure.';
  expect(grade(plain)).toBeLessThan(4);
  expect(grade(office)).toBeGreaterThan(18);
});

test('SMOG goes by long words alone, and by how many there are for 30 sentences', () => {
  const sentences = (text: string, times: number) => Array.from({ length: times }, () => text.split(' '));
  expect(smogGrade(sentences('go home', 30))).toBeCloseTo(3.1291, 4);
  expect(smogGrade(sentences('medicine', 30))).toBeCloseTo(8.8418, 3);
  expect(smogGrade([...sentences('medicine', 10), ...sentences('go', 20)])).toBeCloseTo(6.4274, 3);
  expect(smogGrade(sentences('Buprenorphine', 30), new Set(['buprenorphine']))).toBeCloseTo(3.1291, 4);
});

test('easy Spanish is over 70, and a form of the administration is not', () => {
  const easy =
    'Llame al 911. Quédese con la persona hasta que llegue la ayuda. Es gratis. No tiene que dar su nombre.';
  const hard =
    'La administración correspondiente determinará la elegibilidad de los solicitantes conforme a la documentación acreditativa presentada oportunamente.';
  expect(fernandezHuerta(sentencesOf([easy]))).toBeGreaterThan(85);
  expect(fernandezHuerta(sentencesOf([hard]))).toBeLessThan(30);
});

test('a page without words asks nothing of anybody', () => {
  expect(fleschKincaidGrade([])).toBe(0);
  expect(smogGrade([])).toBe(0);
  expect(fernandezHuerta([])).toBe(100);
  expect(wordsPerSentence(sentencesOf(['911 · 988', '7:00']))).toBe(0);
});

test('sentences over the limit are named', () => {
  const sentences = sentencesOf(['Go now. Go home now and call her.']);
  expect(longSentences(sentences, 5)).toEqual(['Go home now and call her']);
  expect(wordsPerSentence(sentences)).toBe(4);
});
