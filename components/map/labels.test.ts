import compile from 'icu-minify/compile';
import { expect, test } from 'vitest';
import en from '#messages/en.json' with { type: 'json' };
import es from '#messages/es.json' with { type: 'json' };
import { fill } from './labels.ts';

test('names in a label are filled in, and what is not known stays to be seen', () => {
  expect(fill('{count} places near {town}', { count: 0, town: 'Salem' })).toBe('0 places near Salem');
  expect(fill('{count} places', {})).toBe('{count} places');
});

test('labels of the map read the same as text and as the build writes them', () => {
  const values = { count: 3, places: 2, name: 'Grace Church', town: 'Salem', host: 'example.org' };
  for (const [key, label] of [...Object.entries(en.map), ...Object.entries(es.map)]) {
    expect(fill(compile(label) as string, values), key).toBe(fill(label, values));
  }
});
