import { expect, test } from 'vitest';
import { formatDated } from './learn.ts';

test('a source is dated as precisely as it dates itself, and no more', () => {
  expect(formatDated('2023-09-28', 'en')).toBe('September 28, 2023');
  expect(formatDated('2023-09', 'en')).toBe('September 2023');
  expect(formatDated('2023-09', 'es')).toBe('septiembre de 2023');
  expect(formatDated('2023', 'es')).toBe('2023');
});
