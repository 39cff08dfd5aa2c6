import { expect, test } from 'vitest';
import type { Choices } from './query.ts';
import { asksPrivately, countExtraFilters, privateToFields, stepTo } from './steps.ts';
import { FINDER_DEFAULTS, NOTHING_PRIVATE, parseCoarse, parsePrivate } from './url.ts';

const nothing: Choices = {
  ...parseCoarse(new URLSearchParams('near=01608&page=3'), FINDER_DEFAULTS).choices,
  ...NOTHING_PRIVATE,
};

test('a step without anything private is a plain address on the first page', () => {
  expect(stepTo(nothing, { when: 'tomorrow' }, FINDER_DEFAULTS)).toEqual({
    type: 'link',
    href: '/find?near=01608&when=tomorrow',
  });
});

test.each([{ words: 'suboxone' }, { medication: 'methadone' as const }, { audiences: ['women'] }])(
  'a step with %o is a form, and its address says nothing of it',
  (secret) => {
    const step = stepTo({ ...nothing, ...secret }, { page: 2 }, FINDER_DEFAULTS);
    if (step.type !== 'form') throw new Error('A private choice became an address');
    expect(step.action).toBe('/find');
    const fields = new URLSearchParams(step.fields.map(([name, value]) => [name, value]));
    expect(parsePrivate(fields)).toMatchObject(secret);
    expect(parseCoarse(fields, FINDER_DEFAULTS).choices).toMatchObject({ near: '01608', page: 2 });
  },
);

test('dropping the last private choice makes it an address again', () => {
  const step = stepTo({ ...nothing, words: 'suboxone' }, { words: '' }, FINDER_DEFAULTS);
  expect(step).toEqual({ type: 'link', href: '/find?near=01608' });
});

test('private choices survive a form', () => {
  const choices = {
    words: 'sober house',
    medication: 'any',
    onlyConfirmed: true,
    audiences: ['men'],
  } as const;
  expect(parsePrivate(privateToFields(choices))).toEqual(choices);
  expect(asksPrivately(NOTHING_PRIVATE)).toBe(false);
});

test('filters are counted by what they narrow, not by how many boxes are ticked', () => {
  expect(countExtraFilters({ ...nothing, days: [1, 2, 3], formats: ['open'] })).toBe(2);
});
