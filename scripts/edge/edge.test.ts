import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { edgePages } from './pages.ts';
import { type Edge, nginxVersion, startEdge } from './start-edge.ts';
import { type Heard, type Said, startStubWriter } from './stub-writer.ts';

const isHere = nginxVersion() !== null;
if (!isHere) console.warn('The edge of deploy/nginx is not tested: there is no nginx on this machine.');

const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()));
});

/** An edge before a writer that says what it is told. */
async function start(say: (heard: Heard) => Said | Promise<Said>) {
  const writer = await startStubWriter(say);
  const edge = await startEdge(writer.at, { limits: true });
  running.push(edge.stop, writer.kill);
  return { writer, edge };
}

type Options = { method?: string; headers?: Record<string, string>; body?: string };

/** As a browser or a program asks: fetch would decode, and refuses to send some headers. */
function ask(edge: Edge, path: string, { method = 'GET', headers = {}, body }: Options = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer; text: string }>(
    (resolve, reject) => {
      const asked = request(`${edge.address}${path}`, { method, headers, agent: false }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () => {
          const bytes = Buffer.concat(chunks);
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            bytes,
            text: bytes.toString(),
          });
        });
      });
      asked.on('error', reject);
      asked.end(body);
    },
  );
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const page = (body: string, keep: string): Said => ({
  headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': keep, Vary: 'Accept-Encoding' },
  body,
});
const FRESH = 'public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=600';

test.runIf(isHere)(
  'a page is asked for once, and goes out compressed as it came, to every browser',
  async () => {
    const html = '<p>ñ</p>'.repeat(500);
    const { writer, edge } = await start(({ headers }) => {
      const said = page(html, FRESH);
      if (headers['accept-encoding'] !== 'br') return said;
      return {
        headers: { ...said.headers, 'Content-Encoding': 'br', ETag: 'W/"abc"' },
        body: brotliCompressSync(html),
      };
    });
    for (const accepted of [
      'gzip, deflate, br',
      'gzip, deflate, br, zstd',
      'br;q=1.0, gzip;q=0.8, *;q=0.1',
    ]) {
      const answer = await ask(edge, '/find?near=01608', { headers: { 'Accept-Encoding': accepted } });
      expect(answer.headers['content-encoding'], accepted).toBe('br');
      expect(brotliDecompressSync(answer.bytes).toString()).toBe(html);
      expect(answer.headers.vary).toBe('Accept-Encoding');
      expect(answer.headers['cache-control']).toBe(FRESH);
    }
    expect(writer.heard.map(({ headers }) => headers['accept-encoding'])).toEqual(['br']);
    const plain = await ask(edge, '/find?near=01608', { headers: { 'Accept-Encoding': 'br;q=0' } });
    expect(plain.text).toBe(html);
    expect(writer.heard.at(-1)?.headers['accept-encoding']).toBeUndefined();
    const known = { 'Accept-Encoding': 'br', 'If-None-Match': 'W/"abc"' };
    const again = await ask(edge, '/find?near=01608', { headers: known });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(writer.heard).toHaveLength(2);
  },
);

test.runIf(isHere)('a hundred who ask for a new page at once are one question to the writer', async () => {
  const { writer, edge } = await start(async () => {
    await wait(200);
    return page('tonight', FRESH);
  });
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask(edge, '/find?near=10001')));
  expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(['tonight']));
  expect(writer.heard).toHaveLength(1);
});

test.runIf(isHere)(
  'forms, staff pages and whatever must not be kept reach the one writer each time',
  async () => {
    const { writer, edge } = await start(({ url }) =>
      page('yours', url.startsWith('/find?') ? 'no-store' : FRESH),
    );
    const asked: [string, Options][] = [
      ['/find', { method: 'POST', body: 'words=hope' }],
      ['/admin', {}],
      ['/admin/feeds?x', {}],
      ['/healthz', {}],
      ['/find?words=hope', {}],
    ];
    for (const [path, options] of asked) {
      await ask(edge, path, options);
      expect((await ask(edge, path, options)).text, path).toBe('yours');
      expect(writer.heard.splice(0), path).toHaveLength(2);
    }
  },
);

test.runIf(isHere)('the writer hears whom the edge heard, not what somebody says of himself', async () => {
  const { writer, edge } = await start(() => page('', FRESH));
  const headers = {
    'X-Forwarded-For': '203.0.113.9',
    'X-Forwarded-Host': 'evil.example',
    Forwarded: 'for=203.0.113.9',
    Cookie: '__Host-staff=abc',
  };
  await ask(edge, '/learn', { headers });
  await ask(edge, '/admin', { headers });
  for (const { headers } of writer.heard) {
    expect(headers['x-forwarded-for']).toBe('127.0.0.1');
    expect(headers['x-forwarded-host']).toBeUndefined();
    expect(headers.forwarded).toBeUndefined();
  }
  // Pages for everybody are asked for without anything of anyone.
  expect(writer.heard.map(({ headers }) => headers.cookie)).toEqual([undefined, '__Host-staff=abc']);
});

