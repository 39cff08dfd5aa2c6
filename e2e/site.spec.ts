import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { newPerson, signIn } from './staff.ts';

test.use({ expectedCookies: ['__Host-staff'], expectedErrors: [/status of (403|404|409)/] });

let made = 0;
const newName = (what: string) => `${what} ${process.pid}${Date.now()}${++made}`;
const today = () => new Date().toISOString().slice(0, 10);

async function asAdmin(browser: Browser, page: Page): Promise<void> {
  await signIn(page, await newPerson(browser, 'admin'));
}

test('an admin gives a state a hotline: a wrong number is refused, the right one stands under “Get help now”', async ({
  browser,
  page,
}) => {
  await asAdmin(browser, page);
  const name = newName('Aurora line');
  await page.getByRole('link', { name: 'Settings' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Change hotlines' }).click();
  await page.getByLabel('State', { exact: true }).fill('ZZ');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Number', { exact: true }).fill('555-HELP');
  await page.getByLabel('What it helps with, in English').fill('Talk to somebody, day and night.');
  await page.getByLabel('What it helps with, in Spanish').fill('Hable con alguien, día y noche.');
  await page.getByLabel('Where you read it').fill('They told me on the phone');
  await page.getByLabel('Checked on').fill('2099-01-01');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const problems = page.locator('form [role=alert]');
  await expect(problems).toContainText('two letters of a state');
  await expect(problems).toContainText('area code');
  await expectAccessible(page);
  await page.getByLabel('State', { exact: true }).fill('ak');
  await page.getByLabel('Number', { exact: true }).fill('907-555-0123');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(problems).toContainText('has not come yet');
  await page.getByLabel('Checked on').fill(today());
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();

  await page.goto('/es/help-now');
  const line = page.getByRole('listitem').filter({ hasText: name });
  await expect(line).toContainText('Hable con alguien, día y noche.');
  await expect(line.getByRole('link')).toHaveAttribute('href', 'tel:+19075550123');
  await expectAccessible(page);

  await page.goto('/admin/settings/hotline');
  await page.getByRole('link', { name: `AK: ${name}` }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take out of use' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto('/help-now');
  await expect(line).toHaveCount(0);
});

test('a banner is plain text on every page on its days; a note needs a place that we know', async ({
  browser,
  page,
}) => {
  await asAdmin(browser, page);
  const words = newName('The office is <b>closed</b>');
  await page.goto('/admin/settings/banner');
  await page.getByLabel('Words in English').fill(words);
  await page.getByLabel('Words in Spanish').fill(words);
  await page.getByLabel('First day').fill(today());
  await page.getByLabel('Last day').fill('2020-01-01');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.locator('form [role=alert]')).toContainText('must not end before it begins');
  await page.getByLabel('Last day').fill('2099-01-01');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  const visitor = await browser.newPage({ javaScriptEnabled: false });
  await visitor.goto('/learn');
  await expect(visitor.getByText(words)).toBeVisible();
  await page.getByRole('link', { name: words.slice(0, 40) }).click();
  await page.getByRole('button', { name: 'Take out of use' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByText(words)).toHaveCount(0);
  await visitor.close();

  await page.goto('/admin/settings/note');
  await page.getByLabel('State or county').fill('Springfield');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.locator('form [role=alert]')).toContainText('enter a state, such as MA, or a county');
  await page.goto('/admin/settings');
  await page.getByLabel('Your county or town').fill('Nowhereville');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('form [role=alert]').first()).toContainText('we know no such place');
});

test('a kind of help is named without code: browsed, found by its words at once, and taken out of use', async ({
  browser,
  page,
}) => {
  await signIn(page, await newPerson(browser, 'reviewer'));
  const kind = newName('Washing');
  const word = `suds${made}x${Date.now()}`;
  await page.getByRole('link', { name: 'Words and kinds' }).click();
  await expectAccessible(page);
  await page.getByText('Name a new kind').click();
  await page.getByLabel('Name in English').fill(kind);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.locator('form [role=alert]')).toContainText('Name in Spanish: enter it.');
  await page.getByLabel('Name in Spanish').fill(`Lavado ${made}`);
  await page.getByLabel('Part of life').selectOption('home');
  await page.getByLabel('A place for my things').check();
  await page.getByLabel('Other words for it, in English').fill(word);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('link', { name: kind }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Add a listing of this kind' }).click();
  const name = newName('Bubbles');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Status').selectOption('published');
  await page.getByLabel('ZIP code', { exact: true }).fill('01608');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();

  const visitor = await browser.newPage();
  await visitor.goto('/browse');
  await visitor
    .getByLabel(/Where|ZIP/)
    .first()
    .fill('01608');
  await visitor.getByRole('button', { name: kind }).click();
  await expect(visitor.getByRole('link', { name })).toBeVisible();
  await visitor.goto('/find?near=01608&kind=any&when=any');
  await visitor.getByRole('searchbox', { name: 'Words' }).fill(word);
  await visitor.getByRole('searchbox', { name: 'Words' }).press('Enter');
  await expect(visitor.getByRole('link', { name })).toBeVisible();
  await visitor.getByRole('link', { name }).click();
  await expect(visitor.locator('article')).toContainText(kind);
  await visitor.close();

  await page.goto('/admin/terms');
  await page.getByRole('link', { name: kind }).click();
  await page.getByRole('button', { name: 'Take out of use' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto('/browse');
  await expect(page.getByRole('button', { name: kind })).toHaveCount(0);
});

test('what is known of an organization is written down, kept from the second of two who save, and seen by no visitor', async ({
  browser,
  page,
}) => {
  const editor = await newPerson(browser, 'editor', '--everywhere');
  await signIn(page, editor);
  await page.getByRole('link', { name: 'Partners' }).click();
  await page.getByLabel('Name or words').fill('Candlewick');
  await page.getByRole('button', { name: 'Show' }).click();
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /Candlewick/ })
    .first()
    .click();
  const other = await browser.newPage({ javaScriptEnabled: false });
  await signIn(other, editor);
  await other.goto(page.url());
  const secret = newName('Zebraville');
  await page.getByLabel('Contact there').fill(secret);
  await page.getByLabel('E-mail').fill('nowhere');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('form [role=alert]')).toContainText('e-mail address such as');
  await page.getByLabel('E-mail').fill('dana@example.org');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expectAccessible(page);
  await other.getByLabel('Notes').fill('Calls in the morning');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(other.getByText('Somebody else saved this meanwhile')).toBeVisible();
  await expect(other.getByLabel('Notes')).toHaveValue('Calls in the morning');
  await other.getByLabel(`Saved meanwhile. Take this instead: ${secret}`).check();
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(other.getByText('Saved.')).toBeVisible();
  await expect(other.getByLabel('Contact there')).toHaveValue(secret);
  await other.close();

  for (const path of ['/listings/candlewick-counseling-worcester', '/api/v1/listings?limit=100']) {
    expect(await (await page.request.get(path)).text()).not.toContain(secret);
  }
  const viewer = await browser.newPage();
  await signIn(viewer, await newPerson(browser, 'viewer'));
  await viewer.goto(page.url());
  await expect(viewer.getByText(secret)).toHaveCount(0);
  await expect(viewer).toHaveURL(/refused/);
  await viewer.close();
});

test('the desk tells a new admin what to do first, until it is put away', async ({ browser, page }) => {
  await asAdmin(browser, page);
  const first = page.getByRole('region', { name: 'Your first day' });
  await expect(first.getByRole('link', { name: 'Set your county' })).toBeVisible();
  await expectAccessible(page);
  await first.getByRole('button', { name: 'Put this list away' }).click();
  await expect(page.getByRole('heading', { name: 'Desk', level: 1 })).toBeVisible();
  await expect(first).toHaveCount(0);
});
