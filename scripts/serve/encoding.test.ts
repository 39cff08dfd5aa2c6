import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chooseEncoding, compress, isCompressible } from './encoding.ts';

test('a browser that takes both gets brotli, an older one gzip, a plain one nothing', () => {
  expect(chooseEncoding('gzip, deflate, br, zstd')).toBe('br');
  expect(chooseEncoding('GZIP')).toBe('gzip');
  expect(chooseEncoding('identity')).toBeNull();
  expect(chooseEncoding(undefined)).toBeNull();
});

test('an encoding refused by q=0 is not used', () => {
  expect(chooseEncoding('br;q=0, gzip;q=0.5')).toBe('gzip');
  expect(chooseEncoding('br; q=0.000, gzip;q=0')).toBeNull();
  expect(chooseEncoding('br;q=0.01')).toBe('br');
});

test('text of every kind is compressed, pictures are not', () => {
  const worth = ['text/html; charset=utf-8', 'text/x-component', 'application/json', 'application/geo+json'];
  for (const type of [...worth, 'image/svg+xml', 'text/calendar', 'application/javascript']) {
    expect(isCompressible(type), type).toBe(true);
  }
  for (const type of ['image/png', 'font/woff2', 'application/gzip', 'application/octet-stream', '']) {
    expect(isCompressible(type), type).toBe(false);
  }
});

test('what is compressed comes back as it was; what is tiny is left alone', async () => {
  const body = Buffer.from('{"name":"Grupo Serenidad — ñ"}\n'.repeat(100));
  const brotli = await compress(body, 'br', 'quick');
  const zipped = await compress(body, 'gzip', 'thorough');
  expect(brotliDecompressSync(brotli ?? Buffer.alloc(0)).equals(body)).toBe(true);
  expect(gunzipSync(zipped ?? Buffer.alloc(0)).equals(body)).toBe(true);
  expect(await compress(Buffer.from('{}'), 'br', 'quick')).toBeNull();
});
