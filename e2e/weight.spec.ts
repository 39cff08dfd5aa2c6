import type { Page, Request } from '@playwright/test';
import { LOCALES, localePath } from '#domain/locale.ts';
import { expect, test } from './fixtures.ts';
import { addressesOf, VISITOR_PAGES } from './pages.ts';

// What a page weighs on a phone, compressed, until nothing more comes. Budgets are what was measured and a little more: who
// exceeds one looks for what came in (an island too high up, its messages, a library) before raising it.

const KIB = 1024;

/** In KiB. */
type Weight = { readonly html: number; readonly css: number; readonly script: number };

const MOST: Weight = { html: 8.6, css: 8.6, script: 129 };
/** Pages with islands of their own: "Near me", a list that somebody made, the sheet. */
const HEAVIER: Readonly<Record<string, Partial<Weight>>> = {
  '/': { html: 10.5, script: 132 },
  '/browse': { html: 10, script: 132 },
  '/listings/[slug]': { script: 132 },
  '/lists/[slug]': { script: 134 },
  '/s': { script: 134 },
  '/sheet': { html: 11.3, script: 143 },
};
/** Of a page of results: what comes before its list can be used, and until all is there, its first tile too. */
const FINDER_PATH = '/find?near=01608';
const FINDER_BEFORE_LIST = 30;
const FINDER_UNTIL_QUIET = 180;

/** Libraries that no page brings before somebody does something, by words of theirs that stay in a built script. */
const NOT_AT_FIRST = {
  zod: 'ZodError',
  leaflet: 'leaflet-container',
  'fuse.js': 'ignoreFieldNorm',
  mnemonist: 'mnemonist/',
};

// The page for what is not there is one of them.
test.use({ viewport: { width: 390, height: 844 }, expectedErrors: [/status of 404/] });

type Arrived = { readonly type: string; readonly bytes: number; readonly request: Request };

/** Everything that comes for a page until it is quiet, with its size as it went over the wire. */
async function arrivals(page: Page, path: string): Promise<Arrived[]> {
  const requests: Request[] = [];
  const note = (request: Request) => requests.push(request);
  page.on('requestfinished', note);
  await page.goto(path, { waitUntil: 'networkidle' });
  page.off('requestfinished', note);
  return Promise.all(
    requests.map(async (request) => ({
      type: request.resourceType(),
      bytes: (await request.sizes()).responseBodySize,
      request,
    })),
  );
}

function weigh(arrived: readonly Arrived[]): Weight {
  const kib = (type: string) =>
    arrived.filter((one) => one.type === type).reduce((sum, { bytes }) => sum + bytes, 0) / KIB;
  return { html: kib('document'), css: kib('stylesheet'), script: kib('script') };
}

const row = (path: string, { html, css, script }: Weight, over: string) =>
  [path.padEnd(44), ...[html, css, script].map((kib) => kib.toFixed(1).padStart(7)), over].join(' ');

for (const locale of LOCALES) {
  test(`every page is light enough for one bar of signal (${locale})`, async ({ page, request }) => {
    const table = [`${'KiB compressed, on a phone'.padEnd(44)}    html     css  script`];
    const over: string[] = [];
    const { listings } = await (await request.get('/api/v1/listings?limit=1')).json();
    for (const name of VISITOR_PAGES.filter((one) => one !== '/find')) {
      // One listing will do for all its pages: the API answers nobody more than so often.
      const [address = name] = name.startsWith('/listings/[slug]')
        ? [name.replace('[slug]', listings[0].slug)]
        : await addressesOf(name, request);
      const path = localePath(locale, address);
      const weight = weigh(await arrivals(page, path));
      const budget = { ...MOST, ...HEAVIER[name] };
      const tooMuch = (['html', 'css', 'script'] as const).filter((part) => weight[part] > budget[part]);
      over.push(
        ...tooMuch.map((part) => `${name} ${part} ${weight[part].toFixed(1)} of ${budget[part]} KiB`),
      );
      table.push(row(name, weight, tooMuch.join(', ')));
    }
    process.stdout.write(`${table.join('\n')}\n`);
    expect(over, table.join('\n')).toEqual([]);
  });
}

for (const locale of LOCALES) {
  test(`results can be used after 30 KiB, and all is there after 180 (${locale})`, async ({ page }) => {
    const arrived = await arrivals(page, localePath(locale, FINDER_PATH));
    const weight = weigh(arrived);
    const all = arrived.reduce((sum, { bytes }) => sum + bytes, 0) / KIB;
    process.stdout.write(`${row(localePath(locale, FINDER_PATH), weight, `${all.toFixed(1)} in all`)}\n`);
    const list = arrived
      .map(({ bytes, request }) => `${bytes} ${new URL(request.url()).pathname}`)
      .join('\n');
    expect(weight.html + weight.css, list).toBeLessThanOrEqual(FINDER_BEFORE_LIST);
    expect(all, list).toBeLessThanOrEqual(FINDER_UNTIL_QUIET);
  });
}

test('no library comes with a page that it needs only later: the map, checks of forms, the mending of words', async ({
  page,
}) => {
  for (const path of ['/', FINDER_PATH, '/sheet', '/help-now']) {
    await page.goto(path, { waitUntil: 'commit' });
    await page.waitForLoadState();
    const sources = await page
      .locator('script[src]:not([nomodule])')
      .evaluateAll((scripts) => scripts.map((script) => script.getAttribute('src') ?? ''));
    expect(sources.length, path).toBeGreaterThan(5);
    for (const source of sources) {
      const text = await (await page.request.get(source)).text();
      for (const [library, word] of Object.entries(NOT_AT_FIRST)) {
        expect(text.includes(word), `${library} in ${source} of ${path}`).toBe(false);
      }
    }
  }
});
