import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('somebody who needs a place to live gets there with a ZIP code and one tap', async ({ page }) => {
      await page.goto('/');
      await page.getByLabel('ZIP code or town').fill('01608');
      await page.getByRole('button', { name: 'A place to live' }).click();
      await expect(page).toHaveURL('/find?near=01608&kind=recovery-housing');
      await expect(page.getByRole('link', { name: 'Juniper House' })).toBeVisible();
    });

    test('what somebody takes is in no address', async ({ page }) => {
      await page.goto('/');
      await page.getByLabel('ZIP code or town').fill('01608');
      await page.getByRole('button', { name: 'People on my medicine' }).click();
      await expect(
        page.getByRole('listitem').filter({ hasText: 'Welcomes people on' }).first(),
      ).toBeVisible();
      expect(new URL(page.url()).search).toBe('');
      expect(await page.title()).not.toMatch(/medic/i);
    });

    test('the Enter key shows everything near', async ({ page }) => {
      await page.goto('/');
      await page.getByLabel('ZIP code or town').fill('01608');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('/find?near=01608&kind=any');
    });

    test('a reader of Spanish does the same in Spanish', async ({ page }) => {
      await page.goto('/es');
      await page.getByLabel('Código postal o ciudad').fill('01608');
      await page.getByRole('button', { name: 'Trabajo' }).click();
      await expect(page).toHaveURL('/es/find?near=01608&kind=employment');
      await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    });

    test('the other language shows the same page and the same search', async ({ page }) => {
      await page.goto('/find?near=01608&kind=employment');
      await page.getByRole('link', { name: 'Español' }).click();
      await expect(page).toHaveURL('/es/find?near=01608&kind=employment');
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL('/find?near=01608&kind=employment');
    });
  });
}

test('whom to call stands before everything else, on every page', async ({ page }) => {
  for (const path of ['/', '/es', '/find', '/help-now', '/es/help-now']) {
    await page.goto(path);
    const top = page.getByRole('banner');
    await expect(top.getByRole('link', { name: '911' }), path).toHaveAttribute('href', 'tel:911');
    await expect(top.getByRole('link', { name: '988' }), path).toHaveAttribute('href', 'tel:988');
  }
});

test('the first two stops of the Tab key are the way to the page and the way out', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the main part');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Leave this site');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('every tile can be reached and used with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('ZIP code or town').fill('01608');
  await page.getByRole('button', { name: 'For my family' }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/find?near=01608&kind=family-group');
});

test('nothing on the first page is out of reach for people with other senses', async ({ page }) => {
  for (const path of ['/', '/es']) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
