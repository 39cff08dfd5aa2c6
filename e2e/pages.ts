import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { TOPICS } from '#data/learn/index.ts';
import { KIND_CODES } from '#domain/kinds/index.ts';
import { EMPTY_SHEET, toFragment, toShortFragment } from '#domain/sheet/fragment.ts';

/** Every page of a visitor's, as its folder names it: '/listings/[slug]'. A new page is in it by being there. */
export const VISITOR_PAGES: readonly string[] = readdirSync('app/[locale]', { recursive: true })
  .map(String)
  .filter((file) => file === 'page.tsx' || file.endsWith(`${sep}page.tsx`))
  .map((file) => `/${relative('.', file).split(sep).slice(0, -1).join('/')}`)
  .sort();

/** Addresses to look at where a page's own is not one, or not the only one that shows something else. */
const ADDRESSES: Readonly<Record<string, (request: APIRequestContext) => Promise<string[]> | string[]>> = {
  '/[...rest]': () => ['/nothing/here'],
  '/booklet': () => ['/booklet', '/booklet?county=25027'],
  '/confirm/[token]': () => ['/confirm/no-such-link'],
  '/find': () => [
    '/find',
    '/find?near=01608',
    '/find?near=Springfield',
    '/find?near=59353&kind=meeting&when=now',
    '/find?near=Nowhereville',
    '/find?near=01608&kind=recovery-housing',
    '/find?near=01608&when=tomorrow&attendance=online',
  ],
  // A list that is there is looked at where it is made, in lists.spec.ts.
  '/lists/[slug]': () => ['/lists/no-such-list'],
  '/s': () => ['/s', `/s${toShortFragment({ ...EMPTY_SHEET, items: chosen(12) })}`],
  '/sheet': () => ['/sheet', `/sheet${toFragment({ ...EMPTY_SHEET, items: chosen(12) })}`],
  '/learn/[topic]': () => TOPICS.map(({ code }) => `/learn/${code}`),
  '/listings/[slug]': (request) => someListings(request, 2),
  '/listings/[slug]/report': async (request) =>
    (await someListings(request, 1)).slice(0, 1).map((path) => `${path}/report`),
  '/listings/[slug]/welcome': async (request) =>
    (await someListings(request, 1)).slice(0, 1).map((path) => `${path}/welcome`),
};

/** Where to see a page. @throws Error for a page with a part in brackets that nobody gave addresses for. */
export async function addressesOf(page: string, request: APIRequestContext): Promise<string[]> {
  const addresses = ADDRESSES[page];
  if (addresses) return addresses(request);
  if (page.includes('[')) throw new Error(`e2e/pages.ts has no address for the page ${page}`);
  return [page];
}

/** The first so many listings, as somebody may have chosen them. */
function chosen(many: number) {
  return Array.from({ length: many }, (_, index) => ({ number: index + 1, step: null }));
}

/** Listings of each kind, so many of each. */
async function someListings(request: APIRequestContext, ofEach: number): Promise<string[]> {
  const lists = await Promise.all(
    KIND_CODES.map(async (kind) => {
      const answer = await request.get(`/api/v1/listings?kind=${kind}&limit=${ofEach}`);
      const { listings } = (await answer.json()) as { listings: { slug: string }[] };
      return listings.map(({ slug }) => `/listings/${slug}`);
    }),
  );
  return lists.flat();
}
