import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { newPerson, signIn } from './staff.ts';

test.use({ expectedCookies: ['__Host-staff'] });

test('a coordinator sees county by county what is missing, what was not asked and what is old, and prints it', async ({
  browser,
  page,
}) => {
  await signIn(page, await newPerson(browser, 'viewer'));
  await page.getByRole('link', { name: 'What is missing' }).click();
  const area = page.getByLabel('County or state');
  const counties = await area.locator('option').allInnerTexts();
  expect(counties).toContain('Worcester County, MA');
  await area.selectOption('Worcester County, MA');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is missing: Worcester County, MA');

  const towns = page.getByRole('table', { name: 'Town by town' });
  await expect(towns.getByRole('row').filter({ hasText: 'none' }).first()).toBeVisible();
  const medicine = page.getByRole('table', { name: 'What is known about medicine' });
  const heads = await medicine.getByRole('columnheader').allInnerTexts();
  expect(heads).toEqual(expect.arrayContaining(['All', 'Welcomes', 'Not asked yet', 'Answer too old']));
  for (const row of await medicine.locator('tbody tr').all()) {
    const [all = 0, ...groups] = (await row.getByRole('cell').allInnerTexts()).slice(1).map(Number);
    expect(groups.reduce((sum, count) => sum + count, 0)).toBe(all);
  }
  await expectAccessible(page);
  expect(await page.locator('main [style]').count()).toBe(0);

  await page.emulateMedia({ media: 'print' });
  await expect(area).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(medicine).toBeVisible();
});
