import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { hashSources } from './sources.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'open-door-'));
  for (const folder of ['app/find', 'components', 'data', 'db', 'domain', 'messages', 'public']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const file of ['env.ts', 'next.config.ts', 'package-lock.json', 'package.json', 'tsconfig.json']) {
    writeFileSync(join(root, file), '{}');
  }
  writeFileSync(join(root, 'app/find/page.tsx'), 'one');
});

test('the same sources in another folder are the same', () => {
  const copy = mkdtempSync(join(tmpdir(), 'open-door-'));
  cpSync(root, copy, { recursive: true });
  expect(hashSources(copy)).toBe(hashSources(root));
});

test('a changed, added or renamed source and a changed lockfile all count', () => {
  const seen = [hashSources(root)];
  const changes: [string, string][] = [
    ['app/find/page.tsx', 'two'],
    ['messages/en.json', '{"a":1}'],
    ['messages/es.json', '{"a":1}'],
    ['package-lock.json', '{"b":2}'],
  ];
  for (const [file, text] of changes) {
    writeFileSync(join(root, file), text);
    seen.push(hashSources(root));
  }
  expect(new Set(seen).size).toBe(changes.length + 1);
});

test('a changed test does not count: visitors never see it', () => {
  const before = hashSources(root);
  writeFileSync(join(root, 'app/find/page.test.tsx'), 'test');
  writeFileSync(join(root, 'app/.swp'), 'editor');
  expect(hashSources(root)).toBe(before);
});
