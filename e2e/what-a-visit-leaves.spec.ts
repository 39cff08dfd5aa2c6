import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

const PAGES = ['/', '/es', '/find', '/find?near=01608', '/es/find', '/help-now', '/healthz', '/robots.txt'];

test('every answer carries the headers that protect a visitor', async ({ request }) => {
  for (const path of [...PAGES, '/nowhere', '/%zz', '/icon.svg', '/api/v1/listings']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy'], path).toContain("default-src 'none'");
    expect(headers['content-security-policy'], path).not.toMatch(/unsafe|https?:|\*/);
    expect(headers['referrer-policy'], path).toBe('same-origin');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
    expect(headers['permissions-policy'], path).toMatch(/^geolocation=\(self\), .*camera=\(\)/);
    expect(headers['set-cookie'], path).toBeUndefined();
    expect(headers['x-powered-by'], path).toBeUndefined();
    expect(headers.server, path).toBeUndefined();
  }
});

test('a page arrives compressed, and its scripts are kept for good', async ({ request, page }) => {
  await page.goto('/');
  const html = await request.get('/', { headers: { 'Accept-Encoding': 'br' } });
  expect(html.headers()['content-encoding']).toBe('br');
  const script = await page.locator('script[src^="/_next/static/"]').first().getAttribute('src');
  const file = await request.get(script ?? '', { headers: { 'Accept-Encoding': 'gzip' } });
  expect(file.headers()['cache-control']).toContain('immutable');
  expect(file.headers()['content-encoding']).toBe('gzip');
  const again = await request.get(script ?? '', { headers: { 'If-None-Match': file.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
});

test('who asks for the headers alone gets those of the page', async ({ request }) => {
  const page = await request.head('/');
  expect(page.headers()['content-security-policy']).toContain("'sha256-");
  expect(await page.text()).toBe('');
  expect((await request.head('/listings/no-such-listing')).status()).toBe(404);
});

test('words searched for by the posted form are in no address, title or log, and not kept', async ({
  request,
}) => {
  for (const path of ['/find', '/es/find']) {
    const answer = await request.post(path, {
      form: { words: 'xylographicunicorn', medication: 'methadone', near: '01608' },
      headers: { 'User-Agent': 'browsermark', Referer: 'https://referrermark.example/' },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(200);
    expect(answer.headers()['cache-control']).toBe('no-store');
    expect(await answer.text()).not.toMatch(/<title>[^<]*xylographicunicorn/);
  }
  const log = () => readFileSync(join(process.env.E2E_DATA_DIR ?? '', 'access.log'), 'utf8');
  await expect.poll(log).toMatch(/^POST \/find 200 \d+ms$/m);
  expect(log()).not.toMatch(/xylographicunicorn|methadone|01608|browsermark|referrermark|127\.0\.0\.1 /);
});

test('nobody outside can pretend to be the posted form', async ({ request }) => {
  const headers = { 'X-Private-Search': 'words=xylographicunicorn' };
  const answer = await request.get('/find?near=01608', { headers });
  expect(answer.status()).toBe(200);
  expect(await answer.text()).not.toContain('xylographicunicorn');
});

test('a form of more than 64 kB is refused, with whom to call', async ({ request }) => {
  const answer = await request.post('/find', { form: { words: 'a'.repeat(70_000) } });
  expect(answer.status()).toBe(413);
  expect(await answer.text()).toContain('tel:988');
});

test('machines are told that all is well', async ({ request }) => {
  const answer = await request.get('/healthz');
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: 'ok' });
});
