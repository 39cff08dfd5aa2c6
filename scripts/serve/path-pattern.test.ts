import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathPattern, readPathPatterns } from './path-pattern.ts';

const manifest = join(mkdtempSync(join(tmpdir(), 'open-door-')), 'routes.json');
writeFileSync(
  manifest,
  JSON.stringify({
    '/[locale]/page': '/[locale]',
    '/[locale]/listings/[slug]/page': '/[locale]/listings/[slug]',
    '/[locale]/listings/new/page': '/[locale]/listings/new',
    '/[locale]/[...rest]/page': '/[locale]/[...rest]',
    '/api/v1/listings/[slug]/route': '/api/v1/listings/[slug]',
    '/healthz/route': '/healthz',
  }),
);
const patterns = readPathPatterns(manifest);

test('a listing is logged without its name, and both languages alike', () => {
  expect(pathPattern('/listings/serenity-at-noon', patterns)).toBe('/listings/[slug]');
  expect(pathPattern('/es/listings/serenity-at-noon', patterns)).toBe('/listings/[slug]');
  expect(pathPattern('/api/v1/listings/x', patterns)).toBe('/api/v1/listings/[slug]');
});

test('the home page is the home page in both languages', () => {
  for (const path of ['/', '/es', '/es/', '/en']) expect(pathPattern(path, patterns), path).toBe('/');
});

test('a fixed path wins over a variable one', () => {
  expect(pathPattern('/listings/new', patterns)).toBe('/listings/new');
});

test('what is no page of ours is never repeated in the log, whatever was pasted', () => {
  expect(pathPattern('/my-name-is-ann', patterns)).toBe('(no such page)');
  expect(pathPattern('/listings/a/b', patterns)).toBe('(no such page)');
  expect(pathPattern('/estate', patterns)).toBe('(no such page)');
});
