import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

const PAGES = [
  '/learn',
  '/learn/recovery-housing',
  '/learn/providers',
  '/safety',
  '/about',
  '/privacy',
  '/accessibility',
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('somebody learns from a listing what to say before they call', async ({ page }) => {
      await page.goto('/find?near=01608&kind=recovery-housing');
      await page.getByRole('heading', { level: 3 }).getByRole('link').first().click();
      await page.getByRole('link', { name: 'How this works, and what to say when you call' }).click();
      await expect(page).toHaveURL('/learn/recovery-housing');
      await expect(
        page.getByRole('listitem').filter({ hasText: 'Can I take my medicine here?' }),
      ).toBeVisible();
      await page.getByRole('link', { name: 'Find this near you' }).click();
      await expect(page).toHaveURL('/find?kind=recovery-housing');
    });

    test('a reader of Spanish finds the same page from the foot of any page', async ({ page }) => {
      await page.goto('/es');
      await page.getByRole('contentinfo').getByRole('link', { name: 'Cómo funciona' }).click();
      await page.getByRole('link', { name: 'Comida', exact: true }).click();
      await expect(page).toHaveURL('/es/learn/food');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comida');
    });

    test('somebody whose medicine runs out is told what to do today', async ({ page }) => {
      await page.goto('/help-now');
      await page.getByRole('link', { name: 'Your medicine is running out, or you feel sick' }).click();
      const help = page.locator('#medicine');
      await expect(help).toBeInViewport();
      for (const word of ['clinic', 'phone or video', 'pharmacy', 'emergency room']) {
        await expect(help).toContainText(word);
      }
    });
  });
}

test('what somebody reads about stands in no title', async ({ page }) => {
  for (const path of ['/learn', '/learn/medicine', '/learn/violence-and-safety-help']) {
    await page.goto(path);
    await expect(page).toHaveTitle('How it works · Open Door');
  }
});

test('every page says that it is no medical advice, and leads to who answers for it', async ({ page }) => {
  for (const path of ['/', '/find', ...PAGES]) {
    await page.goto(path);
    const foot = page.getByRole('contentinfo');
    await expect(foot, path).toContainText('Not medical advice. Ask your doctor or care team.');
    for (const name of ['About us', 'Privacy', 'Can everyone use it?']) {
      await expect(foot.getByRole('link', { name }), path).toBeVisible();
    }
  }
});

test('a page prints with whom to call and without its furniture', async ({ page }) => {
  await page.goto('/learn/medicine');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'If you need help now' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Find this near you' })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
});

test('nothing on these pages is out of reach for people with other senses', async ({ page }) => {
  test.slow();
  for (const path of PAGES.flatMap((path) => [path, `/es${path}`])) {
    await page.goto(path);
    await expectAccessible(page);
  }
});

test('somebody who found a weakness is told where to report it', async ({ request }) => {
  const answer = await request.get('/.well-known/security.txt');
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const text = await answer.text();
  expect(text).toMatch(/^Contact: http/m);
  expect(new Date(/^Expires: (.*)$/m.exec(text)?.[1] ?? '').getTime()).toBeGreaterThan(Date.now());
});
