import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { newPerson, PASSWORD, type Person, signIn, unusedCode } from './staff.ts';

test.use({ expectedCookies: ['__Host-staff'], expectedErrors: [/status of (403|404|409|429)/] });

let made = 0;
const newName = (what: string) => `${what} ${process.pid}-${Date.now()}-${++made}`;
const field = (page: Page, name: string) => page.locator(`#field-${name}`);

/** Fills in a hidden house in Worcester, without saving it. */
async function typeHouse(page: Page, name: string) {
  await page.goto('/admin/listings/new?kind=recovery-housing');
  await field(page, 'name').fill(name);
  await field(page, 'status').selectOption('published');
  await field(page, 'place-visibility').selectOption('hidden');
  await field(page, 'place-street').fill('9 Secret Street');
  await field(page, 'place-postalCode').fill('01608');
}

/** Ends the session that a page is in, from another page of the same browser. */
async function signOutElsewhere(page: Page) {
  const other = await page.context().newPage();
  await other.goto('/admin/account');
  await other.getByRole('button', { name: 'Sign out' }).click();
  await expect(other.getByText('You are signed out.')).toBeVisible();
  await other.close();
}

async function signInHere(page: Page, person: Person) {
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByLabel('Code').fill(unusedCode(person));
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('a session ends in the middle of a form: after signing in what was typed is there again, without script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const person = await newPerson(browser, 'reviewer');
  await signIn(page, person);
  const name = newName('Harbor House');
  await typeHouse(page, name);
  await signOutElsewhere(page);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('What you typed is kept')).toBeVisible();
  // Whoever sits at a shared computer next sees nothing of it.
  expect(await page.content()).not.toContain('Secret Street');
  await signInHere(page, person);
  await expect(page.getByText('This is your unfinished edit')).toBeVisible();
  await expect(field(page, 'name')).toHaveValue(name);
  await expect(field(page, 'place-street')).toHaveValue('9 Secret Street');
  await expect(field(page, 'place-visibility')).toHaveValue('hidden');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('It is a listing now.')).toBeVisible();
  await page.goto('/admin/listings/new?kind=recovery-housing');
  await expect(field(page, 'name')).toHaveValue('');
  await context.close();
});

test('signed in again in another tab, the form of the old session is not lost either', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const person = await newPerson(browser, 'reviewer');
  await signIn(page, person);
  const name = newName('Heron House');
  await typeHouse(page, name);
  await signOutElsewhere(page);
  const other = await page.context().newPage();
  await signIn(other, person);
  await other.close();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('This is your unfinished edit')).toBeVisible();
  await expect(field(page, 'name')).toHaveValue(name);
  await context.close();
});

