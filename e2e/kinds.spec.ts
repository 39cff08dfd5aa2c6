import { expect, test } from './fixtures.ts';

// What somebody comes for who needs one kind of help, with the demo community around Worcester, Massachusetts.

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('somebody who wants a hot meal asks for that alone', async ({ page }) => {
      await page.goto('/find?near=01608&kind=food');
      await page.getByText('More filters').click();
      await page.getByLabel('Hot meals').check();
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await expect(page).toHaveURL(/fact=form(%3A|:)meals/);
      const rows = page.getByRole('main').locator('ol > li');
      await expect(rows.filter({ hasText: 'Hot meals' }).first()).toBeVisible();
      await expect(rows.filter({ hasNotText: 'Hot meals' })).toHaveCount(0);
      // What was ticked for food means nothing for rides.
      await page.getByLabel('Kind of help').selectOption('transport');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await expect(rows.first()).toBeVisible();
    });

    test('a detox page says what detox alone may do, on paper too, and other treatment does not', async ({
      page,
    }) => {
      const warning = page.getByRole('main').getByText('Detox alone can raise the risk');
      await page.goto('/listings/quillback-withdrawal-unit-worcester');
      await expect(warning).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(warning).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await page.goto('/listings/larkspur-medicine-clinic-worcester');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Larkspur Medicine Clinic');
      await expect(warning).toHaveCount(0);
    });

    test('free beds told long ago are not shown, and those told lately say when', async ({ page }) => {
      await page.goto('/listings/fig-tree-house-worcester');
      await expect(page.getByText('Call first: this may have changed.')).toBeVisible();
      await page.goto('/listings/hawthorn-house-worcester');
      await expect(page.getByRole('heading', { name: 'Hawthorn House' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Free places' })).toHaveCount(0);
    });
  });
}
