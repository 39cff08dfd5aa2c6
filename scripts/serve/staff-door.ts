import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isOwnRequest } from '#domain/staff/own-request.ts';

/** Next reads the nonce of its scripts from this header of the request. */
const POLICY_HEADER = 'content-security-policy';

export function isStaffPath(path: string): boolean {
  return /^\/admin(\/|$)/.test(path);
}

/** What a browser that only reads may ask with. */
export function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/**
 * Whether a request that writes on staff pages comes from one of them. Next would let through one without Origin.
 * The actions look at this again themselves (app/admin/staff.ts): this is so that nothing of a refused one runs.
 */
export function isOwnWrite({ headers }: IncomingMessage, siteUrl: string): boolean {
  const one = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : null;
  };
  return isOwnRequest(
    {
      origin: one('origin'),
      secFetchSite: one('sec-fetch-site'),
      host: one('x-forwarded-host') ?? one('host'),
    },
    siteUrl,
  );
}

/**
 * The policy of one answer to staff: scripts with its own random number, and what those load. Unlike hashes of
 * whatever scripts a page came with, it also stops one that somebody slipped into the page; no cache keeps staff
 * pages anyway.
 */
export function staffPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Makes a policy for the answer and tells Next its nonce. Nobody outside can: the header is dropped from all requests. */
export function handPolicyToNext(request: IncomingMessage): string {
  const policy = staffPolicy(randomBytes(16).toString('base64'));
  request.headers[POLICY_HEADER] = policy;
  return policy;
}

export function dropPolicyHeaders(request: IncomingMessage): void {
  delete request.headers[POLICY_HEADER];
  delete request.headers[`${POLICY_HEADER}-report-only`];
}
