import { createHash } from 'node:crypto';

/** Anybody may read the public data from a page of theirs. */
const FOR_ANY_SITE = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag' };

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
    'Cache-Control': isPrivate || status >= 500 ? 'no-store' : 'public, max-age=60',
    // Weak: what goes over the wire may be compressed.
    ETag: `W/${tag}`,
  };
  if (status === 200 && hasTag(request, tag)) return new Response(null, { status: 304, headers });
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

function hasTag(request: Request, tag: string): boolean {
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim());
  return known.some((one) => one === '*' || one.replace(/^W\//, '') === tag);
}
