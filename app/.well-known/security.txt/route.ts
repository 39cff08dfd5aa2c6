import { securityText } from '#domain/exports/security-text.ts';
import { env } from '#env';

export const dynamic = 'force-dynamic';

/** Where to report a weakness of this site, for people who look for one: RFC 9116. */
export function GET(): Response {
  return new Response(securityText({ siteUrl: env.siteUrl, contact: env.contact, now: new Date() }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
