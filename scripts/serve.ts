import { readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import next from 'next';
import { tilesFolder } from '#db/tile-files.ts';
import type { Env } from '#env';
import { createApiLimit } from './serve/api-limit.ts';
import { cacheControl } from './serve/cache-control.ts';
import { chooseEncoding } from './serve/encoding.ts';
import { finalPage } from './serve/final-page.ts';
import { pathPattern, readPathPatterns } from './serve/path-pattern.ts';
import { plainPage, sendPlainPage } from './serve/plain-page.ts';
import { isPrivateSearch, PRIVATE_SEARCH_HEADER, turnIntoGet } from './serve/private-search.ts';
import { pagePolicy, securityHeaders } from './serve/security-headers.ts';
import { shapeAnswer } from './serve/shape-answer.ts';
import { expectShortLives } from './serve/short-lives.ts';
import { createSourceNames, SOURCE_HEADER } from './serve/source.ts';
import {
  dropPolicyHeaders,
  handPolicyToNext,
  isOwnWrite,
  isReading,
  isStaffPath,
} from './serve/staff-door.ts';
import { createStaticFiles } from './serve/static-files.ts';
import { createTileFiles } from './serve/tile-files.ts';

/** In characters. Longer addresses are nobody's search. */
const LONGEST_ADDRESS = 8 * 1024;
/** In bytes. Node itself refuses what is over this, before we see it. */
const LONGEST_HEADERS = 128 * 1024;

/** Longer than proxies keep their idle connections, so that it is never us who hangs up first. */
const KEEP_ALIVE_MS = 65_000;
const SHUTDOWN_MS = 5000;

export type Site = { readonly close: () => Promise<void> };

type Settings = Pick<Env, 'host' | 'port' | 'siteUrl' | 'trustedProxies' | 'dataDir'>;

/**
 * Serves the built site: one server in front of Next's, for the headers, compression, files and the private
 * search that Next does not do, and for a log that says nothing about who looked for what.
 * @throws the system's error when it cannot listen, such as EADDRINUSE
 */
export async function serve(options: Settings): Promise<Site> {
  expectShortLives();
  const root = process.cwd();
  handOverConfig(root);
  const app = next({ dev: false, dir: root, hostname: options.host, port: options.port, quiet: true });
  await app.prepare();
  const server = createServer(
    { maxHeaderSize: LONGEST_HEADERS, keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 30_000 },
    createHandler(root, app.getRequestHandler(), options),
  );
  server.on('clientError', refuseUnreadable);
  await listen(server, options.port, options.host);
  return {
    async close() {
      await closeServer(server);
      await app.close();
    },
  };
}

/**
 * Hands Next the configuration that the build wrote down, as its own standalone server does. Left to itself it
 * reads next.config.ts again, and keeps the compilers it loads for that: 80 MB.
 */
function handOverConfig(root: string): void {
  const { config } = JSON.parse(readFileSync(join(root, '.next/required-server-files.json'), 'utf8'));
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
}

type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function createHandler(root: string, nextHandler: NextHandler, settings: Settings): RequestListener {
  const files = createStaticFiles(root);
  const tiles = createTileFiles(tilesFolder(settings.dataDir));
  const patterns = readPathPatterns(join(root, '.next/app-path-routes-manifest.json'));
  const headers = new Headers(securityHeaders(settings.siteUrl.startsWith('https:')));
  const nameSource = createSourceNames(settings.trustedProxies);
  const refuseTooMany = createApiLimit();

  async function answer(request: IncomingMessage, response: ServerResponse, path: string) {
    delete request.headers[PRIVATE_SEARCH_HEADER];
    dropPolicyHeaders(request);
    request.headers[SOURCE_HEADER] = nameSource(request);
    response.setHeaders(headers);
    if (await files.send(request, response, path)) return;
    if (await tiles.send(request, response, path)) return;
    const method = request.method ?? 'GET';
    log(method, path, response);
    if (!isReadable(path)) return sendPlainPage(response, 400, path);
    if (refuseTooMany(request, response, path)) return;

    // A page drops what it cannot read and goes on; a program is told that its question was not read.
    const isTooLong = (request.url ?? '').length > LONGEST_ADDRESS;
    if (isTooLong && (path.length > LONGEST_ADDRESS || path.startsWith('/api/'))) {
      return sendPlainPage(response, 414, path);
    }
    if (isTooLong) request.url = path;

    if (isPrivateSearch(request, path)) {
      const refusal = await turnIntoGet(request);
      if (refusal) return sendPlainPage(response, refusal, path);
    }
    const isStaff = isStaffPath(path);
    if (isStaff && !isReading(method) && !isOwnWrite(request, settings.siteUrl)) {
      return sendPlainPage(response, 403, path);
    }
    const policy = isStaff ? handPolicyToNext(request) : undefined;
    const asked = { method, address: request.url ?? path, isForScript: 'rsc' in request.headers };

    // Node sends no body for it; the status and headers are to be those of the page, which must be made for that.
    if (method === 'HEAD') request.method = 'GET';
    shapeAnswer(response, {
      encoding: chooseEncoding(request.headers['accept-encoding']),
      ifNoneMatch: isReading(method) ? request.headers['if-none-match'] : undefined,
      cacheControl: (status, given) => cacheControl(asked, status, given),
      finalPage: (status, html) => finalPage(path, status, html),
      pagePolicy: (html) => policy ?? pagePolicy(html),
    });
    await nextHandler(request, response);
  }

  /** One line when the answer is out. No address, query, body, referrer or browser: see /privacy. */
  function log(method: string, path: string, response: ServerResponse) {
    const began = performance.now();
    response.on('close', () => {
      const ms = Math.round(performance.now() - began);
      console.log(`${method} ${pathPattern(path, patterns)} ${response.statusCode} ${ms}ms`);
    });
  }

  return (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    answer(request, response, path).catch((error) => {
      if (request.destroyed && !request.complete) return; // the visitor hung up
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendPlainPage(response, 500, path);
    });
  };
}

/** Whether a path can be decoded and holds no character that no page of ours has. */
function isReadable(path: string): boolean {
  try {
    return path.startsWith('/') && !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}

/** What is no request at all, or too large to be read: there is no response object yet. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const isTooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const page = plainPage(isTooLarge ? 431 : 400, 'en');
  socket.end(
    [
      isTooLarge ? 'HTTP/1.1 431 Request Header Fields Too Large' : 'HTTP/1.1 400 Bad Request',
      'Content-Type: text/html; charset=utf-8',
      `Content-Security-Policy: ${pagePolicy(page)}`,
      'Connection: close',
      '',
      page,
    ].join('\r\n'),
  );
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Lets the answers under way finish, but not for ever. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const deadline = setTimeout(() => server.closeAllConnections(), SHUTDOWN_MS);
  await closed;
  clearTimeout(deadline);
}
