import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressBuild } from './compress-build.ts';

test('scripts and styles get a smaller twin beside them, each of its own content; doing it again changes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-door-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'chunks'));
  for (const name of ['a.js', 'b.css'])
    writeFileSync(join(folder, 'chunks', name), `/* ${name} */ `.repeat(999));
  writeFileSync(join(folder, 'media.woff2'), 'compressed by itself');
  await compressBuild(folder);
  await compressBuild(folder);
  expect(readdirSync(join(folder, 'chunks')).sort()).toEqual(['a.js', 'a.js.br', 'b.css', 'b.css.br']);
  expect(readdirSync(folder).sort()).toEqual(['chunks', 'media.woff2']);
  for (const name of ['a.js', 'b.css']) {
    const small = readFileSync(join(folder, 'chunks', `${name}.br`));
    expect(small.length).toBeLessThan(100);
    expect(brotliDecompressSync(small).toString()).toBe(`/* ${name} */ `.repeat(999));
  }
});
