import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

export { expect };

type Options = {
  /**
   * Console errors that belong to what a test does. Chromium itself writes one for each answer of 400 and over:
   * `test.use({ expectedErrors: [/status of 404/] })`.
   */
  expectedErrors: RegExp[];
  /** Cookies of those who sign in. A visitor gets none. */
  expectedCookies: string[];
};

/** Every test is another visitor: what one sends does not count against the next. */
let visitors = 0;

/**
 * The test function of all browser tests. Whatever a test is about, it fails on what a visitor must never meet:
 * an error in the console or in a script, a request to another host, a cookie or anything stored.
 */
export const test = base.extend<Options & { promises: undefined }>({
  expectedErrors: [[], { option: true }],
  expectedCookies: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  extraHTTPHeaders: async ({}, use, { workerIndex }) => {
    visitors += 1;
    await use({ 'X-Forwarded-For': `10.${workerIndex % 256}.${visitors >> 8}.${visitors & 255}` });
  },
  promises: [
    async ({ context, baseURL, expectedErrors, expectedCookies }, use) => {
      const errors: string[] = [];
      const outside: string[] = [];
      const watch = (page: Page) => {
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
      };
      context.on('page', watch);
      const own = new URL(baseURL ?? '').origin;
      await context.route(
        (url) => url.origin !== own,
        (route) => {
          outside.push(route.request().url());
          return route.abort();
        },
      );

      await use(undefined);

      const unexpected = errors.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)));
      expect(unexpected, 'errors in the console').toEqual([]);
      expect(outside, 'requests to other hosts').toEqual([]);
      const cookies = (await context.cookies()).filter(({ name }) => !expectedCookies.includes(name));
      expect(cookies, 'cookies').toEqual([]);
      expect(await storedThings(context, own), 'things stored in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

/** Everything a site can keep in a browser, from each page that is still open. */
async function storedThings(context: BrowserContext, origin: string): Promise<string[]> {
  const pages = context.pages().filter((page) => page.url().startsWith(origin));
  const found = await Promise.all(
    pages.map((page) =>
      page.evaluate(async () => [
        ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
        ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
        ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
        ...(await caches.keys()).map((name) => `cache ${name}`),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
      ]),
    ),
  );
  return found.flat();
}
