import { expect, test } from 'vitest';
import { englishSyllables } from './syllables-english.ts';
import { spanishSyllables } from './syllables-spanish.ts';

test('English words have the syllables they are spoken with', () => {
  const words = {
    1: 'home homes use used free our card were moved called checked breathe voice blood the',
    2: 'homeless started sometimes something someone people places needed meeting safely minutes question address trial patient without outside quiet create treatment housing believe weather',
    3: 'medicine family telephone prescription area insurance violence suicide alcohol overdose naloxone methadone opioid legal-aid library video serious anyone created',
    4: 'medication buprenorphine emergency recovery community variety January voluntary reality',
  };
  for (const [syllables, line] of Object.entries(words)) {
    for (const word of line.split(' ')) expect(englishSyllables(word), word).toBe(Number(syllables));
  }
});

test('an apostrophe or a capital makes no syllable', () => {
  expect(englishSyllables('don’t')).toBe(1);
  expect(englishSyllables("John's")).toBe(1);
  expect(englishSyllables('YOU')).toBe(1);
});

test('Spanish vowels stand in one syllable unless both are strong or a weak one is stressed', () => {
  const words = {
    1: 'que quien hoy ley muy y o',
    2: 'día días guía ciudad hacia agua reunión gratis leer caer llame usted ahí oír',
    3: 'caída hacía horario familia ahora vergüenza poeta',
    4: 'medicina teléfono comunidad averiguar',
    5: 'buprenorfina recuperación',
  };
  for (const [syllables, line] of Object.entries(words)) {
    for (const word of line.split(' ')) expect(spanishSyllables(word), word).toBe(Number(syllables));
  }
});
