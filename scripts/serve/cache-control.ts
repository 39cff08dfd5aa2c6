import { withoutLocale } from '#domain/locale.ts';

/** What somebody asks for, as far as it decides who may keep the answer. */
export type Asked = {
  readonly method: string;
  /** The path with its query. */
  readonly address: string;
  /** Whether a script of Next's asks for the parts of a page that change from the one before. */
  readonly isForScript: boolean;
};

/**
 * Of a page that says what begins when. Two minutes is the most that "starts in 12 minutes" is ever late: one from a
 * cache, one more while the cache asks for the next. When the site itself is gone, six hours, as a clock time on an old
 * page helps more than no page; no longer, as "today" would be yesterday.
 */
export const OF_THE_MINUTE =
  'public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=21600';

/** Of a page that says the same all day, such as whom to call: a week when the site itself is gone. */
export const OF_THE_DAY =
  'public, max-age=0, s-maxage=300, stale-while-revalidate=3600, stale-if-error=604800';

const SAME_ALL_DAY =
  /^\/(help-now|safety|learn|about|privacy|accessibility|s|sheet|booklet|\.well-known)([/?]|$)/;

/** Forms that somebody fills in about a listing; the hour they were opened is in them, or in their address a secret. */
const REPORTS = /^\/(suggest|confirm\/[^/?]+|listings\/[^/?]+\/(report|welcome))\/?(\?|$)/;

/** Nothing of ours writes these into an address. A link that somebody made may, and a cache keeps addresses. */
const PRIVATE_KEYS = ['words', 'q', 'medication', 'onlyConfirmed', 'audience'];

/**
 * What a cache may do with an answer. Next marks every page that is rendered on request as `no-store`. Ours are the
 * same for every visitor, so a shared cache may keep them for a short while, and a browser for Back. Never staff pages,
 * never what a form was posted for, a report, or somebody's list, and nothing but whole pages.
 * @param given what the route says; a route that is rendered on request and says something for itself is right
 */
export function cacheControl(asked: Asked, status: number, given: string): string {
  const path = withoutLocale(asked.address);
  if (mustNotBeKept(asked, path)) return 'no-store';
  if (given !== '' && !given.startsWith('private, no-cache, no-store')) return given;
  if (status !== 200 && status !== 308) return 'no-store';
  return SAME_ALL_DAY.test(path) ? OF_THE_DAY : OF_THE_MINUTE;
}

function mustNotBeKept({ method, address, isForScript }: Asked, path: string): boolean {
  if (method !== 'GET' && method !== 'HEAD') return true;
  const queryAt = address.indexOf('?');
  const keys = new Set(new URLSearchParams(queryAt < 0 ? '' : address.slice(queryAt)).keys());
  // What a script asks for depends on the page it comes from, which is in its headers: whoever keeps answers by their
  // address must keep neither these nor a page under the address of these.
  if (isForScript || keys.has('_rsc')) return true;
  const isStaff = /^\/admin([/?]|$)/.test(path);
  // Without script the numbers of a list are in the address; with it they are in the fragment, which no server sees.
  const isSomebodysList = /^\/sheet\/?\?/.test(path);
  return isStaff || isSomebodysList || REPORTS.test(path) || PRIVATE_KEYS.some((key) => keys.has(key));
}
