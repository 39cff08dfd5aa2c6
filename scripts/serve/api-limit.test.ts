import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { API_REQUESTS_PER_MINUTE, createApiLimit } from './api-limit.ts';
import { SOURCE_HEADER } from './source.ts';

let now = new Date('2026-06-01T12:00:00Z');
const limit = createApiLimit(() => now);
const server = createServer((request, response) => {
  if (!limit(request, response, (request.url ?? '').split('?')[0] ?? '')) response.end('answered');
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const ask = (path: string, source: string, method = 'GET') =>
  fetch(base + path, { method, headers: { [SOURCE_HEADER]: source } });

test('the 61st question of a minute is told how long to wait, in JSON that any page may read', async () => {
  for (let count = 0; count < API_REQUESTS_PER_MINUTE; count++) {
    expect((await ask(`/api/v1/listings?near=0160${count % 10}`, 'ana')).status).toBe(200);
  }
  now = new Date(now.getTime() + 20_000);
  const refused = await ask('/api/v1/listings/some-slug', 'ana');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('40');
  expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  expect(await refused.json()).toMatchObject({ problem: { code: 'too-many', choices: [] } });

  expect((await ask('/api/v1/listings', 'ben')).status, 'somebody else').toBe(200);
  expect((await ask('/find', 'ana')).status, 'a page').toBe(200);
  expect((await ask('/api/v1/openapi.json', 'ana')).status, 'the description').toBe(200);
  expect((await ask('/api/v1/listings', 'ana', 'OPTIONS')).status, 'a browser asking for leave').toBe(200);
  now = new Date(now.getTime() + 40_000);
  expect((await ask('/api/v1/listings', 'ana')).status).toBe(200);
});
