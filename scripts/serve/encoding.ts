import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Bytes below which compressing costs more than it saves. */
const WORTHWHILE_BYTES = 800;

/**
 * Level 5 of brotli is nearly as quick as gzip and a quarter smaller: 18 kB for a page of results, where level 4 takes
 * 20 and level 6 hardly less. A small window keeps each answer's memory small.
 */
const QUICK_BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 },
};
const THOROUGH_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
/** Takes ten times as long for one part in twenty less: for what is compressed once, while building. */
export const BEST_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** The encoding to answer in, from a request's Accept-Encoding; null for none. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding | null {
  const accepted = new Set(
    (acceptEncoding ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*/))
      .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
      .map(([name]) => name),
  );
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : null;
}

export function isCompressible(contentType: string): boolean {
  return /^text\/|[/+](json|xml|javascript)\b|^image\/svg/.test(contentType);
}

/** The body encoded, or null when it is too small to be worth it. */
export async function compress(
  body: Buffer,
  encoding: Encoding,
  effort: 'quick' | 'thorough',
): Promise<Buffer | null> {
  if (body.length < WORTHWHILE_BYTES) return null;
  if (encoding === 'gzip') return await promisify(gzip)(body, { level: effort === 'quick' ? 6 : 9 });
  return await promisify(brotliCompress)(body, effort === 'quick' ? QUICK_BROTLI : THOROUGH_BROTLI);
}

/** For answers too large to hold. */
export function createCompressor(encoding: Encoding): Transform {
  return encoding === 'gzip' ? createGzip() : createBrotliCompress(QUICK_BROTLI);
}
