import { createHash } from 'node:crypto';
import { hasTag } from '#domain/etag.ts';

/** Anybody may read the public data from a page of theirs. */
const FOR_ANY_SITE = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag' };

/** Answers are of the minute. When the site itself is gone, caches may give old ones for six hours, as with pages. */
const FRESH = 'public, max-age=60, stale-while-revalidate=60, stale-if-error=21600';

type Shape = {
  readonly status?: number;
  /** The answer holds somebody's words or medicine: no cache may keep it. */
  readonly isPrivate?: boolean;
};

/** The value as JSON with an ETag, or 304 when whoever asks has just this already. */
export function answer(
  request: Request,
  value: object,
  { status = 200, isPrivate = false }: Shape = {},
): Response {
  const body = JSON.stringify(value);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    ...FOR_ANY_SITE,
    'Cache-Control': isPrivate || status >= 500 ? 'no-store' : status === 200 ? FRESH : 'public, max-age=60',
    // Weak: what goes over the wire may be compressed.
    ETag: `W/${tag}`,
  };
  if (status === 200 && hasTag(request.headers.get('if-none-match'), tag))
    return new Response(null, { status: 304, headers });
  return new Response(body, {
    status,
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
  });
}

/** The leave that a browser asks for before it sends a header such as If-None-Match from another site. */
export function allowReading(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...FOR_ANY_SITE,
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  });
}
