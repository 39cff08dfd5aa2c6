import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { newPerson, signIn } from './staff.ts';

test.use({ expectedCookies: ['__Host-staff'] });

const PAGES = [
  '/admin',
  '/admin/listings',
  '/admin/listings/new?kind=meeting',
  '/admin/queues/old',
  '/admin/queues/old/calls',
  '/admin/suggestions',
  '/admin/changes',
  '/admin/closures',
  '/admin/tables',
  '/admin/feeds',
  '/admin/coverage',
  '/admin/settings',
  '/admin/terms',
  '/admin/lists/new',
  '/admin/partners',
  '/admin/users',
  '/admin/audit',
];

test('no page of the desk has to be moved sideways on a phone', async ({ browser, page }) => {
  await signIn(page, await newPerson(browser, 'admin'));
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of PAGES) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    await expectAccessible(page);
  }
});
