import { expect, test } from 'vitest';
import { tonight } from '#domain/search/example-cards.ts';
import { NOTHING_PRIVATE } from '#domain/search/url.ts';
import { linkTo, privateInLink } from './search-link.ts';

const here = new URL('https://help.example.org/es/find?near=01608&when=any#l=4');

test('what is private stands in the part of a link that no browser sends, and is read back', () => {
  const choices = {
    words: 'clean & sober #1',
    medication: 'methadone',
    onlyConfirmed: true,
    audiences: ['women'],
  } as const;
  const link = new URL(linkTo({ ...tonight, near: '01608', ...choices }, here));
  expect(link.pathname + link.search).toBe('/es/find?near=01608');
  expect(privateInLink(link.hash)).toEqual(choices);
});

test('a search without anything private is a plain address, and other fragments are none of ours', () => {
  expect(linkTo({ ...tonight, near: '01608', when: 'any', ...NOTHING_PRIVATE }, here)).toBe(
    'https://help.example.org/es/find?near=01608&when=any',
  );
  expect(privateInLink('#l=4&e=1')).toBeNull();
  expect(privateInLink('')).toBeNull();
});
