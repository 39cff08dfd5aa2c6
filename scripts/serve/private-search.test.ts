import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPrivateSearch, PRIVATE_SEARCH_HEADER, turnIntoGet } from './private-search.ts';

/** Tells what a page would see of each request. */
const server = createServer(async (request, response) => {
  const path = request.url ?? '';
  if (!isPrivateSearch(request, path)) return response.end(JSON.stringify({ left: request.method }));
  const refusal = await turnIntoGet(request);
  response.end(JSON.stringify(refusal ? { refusal } : seen(request)));
});

function seen(request: IncomingMessage) {
  return {
    method: request.method,
    fields: request.headers[PRIVATE_SEARCH_HEADER],
    type: request.headers['content-type'],
  };
}

let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const post = async (path: string, init: RequestInit) =>
  (await (await fetch(base + path, { method: 'POST', ...init })).json()) as Record<string, unknown>;

test('a posted search form becomes a GET with its fields in the header, in both languages', async () => {
  const body = new URLSearchParams({ words: 'subóxone & más', medication: 'methadone' });
  for (const path of ['/find', '/es/find', '/sheet', '/es/sheet', '/suggest', '/es/listings/a-b/report']) {
    expect(await post(path, { body })).toEqual({
      method: 'GET',
      fields: 'words=sub%C3%B3xone+%26+m%C3%A1s&medication=methadone',
    });
  }
});

test('a form with parts is read too, repeated fields kept, files left out', async () => {
  const body = new FormData();
  body.append('audience', 'women');
  body.append('audience', 'lgbtq');
  body.append('words', 'line\r\nbreak');
  body.append('photo', new Blob(['x']), 'photo.png');
  expect(await post('/find', { body })).toMatchObject({
    fields: 'audience=women&audience=lgbtq&words=line%0D%0Abreak',
  });
});

test('an empty form is a search without words', async () => {
  expect(await post('/find', { body: new URLSearchParams() })).toMatchObject({ method: 'GET', fields: '' });
});

test('64 kB are read, more is refused, whether or not the sender says how much it is', async () => {
  const head = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const fits = `words=${'a'.repeat(64 * 1024 - 6)}`;
  expect(await post('/find', { headers: head, body: fits })).toMatchObject({ method: 'GET' });
  expect(await post('/find', { headers: head, body: `${fits}a` })).toEqual({ refusal: 413 });
  const body = new Blob([`${fits}a`]).stream();
  const streamed = { headers: head, body, duplex: 'half' } as RequestInit;
  expect(await post('/find', streamed)).toEqual({ refusal: 413 });
});

test('what is no form is refused', async () => {
  const json = { headers: { 'Content-Type': 'application/json' }, body: '{"words":"x"}' };
  expect(await post('/find', json)).toEqual({ refusal: 400 });
  const broken = { headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, body: 'no parts' };
  expect(await post('/find', broken)).toEqual({ refusal: 400 });
});

test('other pages, other methods and server actions are left alone', async () => {
  const body = new URLSearchParams({ words: 'x' });
  for (const path of [
    '/suggest/x',
    '/listings/report',
    '/listings/a-b/report/tap',
    '/sheet/items',
    '/es/sheet/calendar.ics',
    '/sheets',
  ]) {
    expect(await post(path, { body }), path).toEqual({ left: 'POST' });
  }
  expect(await post('/find', { method: 'PUT', body })).toEqual({ left: 'PUT' });
  expect(await post('/find', { headers: { 'Next-Action': 'abc' }, body })).toEqual({ left: 'POST' });
});
