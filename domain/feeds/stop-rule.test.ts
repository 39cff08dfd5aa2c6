import { expect, test } from 'vitest';
import { reasonToHold } from './stop-rule.ts';

const usual = { usable: 100, known: 100, gone: 0, met: 100, changed: 0 };

test('an ordinary run goes through', () => {
  expect(reasonToHold(usual)).toBeNull();
  expect(reasonToHold({ usable: 700, known: 0, gone: 0, met: 0, changed: 0 })).toBeNull();
});

test('an empty answer is not proof that there are no meetings', () => {
  expect(reasonToHold({ ...usual, usable: 0 })).toMatch(/no record/);
  expect(reasonToHold({ usable: 0, known: 0, gone: 0, met: 0, changed: 0 })).toMatch(/no record/);
});

test('over a tenth gone is held, in a small source over five', () => {
  expect(reasonToHold({ ...usual, gone: 10 })).toBeNull();
  expect(reasonToHold({ ...usual, gone: 11 })).toBe(
    '11 of the 100 listings of this feed are not in the file.',
  );
  expect(reasonToHold({ ...usual, known: 49, gone: 5 })).toBeNull();
  expect(reasonToHold({ ...usual, known: 49, gone: 6 })).toMatch(/6 of the 49/);
  expect(reasonToHold({ ...usual, known: 50, gone: 5 })).toBeNull();
  expect(reasonToHold({ ...usual, known: 50, gone: 6 })).toMatch(/6 of the 50/);
});

test('over a fifth renamed or moved is held, but not one of a handful', () => {
  expect(reasonToHold({ ...usual, changed: 20 })).toBeNull();
  expect(reasonToHold({ ...usual, changed: 21 })).toMatch(/21 of the 100 known/);
  expect(reasonToHold({ usable: 3, known: 3, gone: 0, met: 3, changed: 1 })).toBeNull();
  expect(reasonToHold({ usable: 3, known: 3, gone: 0, met: 3, changed: 2 })).toMatch(/2 of the 3/);
});
