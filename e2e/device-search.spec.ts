import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

// Searching on the visitor's own device: what is typed is answered here, and nothing of it is sent.

const words = (page: Page) => page.getByRole('searchbox', { name: 'Words' });
const results = (page: Page) => page.locator('ol').getByRole('listitem');
const medicine = (page: Page) => page.getByRole('combobox', { name: 'Medicine' });

/** Every request from now on, with its body. */
function watchRequests(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  return sent;
}

/** Reaches for the form, and waits until the device has something to answer with. */
async function reachForForms(page: Page): Promise<void> {
  let hasManifest = false;
  page.on('response', (response) => {
    hasManifest ||= response.url().includes('/tiles/manifest');
  });
  // A page whose script has not run yet notices nobody.
  await expect(async () => {
    await words(page).blur();
    await words(page).focus();
    await expect.poll(() => hasManifest, { timeout: 2000 }).toBe(true);
  }).toPass();
}

test('what is typed is found while it is typed, misspelt too, and only tiles are asked for', async ({
  page,
}) => {
  await page.goto('/find?near=01608&when=any');
  await reachForForms(page);
  const sent = watchRequests(page);
  await words(page).pressSequentially('sereniy');
  await expect(page.getByText(/Showing results for/)).toContainText('serenity');
  await expect(results(page).first()).toContainText(/Serenity/);
  await expect(page.getByRole('status').filter({ hasText: /found/ })).not.toHaveCount(0);
  await expect(words(page)).toHaveValue('sereniy');
  await expect(words(page)).toBeFocused();
  await medicine(page).selectOption('any');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    /Welcome people on medication|With conditions|We do not know/,
  );
  expect(
    sent.filter((line) => !/GET [^ ]*\/(tiles|geo\/basemap|_next\/static|find\/words)/.test(line)),
  ).toEqual([]);
});

