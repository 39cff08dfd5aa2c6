import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('pages take messages as the build makes them: an import that says `type: json` would stop the build', () => {
  const files = globSync('{app,components}/**/*.{ts,tsx}', { exclude: ['**/*.test.*'] });
  expect(files.length).toBeGreaterThan(100);
  const wrong = files.filter((file) => /messages\/e[ns]\.json'\s*with/.test(readFileSync(file, 'utf8')));
  expect(wrong).toEqual([]);
});
