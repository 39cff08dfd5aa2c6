import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

// Finding on the map, in the demo community around Worcester, Massachusetts. The list is the map's equal: what is
// tried here is that both say the same, by pointer, finger and keyboard.

const NEAR = '/find?near=01608&when=any';
const map = (page: Page) => page.getByRole('region', { name: 'Map of what was found' });
const pins = (page: Page) => map(page).getByRole('list', { name: 'Places' }).getByRole('button');
const card = (page: Page) => map(page).getByRole('dialog');

test('a pin reached with the keyboard opens its card, and Escape leads back to the pin', async ({ page }) => {
  await page.goto(NEAR);
  await expect(pins(page).first()).toBeVisible();
  await expectAccessible(page);
  await map(page).focus();
  // Each press on a cluster moves closer and leads on to what was in it.
  for (let press = 0; press < 12 && !(await card(page).isVisible()); press++) {
    if (press === 0) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
  }
  await expect(card(page)).toBeFocused();
  await expect(card(page).getByRole('link').first()).toHaveAttribute('href', /^\/listings\//);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(map(page).getByRole('button', { expanded: false }).and(page.locator(':focus'))).toHaveCount(1);
});

test('a row and its pin point to each other', async ({ page }) => {
  await page.goto(NEAR);
  await expect(pins(page).first()).toBeVisible();
  await page.locator('[data-pin]').first().hover();
  await expect(map(page).locator('[data-active="true"]')).toHaveCount(1);
  await pins(page).first().hover();
  await expect(page.locator('[data-pin-active]').first()).toBeVisible();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(page.locator('[data-pin-active]')).toHaveCount(0);
});

test('moving the map offers the same search there, by ZIP code and never by the point', async ({ page }) => {
  await page.goto(`${NEAR}&within=5`);
  await expect(pins(page).first()).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await map(page).focus();
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(350);
  }
  await map(page).getByRole('button', { name: 'Search this area' }).click();
  await expect(page).toHaveURL(/near=(?!01608)\d{5}/);
  await expect(page).toHaveURL(/within=\d+/);
  for (const url of asked) expect(url).not.toMatch(/-?\d+\.\d{3,}/);
});

test('farther away the map counts what else there is, and the keyboard follows a number to a search there', async ({
  page,
}) => {
  await page.goto(`${NEAR}&within=2`);
  await expect(pins(page).first()).toBeVisible();
  const elsewhere = map(page).getByRole('list', { name: 'Elsewhere' }).getByRole('button');
  await expect(elsewhere).toHaveCount(0);
  for (let press = 0; press < 4 && !(await elsewhere.first().isVisible()); press++) {
    await map(page).getByRole('button', { name: 'Move away' }).press('Enter');
    await page.waitForTimeout(700);
  }
  await expect(elsewhere.first()).toHaveAccessibleName(/^[\d,]+ listings (around )?here, at any time\. /);
  await expectAccessible(page);
  expect(await map(page).locator('*').count()).toBeLessThanOrEqual(500);
  await elsewhere.first().focus();
  for (let press = 0; press < 8 && page.url().includes('near=01608'); press++) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(700);
  }
  await expect(page).toHaveURL(/near=(?!01608)\d{5}/);
});

test('the whole country is one press away', async ({ page }) => {
  await page.goto(NEAR);
  await expect(pins(page).first()).toBeVisible();
  const manifest = page.waitForRequest('**/tiles/manifest.json');
  await map(page).getByRole('button', { name: 'See the whole country' }).press('Enter');
  await manifest;
  await expect(pins(page)).toHaveCount(1);
  await expect(map(page).getByRole('button', { name: 'Search this area' })).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 760 }, hasTouch: true, isMobile: true });

  test('the map comes when it is asked for, and not a byte of it before', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(NEAR);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.startsWith('/geo/'))).toEqual([]);
    await page.getByRole('link', { name: 'Show on a map' }).tap();
    await expect(pins(page).first()).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    await expectAccessible(page);
  });
});

test.describe('when the background does not come', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('the pins are there all the same', async ({ page }) => {
    await page.route('**/geo/basemap/**', (route) => route.abort());
    await page.goto(NEAR);
    await expect(pins(page).first()).toBeVisible();
    await expect(map(page).getByRole('status')).toContainText('The pins are in the right places');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('one sentence says that the list has everything', async ({ page }) => {
    await page.goto(NEAR);
    await expect(page.locator('noscript p')).toHaveText('The list has everything the map has.');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Show the map' })).toHaveCount(0);
  });
});
