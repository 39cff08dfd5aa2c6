import { expect, test } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { parseCrisisLines, unknownHotlines } from '#domain/national.ts';
import { avoidedWords } from '#domain/reading/avoided-words.ts';
import { fernandezHuerta, fleschKincaidGrade, longSentences } from '#domain/reading/grade.ts';
import { sentencesOf } from '#domain/reading/sentences.ts';
import lines from '../data/national/crisis-lines.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };

// Errors, empty lists and the like stand on no page that a browser test opens; here every message is read.

type Words = { readonly [key: string]: string | Words };

const MESSAGES: readonly [Locale, Words][] = [
  ['en', en],
  ['es', es],
];

function textsOf(words: string | Words): string[] {
  return typeof words === 'string' ? [plain(words)] : Object.values(words).flatMap(textsOf);
}

/** A message with every tag gone, and something short for each value and choice. */
function plain(message: string): string {
  return message
    .replace(/<[^>]*>/g, ' ')
    .replace(/\{\w+, (?:plural|select),[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, 'x')
    .replace(/\{\w+\}/g, 'x');
}

test.each(MESSAGES)('no message has a word that hurts or a hotline nobody checked (%s)', (locale, words) => {
  const text = textsOf(words).join('\n');
  expect(avoidedWords(text, locale)).toEqual([]);
  expect(unknownHotlines(text, parseCrisisLines(lines))).toEqual([]);
});

test.each(MESSAGES)('no sentence is longer than 25 words (%s)', (_, words) => {
  expect(longSentences(sentencesOf(textsOf(words)), 25)).toEqual([]);
});

test('what is said on one subject reads at grade 6, and at 8 for staff', () => {
  for (const [subject, words] of Object.entries(en)) {
    const grade = fleschKincaidGrade(sentencesOf(textsOf(words)));
    expect(grade, subject).toBeLessThan(subject === 'admin' ? 8 : 6);
  }
});

test('what is said on one subject is easy Spanish', () => {
  for (const [subject, words] of Object.entries(es)) {
    expect(fernandezHuerta(sentencesOf(textsOf(words))), subject).toBeGreaterThanOrEqual(70);
  }
});
