import { expect, test } from 'vitest';
import { readListForm } from './read-list-form.ts';

const WORDS = { titleEn: 'Eastside', titleEs: 'Este', introEn: '', introEs: '' };
const place = (number: number, position: string, over: Record<string, string | string[]> = {}) =>
  Object.fromEntries(
    Object.entries({ position, step: '', wordsEn: '', wordsEs: '', ...over }).map(([name, value]) => [
      `item-${number}-${name}`,
      value,
    ]),
  );

test('places stand where their number says, and a place between two others can be named by a half', () => {
  const form = { ...WORDS, ...place(5, '1'), ...place(6, '2'), ...place(7, '1.5'), ...place(8, '2') };
  const read = readListForm(form, [5, 6, 7, 8]);
  expect(read.ok && read.value.items.map(({ number }) => number)).toEqual([5, 7, 6, 8]);
});

test('a place that is ticked to go is left out; others keep their steps and words', () => {
  const form = {
    ...WORDS,
    ...place(5, '1', { remove: ['yes'] }),
    ...place(6, '2', { step: 'call', wordsEn: ' Ask for the van. ' }),
  };
  expect(readListForm(form, [5, 6])).toMatchObject({
    value: { items: [{ number: 6, step: 'call', wordsEn: 'Ask for the van.', wordsEs: '' }] },
  });
});

test('every wrong field is named, those of places by their number', () => {
  const form = {
    ...WORDS,
    titleEs: ' ',
    ...place(5, 'first'),
    ...place(6, '2', { step: 'fly', wordsEs: 'x'.repeat(201) }),
  };
  expect(readListForm(form, [5, 6])).toEqual({
    ok: false,
    problem: {
      titleEs: 'missing',
      'item-5-position': 'count',
      'item-6-step': 'choice',
      'item-6-wordsEs': 'too-long',
    },
  });
});

test('fields of places that the list does not hold say nothing', () => {
  expect(readListForm({ ...WORDS, ...place(99, '1') }, [])).toMatchObject({ value: { items: [] } });
});
