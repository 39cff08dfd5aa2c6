export type RequestOrigin = {
  readonly origin: string | null;
  readonly secFetchSite: string | null;
  /** The Host header, or the one that a proxy in front passes on. */
  readonly host: string | null;
};

/**
 * Whether a request that writes comes from one of our own pages: its Origin is there, is an address, and is this
 * site; and a browser that says where the request began says "same-origin". A missing or `null` Origin is refused.
 * @param siteUrl the site's public address, for when a proxy changes Host
 */
export function isOwnRequest({ origin, secFetchSite, host }: RequestOrigin, siteUrl: string): boolean {
  if (secFetchSite !== null && secFetchSite !== 'same-origin') return false;
  if (!origin || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (from.protocol !== 'https:' && from.protocol !== 'http:') return false;
  return from.origin === new URL(siteUrl).origin || (host !== null && from.host === host.toLowerCase());
}

/** Whether browsers keep secure cookies for this address although it is not https. */
export function isLocalHost(host: string): boolean {
  return /^(localhost|[a-z0-9-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host);
}

/** A path of ours to go on to: one slash at the front, no second, no backslash, nothing unseen; else `fallback`. */
export function ownPath(path: string | undefined, fallback: string): string {
  return path && /^\/(?![/\\])[\x21-\x7e]*$/.test(path) && !path.includes('\\') ? path : fallback;
}
