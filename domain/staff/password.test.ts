import { expect, test } from 'vitest';
import common from '#data/passwords/common.json' with { type: 'json' };
import { OWN_WORDS } from '#data/passwords/own-words.ts';
import { passwordProblem } from './password.ts';

const guessable = { common: new Set(common), ownWords: OWN_WORDS };
const problem = (password: string) =>
  passwordProblem(password, guessable, ['Ana Pacheco', 'ana.pacheco@worcester.example.org']);

test('four plain words, a sentence and a manager’s random letters are all good', () => {
  for (const good of [
    'correct horse battery staple',
    'My dog eats 3 shoes a year',
    'kV9#mwQz7!pLr2xT',
    'ñandúes cruzan el río',
    '我的密码是一句很长的话真的很长',
    'xxxlantern-over-the-quarry',
    'tall pines bend in october wind '.repeat(4).trim(),
  ]) {
    expect(problem(good), good).toBeNull();
  }
});

test('14 characters are too few, counted as people count them; over 128 are too many', () => {
  expect(problem('kV9#mwQz7!pLr2')).toBe('too-short');
  expect(problem('😀😀😀kVmwQz7')).toBe('too-short');
  expect(problem('kV9#mwQz7!pLr2x '.repeat(9))).toBe('too-long');
});

test('what many people have is refused, doubled or with digits around it too', () => {
  for (const bad of [
    'passwordpassword',
    'Sunshine1234567!',
    '2026!!superman!!2026',
    'PASSWORD-PASSWORD-1',
    '1qaz2wsx3edc4rfv',
  ]) {
    expect(problem(bad), bad).toBe('common');
  }
});

test('the words of this site, of recovery and of the person are refused', () => {
  for (const bad of [
    'opendoor-admin-2026',
    'One Day At A Time!!',
    'Recovery Meeting 12',
    'anapacheco1234567',
    'Worcester.Pacheco.1',
  ]) {
    expect(problem(bad), bad).toBe('own-words');
  }
});

test('rows of keys and repetitions are refused', () => {
  for (const bad of [
    'aaaaaaaaaaaaaaaaa',
    'abcdefghijklmnopq',
    '123412341234123412',
    '111111222222333333',
    'abcabcabcabcabcabc',
  ]) {
    expect(problem(bad), bad).toBe('pattern');
  }
});

test('digits alone are refused', () => {
  expect(problem('4821903755102846')).toBe('own-words');
});
