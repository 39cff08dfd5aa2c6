import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

/** As small as the one a new Next site begins with. */
const STYLE =
  ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui;margin:1rem}li{margin-block:1rem}'.repeat(8);

/**
 * What the finder is compared with, the twin of a bare page of Next's: 25 rows of the same listings as plain text, one small
 * stylesheet, and the scripts that every page of Next's brings. Made once and compressed as ours are.
 * @param rows the text of each row
 */
export async function startTwin(rows: readonly string[]): Promise<{ address: string; close: () => void }> {
  const manifest = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8')) as {
    rootMainFiles: string[];
  };
  const scripts = manifest.rootMainFiles.map((file) => `<script src="/${file}" async=""></script>`).join('');
  const list = rows.map((row) => `<li><a href="/x">${row.replace(/[<&]/g, '')}</a></li>`).join('');
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css">${scripts}<title>Bare</title></head><body><main><ol>${list}</ol></main></body></html>`;
  const known = new Map<string, Buffer>();
  const compressed = (path: string, body: Buffer) => {
    const small = known.get(path) ?? brotliCompressSync(body);
    known.set(path, small);
    return small;
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const isScript = path.startsWith('/static/');
    const isStyle = path === '/style.css';
    const body = isScript ? readFileSync(`.next${path}`) : Buffer.from(isStyle ? STYLE : html);
    const type = isScript ? 'text/javascript' : isStyle ? 'text/css' : 'text/html; charset=utf-8';
    const headers = { 'Content-Type': type, 'Content-Encoding': 'br' };
    response.writeHead(200, headers).end(compressed(path, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
