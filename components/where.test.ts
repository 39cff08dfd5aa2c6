import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import type { Card } from '#domain/card.ts';
import en from '#messages/en.json' with { type: 'json' };
import { distanceText, type WhereWords, whereText } from './where.tsx';

const words = createTranslator({ locale: 'en', messages: en, namespace: 'where' }) as WhereWords;
const place = { precision: 'exact', visibility: 'public', town: 'Worcester' } as NonNullable<Card['place']>;

test('short ways have a decimal, long ones none, and nobody is nowhere', () => {
  expect(distanceText(words, 0, place)).toBe('0.1 mi');
  expect(distanceText(words, 1609.344 * 9.94, place)).toBe('9.9 mi');
  expect(distanceText(words, 1609.344 * 9.96, place)).toBe('10 mi');
});

test('a way to where we only know the town is about so long', () => {
  expect(distanceText(words, 8047, { ...place, precision: 'town' })).toBe('about 5.0 mi');
  expect(distanceText(words, 8047, null)).toBe('about 5.0 mi');
});

test('without a place the address has to be asked for, unless nobody goes anywhere', () => {
  expect(whereText(words, { attendance: 'in-person', place: null })).toBe('Ask for the address');
  expect(whereText(words, { attendance: 'phone', place: null })).toBe('By phone');
  expect(whereText(words, { attendance: 'hybrid', place })).toBe('Worcester');
});
