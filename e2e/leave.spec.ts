import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const OUTSIDE = 'https://www.weather.gov/';

/** Stands in for the page that people leave for: no other host is reached by a test. */
async function standInForOutside(page: Page, answer?: (route: Route) => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  await page.route(`${OUTSIDE}**`, (route) => {
    asked.push(route.request().url());
    return answer
      ? answer(route)
      : route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' });
  });
  return asked;
}

const button = (page: Page) =>
  page
    .getByRole('banner')
    .getByRole('link', { name: /^(Leave this|Salir del)/ })
    .last();

async function expectNoWayBack(page: Page, path: string) {
  await expect(page).toHaveURL(OUTSIDE);
  await page.goBack();
  await expect(page.getByRole('main')).toHaveCount(0);
  expect(page.url()).not.toContain(path);
}

test('who leaves with the mouse does not come back to the page with the Back button', async ({ page }) => {
  for (const path of ['/help-now', '/es/find?near=01608', '/']) {
    const tab = await page.context().newPage();
    await standInForOutside(tab);
    await tab.goto(path);
    await button(tab).click();
    await expectNoWayBack(tab, path);
    await tab.close();
  }
});

test('the second stop of the Tab key leaves, and Back does not show the page', async ({ page }) => {
  await standInForOutside(page);
  await page.goto('/help-now');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Leave this site');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expectNoWayBack(page, 'help-now');
});

test('Shift three times leaves, and says politely how many are left', async ({ page }) => {
  await standInForOutside(page);
  await page.goto('/es/help-now');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('status').last()).toHaveText('Oprima Shift 2 veces más para salir del sitio.');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('status').last()).toHaveText('Oprima Shift 1 vez más para salir del sitio.');
  await page.keyboard.press('Shift');
  await expectNoWayBack(page, 'help-now');
});

test('Shift twice and another key, capital letters, or Shift too slowly leave nobody outside', async ({
  page,
}) => {
  const asked = await standInForOutside(page);
  await page.clock.install();
  await page.goto('/');
  await page.getByLabel('ZIP code or town').fill('');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift');
  for (const letter of 'NYC') await page.keyboard.press(`Shift+${letter}`);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.clock.runFor(6000);
  await expect(page.getByText('That took too long. You are still on this site.')).toBeAttached();
  await page.keyboard.press('Shift');
  expect(asked).toEqual([]);
  await expect(page).toHaveURL('/');
});

test('it works before anything else of the page has loaded', async ({ page }) => {
  await standInForOutside(page);
  await page.route('**/_next/static/**/*.js', () => {}); // never answered
  await page.goto('/help-now', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName(`${location.origin}/leave.js`).length > 0);
  await button(page).click();
  await expectNoWayBack(page, 'help-now');
});

test('what was kept and typed is gone before the other page answers, and stays so', async ({ page }) => {
  // Without content in the answer, a browser stays on the page it has.
  const asked = await standInForOutside(page, (route) => route.fulfill({ status: 204 }));
  await page.goto('/');
  await page.getByLabel('ZIP code or town').fill('01608');
  await page.evaluate(async () => {
    sessionStorage.setItem('kept', 'something');
    localStorage.setItem('kept', 'something');
    await (await caches.open('kept')).put('/kept', new Response('something'));
  });
  await button(page).click();
  await expect.poll(() => asked.length).toBe(1);
  const left = await page.evaluate(async () => ({
    covered: document.documentElement.hidden && document.body.getClientRects().length === 0,
    title: document.title,
    typed: document.querySelector<HTMLInputElement>('#near')?.value,
    stored: [...Object.keys(sessionStorage), ...Object.keys(localStorage), ...(await caches.keys())],
  }));
  expect(left).toEqual({ covered: true, title: 'www.weather.gov', typed: '', stored: [] });

  // A browser that brings the page back from its memory is sent away again.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect.poll(() => asked.length).toBe(2);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a plain link to a page that tells nothing', async ({ page }) => {
    await standInForOutside(page);
    for (const path of ['/', '/es/help-now', '/find?near=01608']) {
      await page.goto(path);
      await expect(button(page)).toBeInViewport();
      await button(page).click();
      await expect(page).toHaveURL(OUTSIDE);
    }
  });
});

test('the way out stands in the top right corner, on a small phone and at 400 % too', async ({ page }) => {
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    for (const path of ['/', '/es/help-now']) {
      await page.goto(path);
      const box = await button(page).boundingBox();
      expect(box && width - box.x - box.width, `${path} at ${width}: from the right`).toBeLessThan(90);
      expect(box?.y, `${path} at ${width}: from the top`).toBeLessThan(20);
    }
  }
});
