import { env } from '#env';

/**
 * Whether a request comes from a page of this site. Browsers say so in `Sec-Fetch-Site`, older ones by `Origin`; a
 * program that says neither is no page of anybody's.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  if (origin === null) return true;
  const ours = [env.siteUrl, `http://${headers.get('host')}`, `https://${headers.get('host')}`];
  return ours.some((url) => URL.canParse(url) && new URL(url).origin === origin);
}
