import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { newPerson, runScript, signIn } from './staff.ts';

test.use({ expectedCookies: ['__Host-staff'], expectedErrors: [/status of (403|404|409|429)/] });

let made = 0;
const newName = (what: string) => `${what} ${process.pid}-${Date.now()}-${++made}`;

/** Adds a published house in Worcester and stands on its page. @returns its number */
async function addHouse(page: Page, name: string): Promise<string> {
  await page.goto('/admin/listings/new?kind=recovery-housing');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Status').selectOption('published');
  await page.getByLabel('Who may see the address').selectOption('hidden');
  await page.getByLabel('Street and number').fill('9 Secret Street');
  await page.getByLabel('ZIP code', { exact: true }).fill('01608');
  await page.getByText('Another phone').click();
  await page.getByLabel('Number', { exact: true }).fill('508-555-0199');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  return page.url().match(/listings\/(\d+)/)?.[1] ?? '';
}

test('a house that takes buprenorphine but not methadone, with a hidden address, is added and shown as that', async ({
  browser,
  page,
}) => {
  await signIn(page, await newPerson(browser, 'editor', '--everywhere'));
  await page.getByRole('link', { name: 'Listings' }).click();
  await page.getByRole('link', { name: 'Add a listing' }).click();
  await page.getByRole('link', { name: 'Place to live', exact: true }).click();
  await page.getByLabel('Website', { exact: true }).fill('javascript:alert(1)');
  await page.getByLabel('Cost each week').fill('a lot');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const problems = page.locator('form [role=alert]');
  await expect(problems).toContainText('Name: enter it');
  await expect(problems).toContainText('begins with https://');
  await expect(page.getByLabel('Website', { exact: true })).toHaveValue('javascript:alert(1)');
  await page.goto('/admin/listings/new?kind=recovery-housing');
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(page.getByLabel('Website', { exact: true })).toHaveValue('');

  const name = newName('Harbor House');
  const id = await addHouse(page, name);
  await expect(page.getByText('The address is hidden from visitors.')).toBeVisible();
  await expect(page.getByText('9 Secret Street')).toBeVisible();
  for (const [medicine, stance] of [
    ['buprenorphine', 'welcomes'],
    ['methadone', 'not-accepted'],
  ] as const) {
    await page.getByLabel('Medicine', { exact: true }).selectOption(medicine);
    await page.getByLabel('What they say').selectOption(stance);
    await page.getByRole('button', { name: 'Write this answer down' }).click();
    await expect(page.getByText('Written down.')).toBeVisible();
  }
  await page.getByRole('button', { name: 'The details are right' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'The details are right' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'As visitors see it' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Secret Street')).toHaveCount(0);
  await expect(
    page.getByText('Welcomes people on buprenorphine').or(page.getByText('Buprenorphine')).first(),
  ).toBeVisible();
  await page.goto(`/admin/listings/${id}/edit`);
  await expectAccessible(page);
});

test('two people edit the same listing: the second sees both versions and chooses, nothing is lost', async ({
  browser,
  page,
}) => {
  const reviewer = await newPerson(browser, 'reviewer');
  await signIn(page, reviewer);
  const id = await addHouse(page, newName('Cedar House'));
  const other = await browser.newPage({ javaScriptEnabled: false });
  await signIn(other, reviewer);
  for (const one of [page, other]) await one.goto(`/admin/listings/${id}/edit`);

  await other.getByLabel('How long the wait is').fill('Two weeks');
  await other.getByLabel('What to bring').fill('A photo ID');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('Saved.')).toBeVisible();

  await page.getByLabel('How long the wait is').fill('None');
  await page.getByLabel('Who can come', { exact: true }).fill('Men');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('form [role=alert]')).toContainText('Somebody else saved this listing meanwhile');
  await expect(page.getByLabel('How long the wait is')).toHaveValue('None');
  await expect(page.getByLabel('Who can come', { exact: true })).toHaveValue('Men');
  await expect(page.getByLabel('What to bring')).toHaveValue('A photo ID');
  await page.getByLabel('Saved meanwhile. Take this instead: Two weeks').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('link', { name: 'Edit' }).click();
  await expect(page.getByLabel('How long the wait is')).toHaveValue('Two weeks');
  await expect(page.getByLabel('Who can come', { exact: true })).toHaveValue('Men');
  await expect(page.getByLabel('What to bring')).toHaveValue('A photo ID');
  await other.close();
});

