import type { IncomingMessage } from 'node:http';
import { withoutLocale } from '#domain/locale.ts';

/** In-process only: how a page gets what must be in no address and no log. */
export const PRIVATE_SEARCH_HEADER = 'x-private-search';

const LIMIT_BYTES = 64 * 1024;

/**
 * The pages whose forms hold what must be in no address: words and medicine, what a list is to help with, and what a
 * visitor or an organization tells of a listing.
 */
const PAGES = /^\/(find|sheet|suggest|confirm\/[^/]+|listings\/[^/]+\/(report|welcome))$/;

/** Whether this is such a form, sent without script: a server action of Next names itself in its header. */
export function isPrivateSearch(request: IncomingMessage, path: string): boolean {
  return request.method === 'POST' && PAGES.test(withoutLocale(path)) && !request.headers['next-action'];
}

/**
 * Makes the posted form into a GET of its page, its fields in a header that never leaves this
 * process.
 * @returns the status to refuse with when the body is too large (413) or is no form (400); else null
 */
export async function turnIntoGet(request: IncomingMessage): Promise<400 | 413 | null> {
  const body = await readBody(request);
  if (!body) return 413;
  const fields = await parseForm(body, request.headers['content-type'] ?? '');
  if (!fields) return 400;
  request.method = 'GET';
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) delete request.headers[name];
  request.headers[PRIVATE_SEARCH_HEADER] = fields.toString();
  return null;
}

/** The whole body, or null as soon as it is over the limit. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > LIMIT_BYTES) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > LIMIT_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The text fields of a form as a browser sends it; null for anything else. */
export async function parseForm(body: Buffer, contentType: string): Promise<URLSearchParams | null> {
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) return new URLSearchParams(body.toString());
  if (!/^multipart\/form-data\b/i.test(contentType)) return null;
  try {
    const form = await new Response(new Uint8Array(body), {
      headers: { 'Content-Type': contentType },
    }).formData();
    const fields = new URLSearchParams();
    for (const [name, value] of form) if (typeof value === 'string') fields.append(name, value);
    return fields;
  } catch {
    return null;
  }
}
