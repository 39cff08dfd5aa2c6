import { createHash } from 'node:crypto';
import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Transform } from 'node:stream';
import { hasTag } from '#domain/etag.ts';
import { compress, createCompressor, type Encoding, isCompressible } from './encoding.ts';
import { FILE_POLICY } from './security-headers.ts';

/** Anything but a page is sent on as it comes once it is larger than this. */
const HELD_BYTES = 256 * 1024;

export type Shape = {
  readonly encoding: Encoding | null;
  /** What the browser or cache says it has, from a GET's If-None-Match. */
  readonly ifNoneMatch?: string | undefined;
  /** The Cache-Control to send instead of Next's, from the status and Next's own. */
  readonly cacheControl: (status: number, given: string) => string;
  /** The page to send for the one that Next rendered. */
  readonly finalPage: (status: number, html: string) => { readonly status: number; readonly html: string };
  /** The Content-Security-Policy of a page. */
  readonly pagePolicy: (html: string) => string;
};

/**
 * Holds back what Next writes to a response, then sends it with its policy header and compressed. A page is
 * held whole, since its policy names the hash of each inline script and headers come first. Next must see a
 * response like any other, so the methods it uses are replaced on this one object.
 */
export function shapeAnswer(
  response: ServerResponse,
  { encoding, ifNoneMatch, cacheControl, finalPage, pagePolicy }: Shape,
): void {
  const send = {
    write: response.write.bind(response) as (chunk: Buffer) => boolean,
    end: response.end.bind(response) as (chunk?: Buffer) => void,
  };
  // Next replaces setHeader by one that does nothing once it believes the headers are out.
  const setHeader = response.setHeader.bind(response);
  const held: Buffer[] = [];
  let heldBytes = 0;
  let began = false;
  let stream: { write(chunk: Buffer): boolean; end(): void } | undefined;

  const header = (name: string) => String(response.getHeader(name) ?? '');
  const isPage = () => header('content-type').startsWith('text/html');

  /** Node's own sending goes through writeHead. */
  function restore() {
    Reflect.deleteProperty(response, 'writeHead');
  }

  function setHeaders() {
    const given = header('cache-control');
    const wanted = cacheControl(response.statusCode, given);
    if (wanted !== given) setHeader('Cache-Control', wanted);
    // Next adds the headers of its own scripts. What they ask for is kept by nobody: see cache-control.ts.
    setHeader('Vary', 'Accept-Encoding');
    // A 304 without it leaves the policy in force that came with the stored page and names its scripts.
    if (response.statusCode !== 304 && !isPage()) setHeader('Content-Security-Policy', FILE_POLICY);
  }

  const chosenEncoding = () =>
    isCompressible(header('content-type')) && !response.hasHeader('content-encoding') ? encoding : null;

  function setEncoding(chosen: Encoding) {
    setHeader('Content-Encoding', chosen);
    const etag = header('etag');
    if (etag && !etag.startsWith('W/')) setHeader('ETag', `W/${etag}`);
  }

  async function sendHeld() {
    restore();
    let body = Buffer.concat(held);
    if (isPage() && response.statusCode !== 304 && body.length > 0) {
      const { status, html } = finalPage(response.statusCode, body.toString());
      response.statusCode = status;
      body = Buffer.from(html);
      setHeader('Content-Security-Policy', pagePolicy(html));
    }
    setHeaders();
    if (isPage() && response.statusCode === 200 && header('cache-control') !== 'no-store') {
      const tag = tagOf(body);
      setHeader('ETag', tag);
      if (hasTag(ifNoneMatch, tag)) return sendNotChanged();
    }
    const chosen = chosenEncoding();
    const compressed = chosen && (await compress(body, chosen, 'quick'));
    if (chosen && compressed) setEncoding(chosen);
    if (body.length > 0) setHeader('Content-Length', (compressed ?? body).length);
    send.end(body.length > 0 ? (compressed ?? body) : undefined);
  }

  /** The stored page stays as it is, with the policy that names its scripts. */
  function sendNotChanged() {
    response.statusCode = 304;
    for (const name of ['Content-Security-Policy', 'Content-Type', 'Link']) response.removeHeader(name);
    send.end();
  }

  function openStream() {
    restore();
    setHeaders();
    response.removeHeader('Content-Length');
    const chosen = chosenEncoding();
    if (!chosen) return { write: send.write, end: () => send.end() };
    setEncoding(chosen);
    return compressInto(createCompressor(chosen), response, send);
  }

  function take(chunk: unknown, characterEncoding: unknown): boolean {
    began = true;
    const bytes = toBuffer(chunk, characterEncoding);
    if (stream) return stream.write(bytes);
    held.push(bytes);
    heldBytes += bytes.length;
    if (heldBytes <= HELD_BYTES || isPage()) return true;
    stream = openStream();
    return stream.write(Buffer.concat(held.splice(0)));
  }

  Object.defineProperty(response, 'headersSent', { get: () => began });
  response.flushHeaders = () => {};
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((argument) => typeof argument === 'object' && argument !== null);
    for (const [name, value] of Object.entries((headers ?? {}) as OutgoingHttpHeaders)) {
      if (value !== undefined) setHeader(name, value as Exclude<OutgoingHttpHeader, undefined>);
    }
    return response;
  }) as typeof response.writeHead;
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    const more = take(chunk, rest[0]);
    callback(rest)?.();
    return more;
  }) as typeof response.write;
  response.end = ((...given: unknown[]) => {
    if (given.length > 0 && isData(given[0])) take(given[0], given[1]);
    began = true;
    const done = callback(given);
    if (done) response.once('finish', done);
    if (stream) stream.end();
    else sendHeld().catch((error) => response.destroy(error));
    return response;
  }) as typeof response.end;
}

/** Weak: the same page goes out in three encodings. */
function tagOf(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

function compressInto(
  compressor: Transform,
  response: ServerResponse,
  send: { write(chunk: Buffer): boolean; end(): void },
) {
  const resume = () => compressor.resume();
  compressor.on('data', (chunk: Buffer) => {
    if (!send.write(chunk)) compressor.pause();
  });
  response.on('drain', resume);
  response.on('close', () => compressor.destroy());
  compressor.on('end', () => send.end());
  compressor.on('drain', () => response.emit('drain'));
  return compressor;
}

function isData(value: unknown): boolean {
  return typeof value === 'string' || value instanceof Uint8Array;
}

function toBuffer(chunk: unknown, characterEncoding: unknown): Buffer {
  if (typeof chunk !== 'string') return Buffer.from(chunk as Uint8Array);
  return Buffer.from(
    chunk,
    typeof characterEncoding === 'string' ? (characterEncoding as BufferEncoding) : 'utf8',
  );
}

function callback(given: readonly unknown[]): (() => void) | undefined {
  return given.find((argument): argument is () => void => typeof argument === 'function');
}
