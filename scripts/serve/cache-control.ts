import { withoutLocale } from '#domain/locale.ts';

/**
 * What a cache may do with an answer. Next marks every page that is rendered on request as `no-store`. Ours are
 * the same for every visitor, so a browser may keep them for Back, and a shared cache for a minute. Never
 * staff pages, never what a form was posted for or somebody's list, and nothing but whole pages.
 * @param address the path with its query
 * @param given what Next says
 */
export function cacheControl(method: string, address: string, status: number, given: string): string {
  if (method !== 'GET' && method !== 'HEAD') return 'no-store';
  const path = withoutLocale(address);
  const isStaff = /^\/admin([/?]|$)/.test(path);
  // Without script the numbers of a list are in the address; with it they are in the fragment, which no server sees.
  const isSomebodysList = /^\/sheet\/?\?/.test(path);
  if (isStaff || isSomebodysList) return 'no-store';
  const isRenderedOnRequest = given.startsWith('private, no-cache, no-store');
  if (!isRenderedOnRequest) return given;
  return status === 200 ? 'public, max-age=0, s-maxage=60, must-revalidate' : 'no-store';
}
