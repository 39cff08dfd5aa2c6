import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { hasTag } from '#domain/etag.ts';
import { chooseEncoding } from './encoding.ts';
import { FILE_POLICY } from './security-headers.ts';

const ADDRESS = /^\/tiles\/(manifest|[0-9a-f]{16})\.json$/;
/**
 * A tile is named by its content. Not for ever all the same: what is withdrawn, such as an address that is hidden now, is
 * to be gone from every cache after two days, as old tiles are from the disk.
 */
const TILE = 'public, max-age=172800, immutable, stale-if-error=604800';
/** It names the tiles as they are now. A minute from a cache, and one more while the cache asks for the next. */
const MANIFEST = 'public, max-age=60, stale-while-revalidate=60, stale-if-error=604800';

const ENDINGS = { br: '.br', gzip: '.gz' } as const;

/** The published tiles of the area search. They lie compressed in `folder`, and are sent as they lie. */
export function createTileFiles(folder: string) {
  return {
    /** @returns false for an address of no tile. Like those of other files, these are in no log: they tell of a place. */
    async send(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
      const name = ADDRESS.exec(path)?.[1];
      if (!name || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
      response.setHeader('Content-Security-Policy', FILE_POLICY);
      response.setHeader('Vary', 'Accept-Encoding');
      const encoding = chooseEncoding(request.headers['accept-encoding']);
      const body = await readBody(join(folder, `${name}.json`), encoding);
      if (!body) {
        // It was there when the manifest was read: whoever reads that anew finds what has taken its place.
        response
          .writeHead(404, { 'Cache-Control': 'no-store', 'Content-Type': 'application/json' })
          .end('null');
        return true;
      }
      const etag = name === 'manifest' ? tagOf(body) : `W/"${name}"`;
      response.setHeader('Cache-Control', name === 'manifest' ? MANIFEST : TILE);
      response.setHeader('ETag', etag);
      if (hasTag(request.headers['if-none-match'], etag)) {
        response.writeHead(304).end();
        return true;
      }
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Content-Length', body.length);
      if (encoding) response.setHeader('Content-Encoding', encoding);
      response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
      return true;
    },
  };
}

/** Null when there is no such file. */
async function readBody(file: string, encoding: keyof typeof ENDINGS | null): Promise<Buffer | null> {
  try {
    const body = await readFile(file + ENDINGS[encoding ?? 'br']);
    return encoding ? body : await promisify(brotliDecompress)(body);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function tagOf(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
}