test('a group every second Tuesday past midnight is added without script, and tonight is cancelled by one more tap', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await signIn(page, await newPerson(browser, 'reviewer'));
  await page.goto('/admin/listings/new?kind=meeting');
  await page.getByLabel('Name', { exact: true }).fill(newName('Night Owls'));
  await page.getByLabel('ZIP code', { exact: true }).fill('01608');
  const first = (field: string) => page.locator(`#field-schedule-0-${field}`);
  await first('repeat').selectOption('monthly-2');
  await first('weekday').selectOption('2');
  await first('start').fill('23:30');
  await first('end').fill('00:30');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  const dates = page.getByRole('button', { name: /^Cancel Tuesday/ });
  await expect(dates).toHaveCount(5);
  await dates.first().click();
  await expect(page.getByText('The date is changed')).toBeVisible();
  await expect(page.getByText('Cancelled')).toBeVisible();
  await page.getByRole('button', { name: /^Takes place after all/ }).click();
  await expect(page.getByText('Cancelled')).toHaveCount(0);
  await expect(page.getByRole('row').filter({ hasText: 'schedules' })).toHaveCount(2);
  await page.close();
});

test('an editor of one county changes what is in it, and only sees the rest', async ({ browser, page }) => {
  const reviewer = await browser.newPage();
  await signIn(reviewer, await newPerson(browser, 'reviewer'));
  const id = await addHouse(reviewer, newName('Elm House'));
  await reviewer.close();
  await signIn(page, await newPerson(browser, 'editor', '--county', '25017'));
  await page.goto(`/admin/listings/${id}`);
  await expect(page.getByRole('link', { name: 'Edit' })).toHaveCount(0);
  await expect(page.getByText('9 Secret Street')).toHaveCount(0);
  expect((await page.goto(`/admin/listings/${id}/edit`))?.status()).toBe(403);
  const here = await browser.newPage();
  await signIn(here, await newPerson(browser, 'editor', '--county', '25027'));
  await here.goto(`/admin/listings/${id}/edit`);
  await expect(here.getByLabel('Street and number')).toHaveValue('9 Secret Street');
  await here.close();
});

test('drafts and published listings are found by words, kind and status', async ({ browser, page }) => {
  await signIn(page, await newPerson(browser, 'viewer'));
  await page.goto('/admin/listings');
  await expect(page.getByRole('row')).toHaveCount(26);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.getByRole('row')).toHaveCount(26);
  await page.getByLabel('Kind').selectOption('recovery-housing');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/kind=recovery-housing/);
  await expect(page.getByRole('cell', { name: 'Place to live' }).first()).toBeVisible();
  await page.goto('/admin/listings?words=%22%3B--&kind=x&status=y&after=z');
  await expect(page.getByRole('heading', { name: 'Listings' })).toBeVisible();
  await expectAccessible(page);
});

