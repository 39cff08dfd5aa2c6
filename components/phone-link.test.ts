import { expect, test } from 'vitest';
import { inDigits, phoneLink } from './phone-link.ts';

test('a number as written on a card gets its country code', () => {
  expect(phoneLink('(508) 555-0100')).toBe('tel:+15085550100');
  expect(phoneLink('1-508-555-0100')).toBe('tel:+15085550100');
  expect(phoneLink('+44 20 7946 0000')).toBe('tel:+442079460000');
});

test('short numbers stay short', () => {
  expect(phoneLink('988')).toBe('tel:988');
});

test('a meeting code after pauses is dialled too', () => {
  expect(phoneLink('+1 646 558 8656,,123456789#')).toBe('tel:+16465588656,,123456789%23');
});

test('an extension is told in the link', () => {
  expect(phoneLink('508-555-0100', 'x 12')).toBe('tel:+15085550100;ext=12');
});

test('words are no number', () => {
  expect(phoneLink('ask Sam')).toBeNull();
});

test('a number that is spelt is dialled by its keys, and other letters are no part of a number', () => {
  expect(inDigits('1-800-662-HELP')).toBe('1-800-662-4357');
  expect(phoneLink('1-800-662-HELP (4357)')).toBe('tel:+18006624357');
  expect(phoneLink('508-555-0100 TTY')).toBe('tel:+15085550100');
  expect(inDigits('508-555-0100 ext. ABC')).toBe('508-555-0100 ext. ABC');
  expect(inDigits('ask for ANN')).toBe('ask for ANN');
});
