import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { expect, test } from './fixtures.ts';
import { numbersOf } from './sheet-numbers.ts';

// What Chromium makes of a list: the file itself is read.

/** Ten places of nine kinds, short and long. */
const TEN = [
  'saturday-sit-worcester',
  'miracles-at-midday-worcester',
  'live-and-let-live-worcester',
  'millstone-house-fitchburg',
  'open-bench-carpentry-worcester',
  'lakeside-care-webster',
  'come-as-you-are-worcester',
  'pippin-pantry-northborough',
  'candlewick-clinic-rides',
  'candlewick-counseling-worcester',
];

/** A word somebody searched by; it is in the address of the page. */
const SEARCHED = 'Zebraville';

const PAGES = [
  { size: 12, most: 2 },
  { size: 14, most: 3 },
  { size: 18, most: 4 },
];

/** Without what a line break or a mark between facts changes. */
const bare = (text: string) => text.replace(/[\s·]/g, '');

async function printSheet(page: Page, fragment: string) {
  await page.goto('about:blank');
  await page.goto(`/sheet#${fragment}&z=${SEARCHED}&e=1`);
  await expect(page.locator('[data-paper] [data-qr]')).toBeVisible();
  const estimated = Number(await page.locator('[data-pages]').getAttribute('data-pages'));
  const blocks = await page.locator('[data-block]').allTextContents();
  const title = await page.title();
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(await page.title(), 'the title after printing').toBe(title);
  const { text } = await extractText(file, { mergePages: false });
  const { width, height } = (await file.getPage(1)).getViewport({ scale: 1 });
  return { estimated, blocks, pages: text, title: (await getMeta(file)).info.Title, width, height };
}

for (const { size, most } of PAGES) {
  test(`ten places and whom to call are on ${most} Letter pages at ${size} pt, no place cut in two`, async ({
    page,
  }) => {
    const numbers = await numbersOf(page, TEN);
    const printed = await printSheet(page, `l=${numbers.join(',')}&p=${size}`);
    expect(printed.pages.length).toBeLessThanOrEqual(most);
    expect(Math.abs(printed.estimated - printed.pages.length)).toBeLessThanOrEqual(1);
    expect([printed.width, printed.height]).toEqual([612, 792]);
    expect(printed.title).toBe('places-to-call');
    expect(printed.blocks).toHaveLength(TEN.length + 3);
    const pages = printed.pages.map(bare);
    for (const block of printed.blocks) {
      expect(
        pages.filter((text) => text.includes(bare(block))),
        block,
      ).toHaveLength(1);
    }
    const all = printed.pages.join('\n');
    expect(pages.at(-1)).toContain(bare('Do you need food, a place to stay or other help? Call 211.'));
    expect(all.match(/If you need help now/g)).toHaveLength(1);
    for (const furniture of [
      'Leave this site',
      'Español',
      'My needs changed',
      'Find support',
      'Remove',
      'Map',
    ]) {
      expect(all).not.toContain(furniture);
    }
    expect(all).not.toContain(SEARCHED);
  });
}

test('A4 has its own size, and the coming week a page of its own', async ({ page }) => {
  const numbers = await numbersOf(page, TEN.slice(0, 3));
  const printed = await printSheet(page, `l=${numbers.join(',')}&f=a4`);
  expect(printed.width).toBeCloseTo(595, 0);
  expect(printed.height).toBeCloseTo(842, 0);
  await page.getByLabel('Add a page with the coming week').check();
  await expect(page.locator('[data-pages]')).toHaveAttribute('data-pages', String(printed.estimated + 1));
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(file.numPages).toBe(printed.pages.length + 1);
});

test('on paper nothing is smaller than 12 pt, grey or slanted', async ({ page }) => {
  const numbers = await numbersOf(page, TEN);
  await page.goto(`/sheet#l=${numbers.join(',')}&p=12&e=1`);
  await expect(page.locator('[data-paper] [data-qr]')).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const looks = await page.evaluate(() =>
    [...document.querySelectorAll('[data-paper] *')]
      .filter((element) => element.checkVisibility() && element.textContent)
      .map((element) => {
        const { fontSize, color, fontStyle } = getComputedStyle(element);
        return { size: Number.parseFloat(fontSize), color, fontStyle };
      }),
  );
  expect(Math.min(...looks.map(({ size }) => size)), '12 pt are 16 px').toBeGreaterThanOrEqual(16);
  expect([...new Set(looks.map(({ color }) => color))]).toEqual(['rgb(0, 0, 0)']);
  expect([...new Set(looks.map(({ fontStyle }) => fontStyle))]).toEqual(['normal']);
});
