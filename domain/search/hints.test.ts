import { expect, test } from 'vitest';
import crisisJson from '#data/national/crisis-lines.json' with { type: 'json' };
import { HINTS } from '#data/vocabularies/index.ts';
import { findHint } from './hints.ts';

const hintFor = (typed: string) => findHint(typed, HINTS)?.key ?? null;

test.each([
  ['Narcan near me', 'naloxone'],
  ['NALOXONA gratis', 'naloxone'],
  ['detox bed tonight', 'detox'],
  ['Desintoxicación', 'detox'],
  ['desintoxicacion', 'detox'],
  ['rehab', 'treatment'],
  ['methadone clinic', 'treatment'],
  ['quiero morir', 'crisis'],
  ['overdose', 'overdose'],
  ['me pega mi esposo', 'violence'],
  ['Narconon', 'narconon'],
])('"%s" is answered with the hint "%s"', (typed, key) => {
  expect(hintFor(typed)).toBe(key);
});

test.each(['Nar-Anon', 'narc-anon', 'naranon', 'narcotics anonymous', 'methadone', 'suboxone', 'od', ''])(
  'nothing but an urgent "od" turns "%s" into something else than a search',
  (typed) => {
    expect(hintFor(typed)).toBe(typed === 'od' ? 'overdose' : null);
  },
);

test('half a word is no cry for help: "method" and "food" are not overdoses', () => {
  expect(hintFor('food')).toBeNull();
  expect(hintFor('method')).toBeNull();
});

test('the most urgent hint wins', () => {
  expect(hintFor('detox or suicide')).toBe('crisis');
});

test('hints name crisis lines that there are', () => {
  const keys = crisisJson.map((line) => line.key);
  for (const hint of HINTS) for (const line of hint.lines) expect(keys).toContain(line);
});
