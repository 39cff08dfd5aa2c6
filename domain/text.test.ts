import { expect, test } from 'vitest';
import { cleanText, foldText, slugify, wordsOf } from './text.ts';

test('control signs and unseen direction marks go, the words stay as written', () => {
  expect(cleanText('  Caf\u00e9\u0000 \u202eNight\u202c\r\nGroup\u200b ')).toBe('Café Night\nGroup');
});

test('accents and case do not tell words apart', () => {
  expect(foldText('JOSÉ Niño')).toBe('jose nino');
  expect(wordsOf("St. John's  — 12-Step")).toEqual(['st', 'johns', '12', 'step']);
});

test('a slug is plain ASCII and never ends in a dash', () => {
  expect(slugify("St. John's  Church — Worcester")).toBe('st-johns-church-worcester');
  expect(slugify('קבוצת תקווה')).toBe('');
  expect(slugify(`${'a'.repeat(59)} bcd`)).toBe('a'.repeat(59));
});
