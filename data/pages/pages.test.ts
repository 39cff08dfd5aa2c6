import { expect, test } from 'vitest';
import type { ProsePage } from '#domain/prose.ts';
import { avoidedWords } from '#domain/reading/avoided-words.ts';
import { fernandezHuerta, fleschKincaidGrade, longSentences, smogGrade } from '#domain/reading/grade.ts';
import { KNOWN_WORDS } from '#domain/reading/known-words.ts';
import { sentencesOf } from '#domain/reading/sentences.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { privacy } from './privacy.ts';
import { safety } from './safety.ts';

const PAGES = { about, accessibility, privacy, safety };

const blocksOf = ({ title, lead, parts }: ProsePage['en']) => [
  title,
  ...lead,
  ...parts.flatMap(({ heading, text = [], points = [] }) => [heading, ...text, ...points]),
];

test.each(Object.entries(PAGES))('the page %s reads easily in both languages', (_, page) => {
  const english = sentencesOf(blocksOf(page.en));
  const spanish = sentencesOf(blocksOf(page.es));
  expect(fleschKincaidGrade(english)).toBeLessThan(6);
  expect(smogGrade(english, KNOWN_WORDS)).toBeLessThan(6);
  expect(fernandezHuerta(spanish)).toBeGreaterThan(70);
  expect(longSentences([...english, ...spanish], 25)).toEqual([]);
});

test.each(Object.entries(PAGES))(
  'the page %s says the same in both languages, and hurts nobody',
  (_, page) => {
    const shape = (side: ProsePage['en']) =>
      JSON.stringify(side, (_key, value) => (typeof value === 'string' ? '' : value));
    expect(shape(page.es)).toBe(shape(page.en));
    expect(avoidedWords(blocksOf(page.en).join('\n'), 'en')).toEqual([]);
    expect(avoidedWords(blocksOf(page.es).join('\n'), 'es')).toEqual([]);
  },
);