test('what is typed is kept by itself, for who typed it alone, and can be gone on with or thrown away', async ({
  browser,
  page,
}) => {
  await signIn(page, await newPerson(browser, 'reviewer'));
  const name = newName('Osprey House');
  await typeHouse(page, name);
  await expect(page.getByText('What you typed is kept')).toBeVisible();
  await page.goto('about:blank'); // the browser crashed

  await page.goto('/admin/listings/new');
  await expect(page.getByRole('link', { name })).toBeVisible();
  await page.goto('/admin/listings/new?kind=recovery-housing');
  await expect(page.getByRole('heading', { name: 'You have an unfinished edit' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Go on with it' }).click();
  await expect(field(page, 'place-street')).toHaveValue('9 Secret Street');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('article', { name: 'Preview' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Go on editing' }).click();

  const other = await browser.newPage();
  await signIn(other, await newPerson(browser, 'admin'));
  await other.goto('/admin/listings/new?kind=recovery-housing&draft=yes');
  await expect(field(other, 'name')).toHaveValue('');
  await other.goto('/admin/listings/new/preview?kind=recovery-housing');
  await expect(other.getByText(name)).toHaveCount(0);
  await other.close();

  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(field(page, 'name')).toHaveValue('');
});

test('the preview shows what the public would see, "every 2nd Tuesday" by its dates, and saves it, without script', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await signIn(page, await newPerson(browser, 'reviewer'));
  await page.goto('/admin/listings/new?kind=meeting');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.locator('form [role=alert]')).toContainText('Name: enter it');
  const name = newName('Second Tuesday');
  await field(page, 'name').fill(name);
  await field(page, 'status').selectOption('published');
  await field(page, 'place-street').fill('44 Temple St');
  await field(page, 'place-visibility').selectOption('town-only');
  await field(page, 'place-postalCode').fill('01608');
  await field(page, 'schedule-0-repeat').selectOption('monthly-2');
  await field(page, 'schedule-0-weekday').selectOption('2');
  await page.getByRole('button', { name: 'Preview' }).click();
  // A day without a time is not dropped without a word.
  await expect(page.locator('form [role=alert]')).toContainText('Begins: enter a time');
  await field(page, 'schedule-0-start').fill('19:30');
  await page.getByRole('button', { name: 'Preview' }).click();

  const dates = page.getByRole('region', { name: 'The next dates' }).getByRole('listitem');
  await expect(dates).toHaveCount(5);
  for (const date of await dates.allInnerTexts())
    expect(date).toMatch(/^Tuesday, \w+ (8|9|1[0-4]),? .*7:30 pm/);
  const preview = page.getByRole('article', { name: 'Preview' });
  await expect(preview.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(preview.getByText('Worcester, MA').first()).toBeVisible();
  await expect(preview.getByText('Temple St')).toHaveCount(0);
  await page.getByRole('link', { name: 'Show it in Spanish' }).click();
  await expect(preview).toHaveAttribute('lang', 'es');
  await expect(preview.getByText('Nadie nos ha dicho todavía').first()).toBeVisible();
  await page.getByRole('link', { name: 'Go on editing' }).click();
  await expect(field(page, 'schedule-0-start')).toHaveValue('19:30');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('It is a listing now.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.close();
});

test('looking up puts the point where the gazetteer knows it, and says how exact that is, without script', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await signIn(page, await newPerson(browser, 'reviewer'));
  await page.goto('/admin/listings/new?kind=food');
  await field(page, 'name').fill('Not saved');
  const lookUp = page.getByRole('button', { name: 'Find the point' });
  await lookUp.click();
  await expect(page.locator('form [role=alert]')).toContainText('Enter a ZIP code or a town first');
  await field(page, 'place-town').fill('Springfield');
  await lookUp.click();
  await expect(page.locator('form [role=alert]')).toContainText('Springfield, MA');
  await expect(field(page, 'name')).toHaveValue('Not saved');
  await field(page, 'place-region').fill('MA');
  await lookUp.click();
  await expect(page.getByRole('status')).toContainText('is the town of Springfield, MA');
  await expect(field(page, 'place-precision')).toHaveValue('town');
  await expect(field(page, 'place-county')).toHaveValue('Hampden County');
  await field(page, 'place-postalCode').fill('01103');
  await lookUp.click();
  await expect(page.getByRole('status')).toContainText('in the middle of Springfield, MA 01103');
  await expect(field(page, 'place-precision')).toHaveValue('approximate');
  await page.close();
});

test('the pin is moved by arrow keys and by dragging, the numbers follow, and it is not called the door', async ({
  browser,
  page,
}) => {
  await signIn(page, await newPerson(browser, 'reviewer'));
  await typeHouse(page, newName('Pin House'));
  await page.getByRole('button', { name: 'Find the point' }).click();
  await expect(field(page, 'place-latitude')).not.toHaveValue('');
  await field(page, 'place-latitude').fill('42.26510');
  await field(page, 'place-longitude').fill('-71.80180');
  await field(page, 'place-precision').selectOption('exact');
  const pin = page.getByRole('button', { name: 'Pin of the place' });
  await pin.scrollIntoViewIfNeeded();
  await expect(
    page.getByText('Visitors will see only Worcester, MA, and a rough pin at 42.3, -71.8'),
  ).toBeVisible();

  await pin.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  const moved = Number(await field(page, 'place-longitude').inputValue());
  expect(moved).toBeGreaterThan(-71.8018);
  expect(Number(await field(page, 'place-latitude').inputValue())).toBeGreaterThan(42.2651);
  await expect(field(page, 'place-precision')).toHaveValue('approximate');

  const box = await pin.boundingBox();
  if (!box) throw new Error('The pin is not on the page');
  await page.mouse.move(box.x + 14, box.y + 14);
  await page.mouse.down();
  await page.mouse.move(box.x - 46, box.y + 14, { steps: 6 });
  await page.mouse.up();
  await expect
    .poll(async () => Number(await field(page, 'place-longitude').inputValue()))
    .toBeLessThan(-71.8018);
  await expectAccessible(page);
});

test('a copy is a listing of its own, a draft until it is published', async ({ browser, page }) => {
  await signIn(page, await newPerson(browser, 'reviewer'));
  const name = newName('Twin House');
  await typeHouse(page, name);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('It is a listing now.')).toBeVisible();
  const first = page.url().match(/listings\/(\d+)/)?.[1];
  await page.getByRole('link', { name: 'Copy' }).click();
  await expect(page.getByText(`This is a copy of ${name}.`)).toBeVisible();
  await expect(field(page, 'place-street')).toHaveValue('9 Secret Street');
  await field(page, 'name').fill(`${name} II`);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('This is a draft. Nobody but us sees it.')).toBeVisible();
  expect(page.url()).not.toContain(`/listings/${first}?`);
  await expect(page.getByRole('link', { name: 'As visitors see it' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Publish it' }).click();
  await expect(page.getByText('Published. Visitors see it now.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'As visitors see it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${name} II` })).toBeVisible();
  expect(await page.content()).not.toContain('Secret Street');
});

test('text that mentions medicine stands quoted beside the question, and sets nothing', async ({
  browser,
  page,
}) => {
  await signIn(page, await newPerson(browser, 'reviewer'));
  await typeHouse(page, newName('Quoted House'));
  await field(page, 'notes').fill('Ring twice. MAT friendly, they say. No pets.');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('It sets nothing: read it, and ask.')).toBeVisible();
  await expect(page.locator('q')).toHaveText('MAT friendly, they say.');
  await expect(page.getByText('Nobody has said anything yet')).toBeVisible();

  await page.getByLabel('How many places are free').fill('');
  await page.getByRole('button', { name: 'Write this number down' }).click();
  await expect(page.locator('form [role=alert]')).toContainText('0 means that all are taken');
  await page.getByLabel('How many places are free').fill('0');
  await page.getByRole('button', { name: 'Write this number down' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'No free places' })).toBeVisible();
});
