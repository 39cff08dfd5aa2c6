import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packTile, writeManifest, writeTile } from '#db/tile-files.ts';
import { createTileFiles } from './tile-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'tiles-'));
const tiles = createTileFiles(folder);
const server = createServer(async (request, response) => {
  if (!(await tiles.send(request, response, request.url ?? ''))) response.writeHead(418).end();
});
const TEXT = JSON.stringify({ names: Array.from({ length: 200 }, (_, index) => `Group ${index}`) });
let address = '';

beforeAll(async () => {
  const packed = await packTile(TEXT);
  writeTile(folder, packed);
  await writeManifest(folder, TEXT);
  address = `/tiles/${packed.hash}.json`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Not by fetch, which takes the encoding away again. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  return new Promise<IncomingMessage & { body: Buffer }>((resolve, reject) => {
    get({ port, path, headers, method, host: '127.0.0.1' }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      resolve(Object.assign(answer, { body: Buffer.concat(parts) }));
    }).on('error', reject);
  });
}

test('a tile is sent as it lies, or unpacked for whoever asks for no encoding', async () => {
  const br = await ask(address, { 'accept-encoding': 'gzip, br' });
  expect(br.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/json',
    vary: 'Accept-Encoding',
  });
  expect(brotliDecompressSync(br.body).toString()).toBe(TEXT);
  const gz = await ask(address, { 'accept-encoding': 'gzip' });
  expect(gz.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gz.body).toString()).toBe(TEXT);
  const plain = await ask(address);
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(TEXT);
  expect((await ask(address, { 'accept-encoding': 'br' }, 'HEAD')).body).toHaveLength(0);
});

test('a tile never changes under its name; the manifest is asked for again, and answered with 304', async () => {
  const tile = await ask(address);
  expect(tile.headers['cache-control']).toContain('immutable');
  const manifest = await ask('/tiles/manifest.json', { 'accept-encoding': 'br' });
  expect(manifest.headers['cache-control']).not.toContain('immutable');
  for (const [path, tag] of [
    [address, tile.headers.etag],
    ['/tiles/manifest.json', manifest.headers.etag],
  ] as const) {
    const again = await ask(path, { 'accept-encoding': 'br', 'if-none-match': String(tag) });
    expect(again.statusCode).toBe(304);
    expect(again.body).toHaveLength(0);
  }
});

test('a tile that is gone is answered shortly and kept by nobody', async () => {
  const gone = await ask('/tiles/0123456789abcdef.json');
  expect(gone.statusCode).toBe(404);
  expect(gone.headers['cache-control']).toBe('no-store');
});

test('nothing else of the disk is ever sent', async () => {
  for (const path of [
    '/tiles/../open-door.db',
    '/tiles/%2e%2e/open-door.db',
    '/tiles/manifest.json.br',
    '/tiles/ABCDEF0123456789.json',
    '/tiles/',
    '/tilesmanifest.json',
  ]) {
    expect((await ask(path)).statusCode, path).toBe(418);
  }
  expect((await ask(address, {}, 'POST')).statusCode).toBe(418);
});
