import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

// Chromium itself writes an error for an answer of 404.
test.use({ expectedErrors: [/status of 404/] });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a page that does not exist says so in its language, whom to call, and how to go on', async ({
      page,
    }) => {
      for (const path of ['/nothing/here', '/listings/no-such-group']) {
        const answer = await page.goto(path);
        expect(answer?.status(), path).toBe(404);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find that page');
        await expect(page.getByRole('main').getByRole('link', { name: 'Call 988' })).toBeVisible();
        await page.getByRole('link', { name: 'Find support near you' }).click();
        await expect(page).toHaveURL('/');
      }
    });

    test('the same in Spanish', async ({ page }) => {
      const answer = await page.goto('/es/listings/no-such-group');
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No encontramos esa página');
      await expect(page.getByRole('main').getByRole('link', { name: 'Llame al 988' })).toBeVisible();
    });
  });
}

test('nothing on the page is out of reach for people with other senses', async ({ page }) => {
  for (const path of ['/nothing', '/es/nothing']) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
