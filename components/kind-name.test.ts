import { expect, test } from 'vitest';
import { kindName } from './kind-name.ts';
import { sheetWords } from './sheet-words/words.ts';

const NAMES = {
  'kind:laundry': { name: 'Ayuda con la lavandería', short: 'Ayuda con la lavandería', position: 0 },
};

test('a listing is called by the kind that a coordinator named for it, else by its own', () => {
  const { kinds } = sheetWords('es');
  const named = { kind: 'other-support', terms: ['need:storage', 'kind:laundry'] };
  expect(kindName(kinds, named, NAMES)).toBe('Ayuda con la lavandería');
  expect(kindName(kinds, { ...named, terms: ['need:storage'] }, NAMES)).toBe('Otra ayuda');
  expect(kindName(kinds, { kind: 'food', terms: [] }, NAMES)).toBe('Comida');
});
