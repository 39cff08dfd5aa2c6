import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

const LINKS = ['tel:911', 'tel:988', 'tel:+18006624357', 'tel:+18007997233', 'tel:+18002221222', 'tel:211'];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('somebody in a crisis finds whom to call and text', async ({ page }) => {
      for (const path of ['/help-now', '/es/help-now']) {
        await page.goto(path);
        for (const link of LINKS) {
          await expect(page.getByRole('main').locator(`a[href="${link}"]`).first(), link).toBeVisible();
        }
      }
    });

    test('a text in Spanish begins with the word that brings somebody who speaks it', async ({ page }) => {
      await page.goto('/help-now');
      await expect(page.getByRole('link', { name: 'Text 988' })).toHaveAttribute('href', 'sms:988');
      await page.goto('/es/help-now');
      await expect(page.getByRole('link', { name: 'Enviar AYUDA al 988' })).toHaveAttribute(
        'href',
        'sms:988?&body=AYUDA',
      );
    });
  });
}

test('the page prints with its numbers and without its furniture', async ({ page }) => {
  await page.goto('/help-now');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'Call 1-800-662-4357' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Leave this site' }).last()).toBeHidden();
  await expect(page.getByRole('heading', { name: 'If you need help now' })).toBeHidden();
});

test('nothing on the page is out of reach for people with other senses', async ({ page }) => {
  for (const path of ['/help-now', '/es/help-now']) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