test('a wrong address from a visitor is put right field by field', async ({ browser, page }) => {
  const visitor = await browser.newPage({ javaScriptEnabled: false });
  const reviewer = await newPerson(browser, 'reviewer');
  await signIn(page, reviewer);
  const name = newName('Maple House');
  await addHouse(page, name);
  await page.getByRole('link', { name: 'As visitors see it' }).click();
  const address = new URL(page.url()).pathname;
  await visitor.goto(`${address}/report`);
  await visitor.getByLabel('Web address').fill('https://example.org/maple');
  await visitor.waitForTimeout(4000);
  await visitor.getByRole('button', { name: 'Send' }).click();
  await expect(visitor.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await visitor.close();

  await page.goto('/admin/suggestions');
  await expectAccessible(page);
  await page.getByRole('link', { name: `Look at it: ${name}` }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Website' })).toContainText(
    'https://example.org/maple',
  );
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Do this' }).click();
  await expect(page.getByText('Closed. Here is what still waits.')).toBeVisible();
  await page.goto(address);
  await expect(
    page
      .locator('main')
      .getByRole('link', { name: /maple|website/i })
      .first(),
  ).toHaveAttribute('href', 'https://example.org/maple');
});

test('the desk opens with what needs care first, and two people do not call the same number', async ({
  browser,
  page,
}) => {
  const [ana, ben] = [await newPerson(browser, 'reviewer'), await newPerson(browser, 'reviewer')];
  await signIn(page, ana);
  const headings = await page.getByRole('heading', { level: 3 }).allInnerTexts();
  const [medicine, old] = ['Old answers about medicine', 'Not checked for half a year'].map((one) =>
    headings.indexOf(one),
  );
  expect(medicine).toBeGreaterThanOrEqual(0);
  expect(old).toBeGreaterThan(medicine ?? 0);
  await expectAccessible(page);

  await page
    .getByRole('listitem')
    .filter({ hasText: 'Not checked for half a year' })
    .getByRole('link')
    .click();
  const other = await browser.newPage({ javaScriptEnabled: false });
  await signIn(other, ben);
  await other.goto('/admin/queues/old');
  const row = page.getByRole('row').nth(3);
  const name = (await row.getByRole('link').innerText()).trim();
  await row.getByRole('button').click();
  await expect(page.getByRole('button', { name: `Let it go: ${name}` })).toBeVisible();
  await other
    .getByRole('button', { name: `I’m on this: ${name}` })
    .first()
    .click();
  await expect(other.getByRole('status')).toContainText(`${ana.email} is on it already`);
  await expectAccessible(page);
  await page.getByRole('button', { name: `Let it go: ${name}` }).click();
  await expect(row.getByRole('button', { name: `I’m on this: ${name}` })).toBeVisible();
  await other.reload();
  await expect(other.getByRole('button', { name: `I’m on this: ${name}` }).first()).toBeVisible();
  await other.close();
  await page.getByRole('link', { name: 'Print a call sheet' }).click();
  await expect(page.getByRole('heading', { name: 'Call sheet' })).toBeVisible();
  await expectAccessible(page);
});

test('a wrong edit is taken back, and a call without answer is noted, without script', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await signIn(page, await newPerson(browser, 'reviewer'));
  const id = await addHouse(page, newName('Birch House'));
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('How long the wait is').fill('Three weeks');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Take back: wait' }).click();
  await expect(page.getByRole('status')).toContainText('Taken back');
  await expect(page.getByRole('row').filter({ hasText: 'wait' })).toHaveCount(2);
  await page.goto(`/admin/listings/${id}/edit`);
  await expect(page.getByLabel('How long the wait is')).toHaveValue('');

  await page.goto(`/admin/listings/${id}`);
  await page.getByLabel('What happened').selectOption('try-later');
  await page.getByRole('button', { name: 'Note this call' }).click();
  await expect(page.locator('form [role=alert]')).toContainText('Choose the day to try again');
  await page.getByLabel('Day to try again').fill('2030-05-01');
  await page.getByRole('button', { name: 'Note this call' }).click();
  await expect(page.getByText('Try again on May 1, 2030')).toBeVisible();

  await page.goto('/admin/queues/old/calls');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(10);
  await page.close();
});

test('a house that is listed twice becomes one: both addresses lead to it, and nothing is erased', async ({
  browser,
  page,
}) => {
  await signIn(page, await newPerson(browser, 'reviewer'));
  const name = newName('Willow House');
  const ids = [await addHouse(page, name), await addHouse(page, name)];
  await page.getByRole('link', { name: 'As visitors see it' }).click();
  const secondAddress = new URL(page.url()).pathname;
  runScript('scripts/daily.ts');
  await page.goto('/admin/duplicates');
  await expectAccessible(page);
  await page.getByRole('link', { name: `Compare ${name} and ${name}` }).click();
  await page.getByRole('button', { name: 'Do this' }).click();
  await expect(page.locator('form [role=alert]')).toContainText('Choose an answer');
  await expectAccessible(page);
  await page.getByLabel('Are they the same?').selectOption('keep-one');
  await page.getByRole('button', { name: 'Do this' }).click();
  await expect(page.getByRole('status')).toContainText('They are one now');
  await expect(page).toHaveURL(new RegExp(`/admin/listings/${ids[0]}\\?`));
  await page.goto(secondAddress);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.goto(`/admin/listings/${ids[1]}`);
  await expect(page.getByRole('definition').filter({ hasText: 'ended' })).toBeVisible();
});
