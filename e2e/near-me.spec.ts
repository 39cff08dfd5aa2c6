import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

// "Near me": the ZIP code is found on the device, and the position goes nowhere.

const button = (page: Page) => page.getByRole('button', { name: 'Near me' });
const told = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });

test.describe('in Worcester, with the position allowed', () => {
  test.use({ geolocation: { latitude: 42.26268, longitude: -71.80229 }, permissions: ['geolocation'] });

  test('one tap leads to what is near, and only the ZIP code is sent', async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto('/');
    await button(page).click();
    await expect(page).toHaveURL(/\/find\?(for=me&)?near=01608$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Worcester, MA 01608');
    expect(sent.filter((text) => /42\.26|71\.80/.test(text))).toEqual([]);
  });

  test('the other choices of the form are kept, and the keyboard alone is enough', async ({ page }) => {
    await page.goto('/find?near=95112&when=any');
    await page.getByLabel('When').selectOption('tomorrow');
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/near=01608/);
    await expect(page.getByLabel('When')).toHaveValue('tomorrow');
  });

  test('after a place that nobody knows, everything near is found and not only what is online', async ({
    page,
  }) => {
    await page.goto('/find?near=Worchester&when=any');
    await expect(page.getByRole('link', { name: /Worcester, MA/ })).not.toHaveAttribute('href', /attendance/);
    await button(page).click();
    await expect(page).toHaveURL(/near=01608/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Worcester, MA 01608');
    expect(new URL(page.url()).searchParams.get('attendance') ?? '').toBe('');
  });

  test('in Spanish the way leads to the Spanish page', async ({ page }) => {
    await page.goto('/es');
    await page.getByRole('button', { name: 'Cerca de mí' }).click();
    await expect(page).toHaveURL(/\/es\/find\?(for=me&)?near=01608$/);
  });

  test('a list of ZIP codes that does not load is told, and a second try works', async ({ page }) => {
    await page.goto('/');
    await page.route('**/geo/zips/42_-72.json', (route) => route.fulfill({ status: 200, body: 'not JSON' }), {
      times: 1,
    });
    await button(page).click();
    await expect(told(page, /did not load/)).toBeVisible();
    await button(page).click();
    await expect(page).toHaveURL(/near=01608/);
  });

  test('without a secure connection the button says what to do', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
    await page.goto('/');
    await button(page).click();
    await expect(told(page, /secure connection/)).toBeVisible();
    await expect(page).toHaveURL('/');
  });
});

test('refused: the words say what to do instead, and the page stays as it was', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox').first().fill('Worc');
  await button(page).click();
  await expect(told(page, /did not let us see/)).toBeVisible();
  await expect(page.getByRole('textbox').first()).toHaveValue('Worc');
  await expect(button(page)).toBeFocused();
  await expectAccessible(page);
});

test.describe('in Mexico City', () => {
  test.use({ geolocation: { latitude: 19.4326, longitude: -99.1332 }, permissions: ['geolocation'] });

  test('outside of what we cover', async ({ page }) => {
    await page.goto('/');
    await button(page).click();
    await expect(told(page, /no ZIP code near/)).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that would do nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('textbox').first()).toBeVisible();
    await expect(button(page)).toHaveCount(0);
  });
});