test.runIf(isHere)(
  'when the writer is gone, what was kept is read on, and the rest says whom to call',
  async () => {
    const { writer, edge } = await start(({ url }) => page(`kept ${url}`, FRESH.replace('=60', '=1')));
    await ask(edge, '/find?near=01608');
    await ask(edge, '/tiles/abc.json');
    await writer.kill();
    await wait(2100); // past its minute, which is a second here
    for (const path of ['/find?near=01608', '/tiles/abc.json']) {
      const answer = await ask(edge, path);
      expect([answer.status, answer.text], path).toEqual([200, `kept ${path}`]);
    }
    const unknown = await ask(edge, '/es/find?near=02139');
    expect(unknown.status).toBe(503);
    expect(unknown.text).toBe(edgePages().get('es/503.html'));
    expect(unknown.text).toContain('tel:988');
    expect(unknown.headers['cache-control']).toBe('no-store');
    expect((await ask(edge, '/suggest', { method: 'POST', body: 'what=x' })).status).toBe(503);
    const program = await ask(edge, '/api/v1/listings?near=02139');
    expect(program.status).toBe(503);
    expect(JSON.parse(program.text).problem.code).toBe('unavailable');
    await writer.revive();
    expect((await ask(edge, '/es/find?near=02139')).text).toBe('kept /es/find?near=02139');
  },
);

test.runIf(isHere)(
  'an old page is shown while the next is fetched, and no longer than it says itself',
  async () => {
    let version = 1;
    const { edge } = await start(async () => {
      await wait(version > 1 ? 300 : 0);
      return page(`version ${version}`, 'public, s-maxage=1, stale-while-revalidate=2, stale-if-error=600');
    });
    const read = async () => (await ask(edge, '/find?near=01608')).text;
    expect(await read()).toBe('version 1');
    version = 2;
    await wait(2000);
    expect(await read()).toBe('version 1'); // at once, the next being asked for meanwhile
    await expect.poll(read).toBe('version 2');
    version = 3;
    await wait(4500);
    expect(await read()).toBe('version 3'); // nobody looked for so long that the old one would be untrue
  },
);

test.runIf(isHere)('what was taken down is gone when its minute is over', async () => {
  let isThere = true;
  const { edge } = await start(() =>
    isThere
      ? page('a house', 'public, s-maxage=1, stale-if-error=600')
      : { status: 404, headers: { 'Cache-Control': 'no-store' }, body: 'gone' },
  );
  expect((await ask(edge, '/listings/a-house')).text).toBe('a house');
  isThere = false;
  await wait(2100);
  expect((await ask(edge, '/listings/a-house')).text).toBe('gone');
  expect((await ask(edge, '/listings/a-house')).status).toBe(404);
});

test.runIf(isHere)('who sends or asks far too often is told so in words; others are not', async () => {
  const { edge } = await start(() => page('ok', 'no-store'));
  const statuses = async (path: string, options?: Options) => {
    const answers = await Promise.all(Array.from({ length: 80 }, () => ask(edge, path, options)));
    return { refused: answers.filter(({ status }) => status === 429), all: answers };
  };
  const sent = await statuses('/es/find', { method: 'POST', body: 'words=x' });
  expect(sent.refused.length).toBeGreaterThan(10);
  expect(sent.refused.length).toBeLessThan(25);
  expect(sent.refused[0]?.text).toBe(edgePages().get('es/429.html'));
  const asked = await statuses('/api/v1/listings');
  expect(asked.refused.length).toBeGreaterThan(5);
  expect(JSON.parse(asked.refused[0]?.text ?? '').problem.code).toBe('too-many');
  expect((await statuses('/suggest')).refused).toEqual([]);
});

test.runIf(isHere)(
  'a form of more than 64 kB is refused with whom to call; staff may send more',
  async () => {
    const { edge, writer } = await start(() => page('ok', 'no-store'));
    const body = 'a'.repeat(70_000);
    const refused = await ask(edge, '/find', { method: 'POST', body });
    expect(refused.status).toBe(413);
    expect(refused.text).toBe(edgePages().get('en/413.html'));
    expect((await ask(edge, '/admin/feeds', { method: 'POST', body })).status).toBe(200);
    expect(writer.heard.map((one) => one.body.length)).toEqual([70_000]);
  },
);

test.runIf(isHere)('nothing is written of who asked for what, even when it fails', async () => {
  const { edge, writer } = await start(() => page('ok', 'no-store'));
  const marked = {
    headers: { 'User-Agent': 'browsermark', Referer: 'https://referrermark.example/' },
  };
  await ask(edge, '/find?near=placemark', marked);
  await ask(edge, '/find', { ...marked, method: 'POST', body: `words=wordmark${'x'.repeat(40_000)}` });
  await writer.kill();
  await ask(edge, '/find?near=placemark', marked);
  await ask(edge, '/find', { ...marked, method: 'POST', body: 'words=wordmark' });
  const written = filesOf(edge.folder).filter(([, text]) => /mark|127\.0\.0\.1 -|client: /.test(text));
  expect(written.map(([name]) => name)).toEqual([]);
});

/** Every file under a folder, with its text. */
function filesOf(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'latin1')]);
}
