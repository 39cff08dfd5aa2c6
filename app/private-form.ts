import { headers } from 'next/headers';

/** Set by the server in front for a POST alone; it never comes from outside. */
const PRIVATE_SEARCH_HEADER = 'x-private-search';

/** The fields of the form that was posted to this page; null when it was only asked for. */
export async function readPrivateForm(): Promise<URLSearchParams | null> {
  const body = (await headers()).get(PRIVATE_SEARCH_HEADER);
  return body === null ? null : new URLSearchParams(body);
}
