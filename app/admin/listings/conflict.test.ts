import { expect, test } from 'vitest';
import { mergeEdits } from './conflict.ts';

const base = {
  name: ['Harbor House'],
  wait: ['2 weeks'],
  notes: ['a\r\nb'],
  terms: ['access:ramp'],
  website: [''],
};

test('what only the other changed is taken in, what only I changed stays', () => {
  const merged = mergeEdits(base, { ...base, name: ['Harbor Home'] }, { ...base, wait: ['none'] });
  expect(merged.values).toMatchObject({ name: ['Harbor Home'], wait: ['none'] });
  expect(merged.theirs).toEqual({});
});

test('what both changed is shown with both, unless both say the same', () => {
  const mine = { ...base, name: ['Harbor Home'], wait: ['none'] };
  const merged = mergeEdits(base, mine, { ...base, name: ['Harbour'], wait: ['none'] });
  expect(merged.values.name).toEqual(['Harbor Home']);
  expect(merged.theirs).toEqual({ name: 'Harbour' });
});

test('boxes that were unticked, blank fields and another browser’s line ends are no change', () => {
  const { terms, website, ...rest } = base;
  const merged = mergeEdits(
    base,
    { ...rest, notes: ['a\nb'] },
    { ...base, terms: [...terms, 'access:hearing'] },
  );
  expect(merged.theirs).toEqual({ terms: 'access:ramp, access:hearing' });
  expect(website).toEqual(['']);
});
