import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { hasTag } from '#domain/etag.ts';
import { COMPRESSED } from '../start/compress-build.ts';
import { chooseEncoding, compress, type Encoding, isCompressible } from './encoding.ts';
import { FILE_POLICY, SCRIPT_POLICY } from './security-headers.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Next names these by their content. */
const UNCHANGING = 'public, max-age=31536000, immutable';
/** Ours keep their names: asked for again after an hour, and mostly answered with 304. */
const HOURLY = 'public, max-age=3600, stale-while-revalidate=3600, stale-if-error=604800';

const KEPT_BYTES = 24_000_000;

export type StaticFiles = {
  send(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
};

type File = {
  readonly path: string;
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
};

/** The files a visitor may have, known by name from the start: no path of a request ever reaches the disk. */
export function createStaticFiles(root: string): StaticFiles {
  const files = new Map<string, File>([
    ...listFiles(join(root, 'public'), '', HOURLY),
    ...listFiles(join(root, '.next/static'), '/_next/static', UNCHANGING),
  ]);
  const kept = createKeptBodies();
  return {
    async send(request, response, path) {
      const file = files.get(path);
      if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
      response.setHeader('Cache-Control', file.cacheControl);
      response.setHeader('Content-Security-Policy', file.type === TYPES['.js'] ? SCRIPT_POLICY : FILE_POLICY);
      response.setHeader('ETag', file.etag);
      response.setHeader('Vary', 'Accept-Encoding');
      if (hasTag(request.headers['if-none-match'], file.etag)) {
        response.writeHead(304).end();
        return true;
      }
      const encoding = isCompressible(file.type) ? chooseEncoding(request.headers['accept-encoding']) : null;
      const { body, encoded } = await kept.get(file.path, encoding);
      response.setHeader('Content-Type', file.type);
      response.setHeader('Content-Length', body.length);
      if (encoded) response.setHeader('Content-Encoding', encoded);
      response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
      return true;
    },
  };
}

function listFiles(folder: string, under: string, cacheControl: string): [string, File][] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.flatMap((entry) => {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || entry.name.startsWith('.') || !type) return [];
    const path = join(entry.parentPath, entry.name);
    const { mtimeMs, size } = statSync(path);
    const etag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    const address = `${under}/${relative(folder, path).split(sep).join('/')}`;
    return [[address, { path, type, etag, cacheControl }]];
  });
}

type Body = { readonly body: Buffer; readonly encoded: Encoding | null };

/** Bodies once read and compressed, the oldest let go when they grow past the limit. */
function createKeptBodies() {
  const bodies = new Map<string, Body>();
  let bytes = 0;

  function keep(key: string, body: Body) {
    if (bodies.has(key)) return;
    bodies.set(key, body);
    bytes += body.body.length;
    for (const [oldest, { body }] of bodies) {
      if (bytes <= KEPT_BYTES) return;
      bodies.delete(oldest);
      bytes -= body.length;
    }
  }

  return {
    async get(path: string, encoding: Encoding | null): Promise<Body> {
      const key = `${encoding} ${path}`;
      const known = bodies.get(key);
      if (known) return known;
      const atRest = encoding === 'br' ? await readFile(path + COMPRESSED).catch(() => null) : null;
      const plain = atRest ?? (await readFile(path));
      const compressed = atRest ?? (encoding && (await compress(plain, encoding, 'thorough')));
      const body = compressed ? { body: compressed, encoded: encoding } : { body: plain, encoded: null };
      keep(key, body);
      return body;
    },
  };
}
