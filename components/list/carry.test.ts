import { expect, test } from 'vitest';
import { goesOn } from './carry.ts';

const from = 'https://help.example.org/es/find?near=01608#l=4&e=1';

test.each([
  '/',
  '/es',
  '/find?kind=any',
  '/es/listings/some-group',
  '/sheet',
  '?page=2',
  '/search-tips',
  '/english',
  '/s',
  '/es/s',
])('the list goes along to %s', (address) => expect(goesOn(address, from)).toBe(true));

test.each([
  '#main',
  '/find#map',
  '/find#',
  'https://www.weather.gov',
  'https://help.example.org.evil.example/find',
  'http://help.example.org/find',
  '//evil.example/find',
  'tel:988',
  'mailto:a@example.org',
  'geo:42.2,-71.8',
  'javascript:void 0',
  'https://[',
  '/admin',
  '/admin/listings',
  '/es/admin',
  '/api/v1/openapi.json',
  '/api/v1/listings',
  '/listings/some-group/calendar.ics',
])('the list stays here on the way to %s', (address) => expect(goesOn(address, from)).toBe(false));
