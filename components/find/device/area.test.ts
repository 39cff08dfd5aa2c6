import { expect, test } from 'vitest';
import { makeCatalogue } from '#domain/search/catalogue.ts';
import { anyQuery, card, FRIDAY_EVENING, LEXICON, tonight, WORCESTER } from '#domain/search/example-cards.ts';
import type { Query } from '#domain/search/query.ts';
import { encodeTile } from '#domain/tiles/encode.ts';
import { encodeManifest, type TileFacts } from '#domain/tiles/encode-manifest.ts';
import { createArea, LAST_STEP } from './area.ts';

const NEAR = 'a'.repeat(16);
const HOUSES = 'b'.repeat(16);
const FAR = 'c'.repeat(16);
const ABOUT_MEDICINE = 'd'.repeat(16);
const addressOf = (hash: string) => `/tiles/${hash}.json`;

function tileOf(hash: string, kind: string, miles: number, count = 1): TileFacts {
  const latitude = WORCESTER.point.latitude + miles / 69;
  const { longitude } = WORCESTER.point;
  return {
    hash,
    count,
    bytes: 1_000,
    kinds: { [kind]: count },
    bounds: { west: longitude, east: longitude, south: latitude, north: latitude },
    middle: { latitude, longitude },
    first: 0,
    last: 0,
  };
}

const MANIFEST = encodeManifest('2026-05-01T00:00:00Z', (shelf) => {
  if (shelf === 'gatherings') return [tileOf(NEAR, 'meeting', 1), tileOf(FAR, 'meeting', 300)];
  if (shelf === 'services') return [tileOf(HOUSES, 'recovery-housing', 2)];
  return shelf === 'medicine-places' ? [tileOf(ABOUT_MEDICINE, 'meeting', 60)] : [];
});

/** A site with these tiles; `asked` is what it was asked for. */
function siteWith(manifests: readonly string[] = [MANIFEST], gone: readonly string[] = []) {
  const asked: string[] = [];
  const catalogue = makeCatalogue(LEXICON);
  const left = [...manifests];
  const area = createArea(catalogue, async (address) => {
    asked.push(address);
    if (address.endsWith('manifest.json')) return (left.length > 1 ? left.shift() : left[0]) as string;
    if (gone.includes(address)) throw new Error(`${address} is gone`);
    return encodeTile([card(`In ${address}`, 1)]);
  });
  return { asked, catalogue, area };
}

async function askedFor(query: Query): Promise<string[]> {
  const { asked, area } = siteWith();
  for (let step = 0; step <= LAST_STEP; step++) await area.read(query, FRIDAY_EVENING, step);
  return asked;
}

test('what is asked for is near, each once, and those of the kind first', async () => {
  const asked = await askedFor(tonight);
  expect(asked).toEqual(['/tiles/manifest.json', ...[NEAR, ABOUT_MEDICINE, HOUSES].map(addressOf)]);
});

test('words, medicine and audience change nothing of what is asked for', async () => {
  const plain = await askedFor(tonight);
  const secret: Partial<Query>[] = [
    { words: 'serenity' },
    { medication: 'methadone', onlyConfirmed: true },
    { audiences: ['women'] },
  ];
  for (const change of secret) expect(await askedFor({ ...tonight, ...change })).toEqual(plain);
});

test('a tile that the site has made anew meanwhile is found by a new manifest', async () => {
  const remade = MANIFEST.replace(NEAR, 'e'.repeat(16));
  const { asked, catalogue, area } = siteWith([MANIFEST, remade], [addressOf(NEAR)]);
  expect(await area.read(tonight, FRIDAY_EVENING, 0)).toMatchObject({ miles: 100 });
  expect(asked).toContain(addressOf('e'.repeat(16)));
  expect(catalogue.entries.length).toBe(2);
});

test('without any tile to be had it says so, and the next try begins anew', async () => {
  const { asked, area } = siteWith([MANIFEST], [NEAR, ABOUT_MEDICINE].map(addressOf));
  await expect(area.read(tonight, FRIDAY_EVENING, 0)).rejects.toThrow('is gone');
  const before = asked.length;
  await expect(area.read(tonight, FRIDAY_EVENING, 0)).rejects.toThrow('is gone');
  expect(asked.length).toBeGreaterThan(before);
});

test('without a place only what can be joined from anywhere is read', async () => {
  expect(await askedFor({ ...anyQuery, attendance: ['online'] })).toEqual(['/tiles/manifest.json']);
});
