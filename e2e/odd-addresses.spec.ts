import { request } from 'node:http';
import { expect, test } from './fixtures.ts';

// What people and programs type, paste and send: a useful page or a plain refusal, and never a failure of ours.

const ODD_QUERIES = [
  'near=zzz&day=99&page=abc&q=%00',
  'near=95112&near=01608&day=1&day=2&q=a&q=b&within=5&within=-5',
  'near[]=1&near[a][b]=2&__proto__[x]=1&constructor=1&toString=1',
  'near=%E0%A4%A&words=%zz&day=%',
  'within=1e999&limit=-1&cursor=%7B%22a%22%3A',
  'kind=%27%20OR%201%3D1%20--&time=99%3A99&attendance=%3Cscript%3E',
  'near=%F0%9F%8C%89&words=%E2%80%AE%E2%80%8B%EF%BB%BF',
  '&&&===&;?#',
];

for (const query of ODD_QUERIES) {
  test(`the finder answers ?${query}`, async ({ page }) => {
    const answer = await page.goto(`/find?${query}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('64 kB of query give the finder, or are refused where a program would not notice', async ({ page }) => {
  const query = `near=01608&words=${'a'.repeat(64 * 1024)}`;
  const answer = await page.goto(`/find?${query}`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect((await page.request.get(`/api/v1/listings?${query}`)).status()).toBe(414);
});

test.describe('addresses that are no addresses', () => {
  test.use({ expectedErrors: [/status of 4\d\d/] });

  for (const path of ['/%E0%A4%A', '/listings/%00', '/es/%zz', `/${'a'.repeat(20_000)}`]) {
    test(`${path.slice(0, 30)} says so, and whom to call`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBeGreaterThanOrEqual(400);
      expect(answer?.status()).toBeLessThan(500);
      await expect(page.getByRole('link', { name: '988' }).first()).toBeVisible();
    });
  }

  test('a listing that is not there says so, and whom to call', async ({ page }) => {
    for (const path of ['/listings/no-such-listing', '/es/listings/no-such-listing', '/nowhere/at/all']) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(page.getByRole('link', { name: /988/ }).first()).toBeVisible();
    }
  });
});

test('no method, header or body makes a page fail', async ({ baseURL }) => {
  const attempts: { method: string; path: string; headers?: Record<string, string>; body?: string }[] = [
    { method: 'PUT', path: '/find' },
    { method: 'DELETE', path: '/' },
    { method: 'OPTIONS', path: '/find' },
    { method: 'PROPFIND', path: '/find' },
    { method: 'POST', path: '/', headers: { 'Content-Type': 'text/plain' }, body: 'x' },
    { method: 'POST', path: '/find', headers: { 'Content-Type': 'application/json' }, body: '{"words":' },
    {
      method: 'POST',
      path: '/find',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
      body: 'x',
    },
    { method: 'POST', path: '/find', headers: { 'Next-Action': 'x' }, body: '[]' },
    { method: 'GET', path: '/find', headers: { RSC: '1', 'Next-Router-State-Tree': '%' } },
    { method: 'GET', path: '/find', headers: { Accept: '\u00ff', 'Accept-Language': ';;q=', Cookie: '=;=' } },
    { method: 'GET', path: '//example.org/%2e%2e' },
    { method: 'GET', path: 'http://example.org/find' },
    { method: 'GET', path: '/../../etc/passwd' },
    { method: 'GET', path: '/_next/static/../../package.json' },
    { method: 'GET', path: '/_next/image?url=http%3A%2F%2Fexample.org%2Fa.png&w=64&q=75' },
  ];
  for (const attempt of attempts) {
    const status = await statusOf(baseURL ?? '', attempt);
    expect(status, JSON.stringify(attempt)).toBeLessThan(500);
  }
});

test('headers of 200 kB are refused in plain words', async ({ baseURL }) => {
  const attempt = { method: 'GET', path: '/', headers: { 'X-Long': 'a'.repeat(200_000) } };
  expect(await statusOf(baseURL ?? '', attempt)).toBe(431);
});

/** Asks by hand: a browser or `fetch` would first make the address and headers right. */
function statusOf(
  base: string,
  { method, path, headers = {}, body }: { method: string; path: string; headers?: object; body?: string },
): Promise<number> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, method, path, headers: { ...headers }, agent: false },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
