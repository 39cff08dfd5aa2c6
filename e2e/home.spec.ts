import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('somebody who needs a place to live says where and what, and sees it', async ({ page }) => {
      await page.goto('/');
      await page.getByLabel('ZIP code or town').fill('01608');
      await page.getByLabel('A place to sleep or live').check();
      await page.getByRole('button', { name: 'Show me what’s there' }).click();
      await expect(page).toHaveURL('/find?for=me&near=01608&need=place-to-stay&kind=any');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('A place to sleep or live');
      await expect(page.getByText('Place to live').first()).toBeVisible();
    });

    test('work and money: help with each, in that order, and the order can be turned', async ({ page }) => {
      await page.goto('/');
      await page.getByLabel('ZIP code or town').fill('01608');
      for (const need of ['Work', 'Money']) await page.getByLabel(need, { exact: true }).check();
      await page.getByRole('button', { name: 'Show me what’s there' }).click();
      const headings = page.getByRole('main').getByRole('heading', { level: 2 });
      await expect(headings.first()).toContainText(/^Work: within \d+ miles? or for your county/);
      const kinds = page.getByRole('main').getByRole('listitem');
      await expect(kinds.filter({ hasText: 'supported employment' }).first()).toBeVisible();
      await page.getByRole('link', { name: 'Start with: Money' }).click();
      await expect(headings.first()).toContainText(/^Money: within/);
    });

    test('somebody who cannot travel sees what comes home, and rides', async ({ page }) => {
      await page.goto('/find?near=01608&need=someone-to-talk-to&travel=no');
      await expect(page.getByRole('heading', { name: 'Rides', level: 2 })).toBeVisible();
      await expect(page.getByRole('main').getByText('In person ·')).toHaveCount(0);
    });

    test('what somebody takes is in no address', async ({ page }) => {
      for (const [name, found] of [
        ['Who welcomes people on medicine', 'Welcomes people on'],
        ['Groups for people on medicine', 'Made for people on medicine'],
      ] as const) {
        await page.goto('/');
        await page.getByLabel('ZIP code or town').fill('01608');
        await page.getByRole('button', { name }).click();
        await expect(page.getByRole('listitem').filter({ hasText: found }).first()).toBeVisible();
        expect(new URL(page.url()).search).toBe('');
        expect(await page.title()).not.toMatch(/medic/i);
      }
    });

    test('the Enter key shows everything near', async ({ page }) => {
      await page.goto('/');
      await page.getByLabel('ZIP code or town').fill('01608');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('/find?for=me&near=01608&kind=any');
    });

    test('a reader of Spanish does the same in Spanish', async ({ page }) => {
      await page.goto('/es');
      await page.getByLabel('Código postal o ciudad').fill('01608');
      await page.getByLabel('Trabajo', { exact: true }).check();
      await page.getByRole('button', { name: 'Ver lo que hay' }).click();
      await expect(page).toHaveURL('/es/find?for=me&near=01608&need=work&kind=any');
      await expect(page.locator('html')).toHaveAttribute('lang', 'es');
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(/^Trabajo: a \d+ millas?/);
    });

    test('the four parts of life lead to all that is there for each', async ({ page }) => {
      await page.goto('/browse');
      await page.getByLabel('ZIP code or town').fill('01608');
      await page.getByRole('button', { name: 'Show and print all: Home' }).click();
      await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
      expect(new URL(page.url()).searchParams.get('kind')).toContain('recovery-housing');
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

test('needs are ticked, and words for somebody else shown, with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('For someone else').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'What matters most to them right now?' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What matters most right now?' })).toBeHidden();
  await page.getByLabel('ZIP code or town').fill('01608');
  await page.getByLabel('Help for my family').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/find?for=someone&near=01608&need=family&kind=any');
});

test('nothing on the first page is out of reach for people with other senses', async ({ page }) => {
  for (const path of ['/', '/es', '/browse', '/es/browse']) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