test('day, kind and distance are answered here, stand in the address, and their counts beside them', async ({
  page,
}) => {
  await page.goto('/find?near=01608');
  await reachForForms(page);
  const sent = watchRequests(page);
  await page.getByLabel('When').selectOption('tomorrow');
  await expect(page).toHaveURL(/near=01608&when=tomorrow$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Tomorrow near Worcester/);
  await page.getByLabel('Kind of help').selectOption('recovery-housing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Places to live/);
  await page.getByText('More filters').click();
  await page.getByLabel('How far').selectOption('50');
  await expect(page).toHaveURL(/within=50/);
  await expect(
    page.getByRole('group', { name: 'Kind of house' }).locator('label[data-count]'),
  ).not.toHaveCount(0);
  expect(
    sent.filter((line) => !/GET [^ ]*\/(tiles|geo\/basemap|_next\/static|find\/words)/.test(line)),
  ).toEqual([]);
});

test('a step such as "Any day" is taken here, fills the form, and its heading is reached', async ({
  page,
}) => {
  await page.goto('/find?near=01608');
  await reachForForms(page);
  await words(page).fill('serenity');
  await expect(results(page).first()).toContainText(/Serenity/);
  const sent = watchRequests(page);
  await page.getByRole('button', { name: 'Any day' }).click();
  await expect(page.getByLabel('When')).toHaveValue('any');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(words(page)).toHaveValue('serenity');
  expect(sent.filter((line) => line.includes('/find?') || line.startsWith('POST'))).toEqual([]);
});

test('who comes back from a listing finds the search as it was', async ({ page }) => {
  await page.goto('/find?near=01608&when=any');
  await reachForForms(page);
  await words(page).fill('serenity');
  await page.getByLabel('When').selectOption('today');
  await expect(results(page).first()).toContainText(/Serenity/);
  await results(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/listings/);
  await page.goBack();
  await expect(words(page)).toHaveValue('serenity');
  await expect(page.getByLabel('When')).toHaveValue('today');
  await expect(results(page).first()).toContainText(/Serenity/);
});

for (const delay of [20, 40, 80]) {
  test(`no letter is lost at ${delay} ms a key`, async ({ page }) => {
    await page.goto('/find?near=01608&when=any');
    await words(page).focus();
    for (let tried = 0; tried < 5; tried++) {
      await words(page).fill('');
      await words(page).pressSequentially('serenity now', { delay });
      await expect(words(page)).toHaveValue('serenity now');
    }
    await expect(page.getByText('Serenity').first()).toBeVisible();
  });
}

test.describe('with a position and choices nobody else is to know', () => {
  test.use({
    geolocation: { latitude: 42.264371, longitude: -71.803177 },
    permissions: ['geolocation'],
  });

  test('they are in no request, address, title, history, storage or log', async ({ page, context }) => {
    const secrets = /42\.264|71\.803|xylographic|methadone|women/;
    const sent = watchRequests(page);
    await page.goto('/find?near=95112');
    await page.getByRole('button', { name: 'Near me' }).click();
    await expect(page).toHaveURL(/near=016\d\d/);
    await expect(page.getByText(/Distances are from where you are/)).toBeVisible();
    await words(page).fill('xylographicunicorn');
    await medicine(page).selectOption('methadone');
    await page
      .locator('summary')
      .filter({ hasText: /^Who it is for/ })
      .click();
    await page
      .getByRole('group', { name: 'Who it is for' })
      .getByLabel(/^Women/)
      .check();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(1_500);
    const kept = await page.evaluate(() => [
      location.href,
      document.title,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      ...('navigation' in window ? window.navigation.entries().map(({ url }) => String(url)) : []),
    ]);
    expect(kept.filter((text) => secrets.test(text))).toEqual([]);
    expect(sent.filter((line) => secrets.test(line))).toEqual([]);
    expect(await context.storageState()).toMatchObject({ cookies: [], origins: [] });
    const log = readFileSync(join(process.env.E2E_DATA_DIR ?? '', 'access.log'), 'utf8');
    expect(log).not.toMatch(secrets);
  });
});

test('a link that somebody copied brings the search back, and its address says nothing of it any more', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/find?near=01608&when=any');
  await reachForForms(page);
  await words(page).fill('serenity');
  await expect(results(page).first()).toContainText(/Serenity/);
  await page.getByRole('button', { name: 'Copy a link to this search' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).not.toContain('serenity');
  expect(new URL(link).hash).toContain('serenity');
  const other = await context.newPage();
  const sent = watchRequests(other);
  await other.goto(link);
  await expect(words(other)).toHaveValue('serenity');
  await expect(results(other).first()).toContainText(/Serenity/);
  await expect.poll(() => other.url()).not.toContain('serenity');
  expect(sent.filter((line) => line.includes('serenity'))).toEqual([]);
});

test.describe('without tiles', () => {
  // A browser writes down each answer of 400 and over.
  test.use({ expectedErrors: [/status of 503/] });

  test('when tiles cannot be had it is said, and the form does it', async ({ page }) => {
    await page.route('**/tiles/**', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto('/find?near=01608&when=any');
    await words(page).pressSequentially('serenity');
    await expect(page.getByText(/could not load the list onto your device/)).toBeVisible();
    expect(await results(page).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(results(page).first()).toContainText(/Serenity/);
    await expect(words(page)).toHaveValue('serenity');
    expect(page.url()).not.toContain('serenity');
    await expectAccessible(page);
  });
});

test('words over the whole catalogue are asked of the site, by a form', async ({ page }) => {
  await page.goto('/find?near=01608&when=any');
  await reachForForms(page);
  await words(page).fill('serenity');
  await page.getByRole('button', { name: 'Look everywhere' }).click();
  await expect(page).toHaveURL(/\/find$/);
  await expect(results(page).first()).toContainText(/Serenity/);
});

test('a row made on the device goes on the list', async ({ page }) => {
  await page.goto('/find?near=01608&when=any');
  await reachForForms(page);
  await words(page).fill('serenity');
  await expect(results(page).first()).toContainText(/Serenity/);
  await results(page).first().getByRole('checkbox').check();
  await expect(page).toHaveURL(/#l=/);
  await expect(results(page).first()).toContainText('On your list');
});

for (const locale of ['', '/es']) {
  test(`axe finds nothing on ${locale}/find while the device answers`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${locale}/find?near=01608&when=any`);
    const fold = page.locator('summary').filter({ hasText: /medicin/ });
    await fold.click();
    await page.locator('input[name="words"]').pressSequentially('sereniy');
    await expect(results(page).first()).toContainText(/Serenity/);
    await expectAccessible(page);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(isWide).toBe(false);
  });
}
