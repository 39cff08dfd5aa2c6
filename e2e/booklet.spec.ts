import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

// What a coordinator comes to do: print all meetings of a county, here of the demo community in Worcester County.

const COUNTY = 'county=25027';
const POINTS_PER_INCH = 72;

/** The pages of the PDF that a browser makes of the page, as text, and the size of the first in inches. */
async function print(page: Page) {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(1)).view;
  const size = [right - left, top - bottom].map((points) => points / POINTS_PER_INCH);
  return { pdf, pages: text.map((one) => one.replace(/\s+/g, ' ')), size };
}

test('a booklet of a county is by day, with the crisis block last and nothing of the site', async ({
  page,
}) => {
  await page.goto(`/booklet?${COUNTY}`);
  const { pages, size } = await print(page);
  const all = pages.join(' ');
  expect(size[0]).toBeCloseTo(8.5, 1);
  expect(size[1]).toBeCloseTo(11, 1);
  expect(all).toMatch(/^Meetings in Worcester County, MA .*Printed \w+ \d+, \d{4}/);
  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const places = days.map((day) => all.search(new RegExp(`\\b${day} \\d+:\\d\\d [ap]m`)));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(pages.at(-1)).toMatch(/If you need help now .*211\.$/);
  expect(all).not.toMatch(/Leave this site|Show the booklet|Español|Privacy/);
});

test('a day is headed where its first meeting stands, and no meeting is cut by a page', async ({ page }) => {
  await page.goto(`/booklet?${COUNTY}`);
  const entries = await page.locator('[data-booklet] section li').allInnerTexts();
  const { pages } = await print(page);
  const bare = (text: string) => text.replace(/\s+/g, '').replaceAll('-', '');
  const bodies = pages.map(bare);
  // What is written from right to left stands in a PDF in an order of its own.
  const readable = entries.filter((entry) => !/\p{Script=Arabic}/u.test(entry));
  const cut = readable.map(bare).filter((entry) => !bodies.some((body) => body.includes(entry)));
  expect(cut, 'entries that are not whole on one page').toEqual([]);
  expect(entries.length).toBeGreaterThan(250);
  const sections = page.locator('[data-booklet] section');
  for (const section of await sections.all()) {
    const heading = bare(await section.getByRole('heading').first().innerText());
    const first = bare(await section.getByRole('listitem').first().innerText());
    expect(
      bodies.some((body) => body.includes(heading + first)),
      heading,
    ).toBe(true);
  }
});

test('it is printed on A4 too, and without what was said about medicine', async ({ page }) => {
  await page.goto('/booklet');
  await page.getByLabel('County, town or ZIP code').fill('01608');
  await page.getByRole('combobox', { name: /^Paper/ }).selectOption('a4');
  await page.getByRole('combobox', { name: /^Medicine/ }).selectOption('no');
  await page.getByRole('button', { name: 'Show the booklet' }).click();
  await expect(page.getByRole('heading', { name: 'Meetings in Worcester County, MA' })).toBeVisible();
  const { pages, size } = await print(page);
  expect(size[0]).toBeCloseTo(8.27, 1);
  expect(size[1]).toBeCloseTo(11.69, 1);
  expect(pages.join(' ')).not.toMatch(/(welcomes|takes) people on|people on medic/i);
});

test('the title and so the name of the file tell nothing', async ({ page }) => {
  await page.goto(`/booklet?${COUNTY}`);
  expect(await page.title()).not.toMatch(/worcester|AA|recover|meeting/i);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a booklet is chosen and read in Spanish', async ({ page }) => {
    await page.goto('/es/booklet');
    await page.getByLabel('Condado, ciudad o código postal').fill('Worcester County, MA');
    await page.getByRole('button', { name: 'Ver el folleto' }).click();
    await expect(page.getByRole('heading', { name: 'domingo' })).toBeVisible();
    expect(await page.locator('[data-booklet] section li').count()).toBeGreaterThan(250);
  });
});

test('a place that nobody knows, or of which there are several, is asked about', async ({ page }) => {
  await page.goto('/booklet?near=Springfield');
  await page.getByRole('link', { name: 'Springfield, MA (Hampden County)' }).click();
  await expect(page.getByRole('heading', { name: 'Meetings in Hampden County, MA' })).toBeVisible();
  await page.goto('/booklet?near=zzzzzz');
  await expect(page.getByText('We do not know which county you mean.')).toBeVisible();
});

test('both languages can be used by everybody', async ({ page }) => {
  for (const path of [`/booklet?${COUNTY}`, '/es/booklet']) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
