import { createHash } from 'node:crypto';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { Encoding } from './encoding.ts';
import { pagePolicy } from './security-headers.ts';
import { shapeAnswer } from './shape-answer.ts';

/** Asks a server once whose answers are shaped. */
async function ask(listener: RequestListener, encoding: Encoding | null = null, init: RequestInit = {}) {
  const server = createServer((request, response) => {
    shapeAnswer(response, {
      encoding,
      ifNoneMatch: request.headers['if-none-match'],
      cacheControl: (_status, given) => given || 'no-store',
      finalPage: (status, html) => ({ status, html }),
      pagePolicy,
    });
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, init);
  const text = await answer.text();
  server.closeAllConnections();
  server.close();
  return { status: answer.status, text, header: (name: string) => answer.headers.get(name) };
}

const page = (script: string) => `<!doctype html><p>${'ñ'.repeat(2000)}</p><script>${script}</script>`;

test('a page written in pieces arrives whole, compressed, with the hash of its script in its policy', async () => {
  const whole = page('go("ñ")');
  const bytes = Buffer.from(whole);
  const listener: RequestListener = (_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('ETag', '"abc"');
    response.flushHeaders();
    response.write(bytes.subarray(0, 1001)); // in the middle of a letter
    setTimeout(() => response.end(bytes.subarray(1001)), 10);
  };
  for (const encoding of ['br', 'gzip'] as const) {
    const answer = await ask(listener, encoding);
    expect(answer.text).toBe(whole);
    const hash = createHash('sha256').update('go("ñ")').digest('base64');
    expect(answer.header('content-security-policy')).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(answer.header('content-encoding')).toBe(encoding);
    expect(answer.header('etag')).toBe('W/"abc"');
    expect(answer.header('vary')).toContain('Accept-Encoding');
  }
});

test('the program behind sees a response like any other', async () => {
  const seen: unknown[] = [];
  const answer = await ask((_request, response) => {
    seen.push(response.headersSent);
    response.writeHead(404, { 'Content-Type': 'text/html', 'Set-Cookie': ['a=1', 'b=2'] });
    response.write('<p>No', 'utf8', () => seen.push('written'));
    seen.push(response.headersSent);
    response.end('</p>', () => seen.push('sent'));
  });
  expect(answer.status).toBe(404);
  expect(answer.text).toBe('<p>No</p>');
  expect(answer.header('set-cookie')).toBe('a=1, b=2');
  await expect.poll(() => seen).toEqual([false, 'written', true, 'sent']);
});

test('a program that stops setting headers once it has written does not stop ours', async () => {
  const answer = await ask((_request, response) => {
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) => (response.headersSent ? response : setHeader(name, value));
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page('a()'));
  }, 'br');
  expect(answer.header('content-security-policy')).toContain("'sha256-");
  expect(answer.header('content-encoding')).toBe('br');
  expect(answer.header('cache-control')).toBe('no-store');
});

test('data too large to hold comes as a stream, whole, compressed, at the pace of the reader', async () => {
  const line = `${JSON.stringify({ name: 'Serenity at Noon', random: 'x'.repeat(90) })}\n`;
  const answer = await ask((_request, response) => {
    response.setHeader('Content-Type', 'application/json');
    let left = 20_000;
    const more = () => {
      while (left-- > 0) if (!response.write(line)) return response.once('drain', more);
      return response.end();
    };
    more();
  }, 'br');
  expect(answer.text.length).toBe(20_000 * line.length);
  expect(answer.header('content-encoding')).toBe('br');
  expect(answer.header('content-length')).toBeNull();
  expect(answer.header('content-security-policy')).toMatch(/^default-src 'none';/);
});

test('an unchanged page is answered without a policy, so that the stored one stays in force', async () => {
  const answer = await ask((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.statusCode = 304;
    response.end();
  }, 'br');
  expect(answer.status).toBe(304);
  expect(answer.header('content-security-policy')).toBeNull();
});

test('a question for the headers alone gets them, and no body', async () => {
  const listener: RequestListener = (_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page('a()'));
  };
  const answer = await ask(listener, 'br', { method: 'HEAD' });
  expect(answer.status).toBe(200);
  expect(answer.text).toBe('');
  expect(answer.header('content-security-policy')).toContain("script-src 'self' 'sha256-");
});

test('a picture is not compressed', async () => {
  const answer = await ask((_request, response) => {
    response.setHeader('Content-Type', 'image/png');
    response.end(Buffer.alloc(5000));
  }, 'br');
  expect(answer.header('content-encoding')).toBeNull();
  expect(answer.header('content-length')).toBe('5000');
});

test('a page carries a tag, and whoever has that page already is sent no more than that', async () => {
  const say = (html: string, keep: string) => (_request: unknown, response: ServerResponse) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', keep);
    response.setHeader('Vary', 'rsc, next-router-state-tree');
    response.end(html);
  };
  const keep = 'public, s-maxage=60';
  const first = await ask(say(page('go(1)'), keep), 'br');
  const etag = first.header('etag') ?? '';
  expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
  expect(first.header('vary')).toBe('Accept-Encoding');
  const known = { headers: { 'If-None-Match': etag } };
  for (const encoding of ['gzip', null] as const) {
    const again = await ask(say(page('go(1)'), keep), encoding, known);
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
    expect(again.header('etag')).toBe(etag);
    expect(again.header('cache-control')).toBe(keep);
    expect(again.header('vary')).toBe('Accept-Encoding');
    // The stored policy names the scripts of the stored page.
    expect(again.header('content-security-policy')).toBeNull();
  }
  const changed = await ask(say(page('go(2)'), keep), 'br', known);
  expect(changed.status).toBe(200);
  expect(changed.text).toBe(page('go(2)'));
});

test('what must not be kept has no tag to be known by', async () => {
  const answer = await ask((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end('<p>Yours alone</p>');
  });
  expect(answer.header('cache-control')).toBe('no-store');
  expect(answer.header('etag')).toBeNull();
});
