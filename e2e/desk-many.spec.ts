import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { newPerson, type Person, runScript, signIn } from './staff.ts';

test.use({ expectedCookies: ['__Host-staff'], expectedErrors: [/status of (403|404|409)/] });

let made = 0;
const newName = (what: string) => `${what} ${process.pid}x${Date.now()}x${++made}`;

/** Adds published meetings of a group at a place, all by one table row of the form each. @returns their numbers */
async function addMeetings(page: Page, names: readonly string[], street: string, group: string) {
  const ids: string[] = [];
  for (const name of names) {
    await page.goto('/admin/listings/new?kind=meeting');
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Who holds it').fill(group);
    await page.getByLabel('A group or an organization').selectOption('group');
    await page.getByLabel('Status').selectOption('published');
    await page.getByText('Another time').first().click();
    const first = page.locator('main details').first();
    await first.getByLabel('Day', { exact: true }).selectOption('2');
    await first.getByLabel('Begins').fill('19:00');
    await page.getByLabel('Street and number').fill(street);
    await page.getByLabel('ZIP code', { exact: true }).fill('01608');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('status').first()).toBeVisible();
    ids.push(page.url().match(/listings\/(\d+)/)?.[1] ?? '');
  }
  return ids;
}

/** axe needs a script: somebody with one looks at the same pages. */
async function secondLook(page: Page, person: Person) {
  await signIn(page, person);
  return async (other: Page) => {
    await page.goto(other.url());
    await expectAccessible(page);
  };
}

const countedIn = async (page: Page) =>
  (await page.getByText(/^Type \d+ to/).innerText()).match(/\d+/)?.[0] ?? '';

test('yesterday’s wrong bulk edit is undone, without script, and what somebody put right since stays', async ({
  browser,
  page: seeing,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const word = newName('Bulk').replaceAll(' ', '');
  const person = await newPerson(browser, 'reviewer');
  await signIn(page, person);
  const look = await secondLook(seeing, person);
  const names = [1, 2, 3].map((number) => `${word} ${number}`);
  const ids = await addMeetings(page, names, `${made} Bulk Street`, `${word} group`);

  await page.goto(`/admin/listings?words=${word}`);
  await expect(page.getByRole('row')).toHaveCount(4);
  await page.getByLabel('With many at once').selectOption('end');
  await page.getByRole('button', { name: 'Go on with the ticked ones' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'No listing is ticked' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await page.getByRole('link', { name: 'Tick all on this page' }).click();
  await expect(page.getByLabel(`Tick ${names[0]}`)).toBeChecked();
  await page.getByLabel('With many at once').selectOption('end');
  await look(page);
  await page.getByRole('button', { name: 'Go on with the ticked ones' }).click();
  await expect(page.getByText('3 listings are chosen')).toBeVisible();
  await look(page);
  await page.getByRole('button', { name: 'See what would change' }).click();
  await expect(page.getByRole('row').filter({ hasText: names[0] ?? '' })).toContainText('published');
  await page.getByLabel('Type 3 to do it').fill('2');
  await page.getByRole('button', { name: 'Do it' }).click();
  await expect(page.locator('form [role=alert]')).toContainText('Type 3: so many listings would change');
  await look(page);
  const plan = page.url();

  // Somebody else is faster with one of them: nothing is done, and the plan is shown anew.
  const other = await browser.newPage();
  await signIn(other, await newPerson(browser, 'reviewer'));
  await other.goto(`/admin/listings/${ids[2]}/edit`);
  await other.getByLabel('Status').selectOption('paused');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('Saved.')).toBeVisible();
  await page.getByLabel('Type 3 to do it').fill('3');
  await page.getByRole('button', { name: 'Do it' }).click();
  await expect(page.getByText('1 listing has changed since you looked. Nothing was done.')).toBeVisible();
  await page.getByLabel('Type 3 to do it').fill('3');
  await page.getByRole('button', { name: 'Do it' }).click();
  await expect(page.getByText('Done: 3 listings have changed.')).toBeVisible();
  await look(page);
  expect((await other.goto(plan))?.status(), 'a plan is its maker’s').toBe(404);

  // One of them was right to end, and says so since.
  await other.goto(`/admin/listings/${ids[1]}/edit`);
  await other.getByLabel('Status').selectOption('do-not-list');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('Saved.')).toBeVisible();
  await other.close();

  await page.getByRole('link', { name: 'What was done' }).click();
  await look(page);
  await page.getByRole('link', { name: 'Only mine' }).click();
  await page.getByRole('row').filter({ hasText: 'Ended' }).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 2, name: '1 is left alone' })).toBeVisible();
  await expect(page.getByText('somebody has changed it since')).toBeVisible();
  await look(page);
  await page.getByLabel('Type 2 to take it back').fill('2');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('Taken back. That, too, can be taken back here.')).toBeVisible();
  await look(page);
  await page.goto(`/admin/listings?words=${word}`);
  const statuses = await Promise.all(
    names.map((name) => page.getByRole('row').filter({ hasText: name }).getByRole('cell').nth(3).innerText()),
  );
  expect(statuses).toEqual(['published', 'do not list', 'paused']);
  await page.close();
});

test('snow: a church is closed in two taps, visitors read it, and it is taken back in one', async ({
  browser,
  page,
}) => {
  const word = newName('Snow').replaceAll(' ', '');
  await signIn(page, await newPerson(browser, 'reviewer'));
  const names = [`${word} 1`, `${word} 2`];
  const ids = await addMeetings(page, names, `${word} Street`, `${word} group`);
  await page.goto(`/admin/listings/${ids[0]}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Closed today: everything at .*\(2\)$/ }).click();
  await expect(page.getByText('Closed. Visitors read it now.')).toBeVisible();
  await page.getByRole('link', { name: 'All at this place' }).click();
  await expectAccessible(page);
  await page.getByLabel('First day').fill('2030-12-20');
  await page.getByLabel('Last day').fill('2030-12-10');
  await page.getByLabel('For visitors').fill('Closed for the holidays');
  await page.getByRole('button', { name: 'Closed on these days' }).click();
  await expect(page.locator('form [role=alert]')).toContainText('The last day comes before the first');
  await expect(page.getByLabel('For visitors')).toHaveValue('Closed for the holidays');
  await page.getByLabel('Last day').fill('2031-01-02');
  await page.getByRole('button', { name: 'Closed on these days' }).click();
  await expect(page.getByText('Closed. Visitors read it now.')).toBeVisible();

  await page.goto(`/admin/listings/${ids[1]}`);
  await page.getByRole('link', { name: 'As visitors see it' }).click();
  await expect(page.getByText('Not on Tuesday, December 24')).toBeVisible();
  await expect(page.getByText('Closed for the holidays').first()).toBeVisible();

  await page.goto('/admin/closures');
  await expectAccessible(page);
  const holidays = page.getByRole('listitem').filter({ hasText: word }).filter({ hasText: 'holidays' });
  await holidays.getByRole('button').click();
  await expect(page.getByText('It takes place after all. Visitors read it now.')).toBeVisible();
  await expect(holidays).toHaveCount(0);
  await page.goto(`/admin/listings/${ids[1]}`);
  await page.getByRole('link', { name: 'As visitors see it' }).click();
  await expect(page.getByText('Not on Tuesday, December 24')).toHaveCount(0);
});

test('a group moves once and all its meetings follow; it gets another name, and one tap takes that back', async ({
  browser,
  page: seeing,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const word = newName('Move').replaceAll(' ', '');
  const person = await newPerson(browser, 'reviewer');
  await signIn(page, person);
  const look = await secondLook(seeing, person);
  const [id] = await addMeetings(page, [`${word} 1`, `${word} 2`], '1 Old Street', `${word} group`);
  await addMeetings(page, [`${word} hall`], `9 ${word} Street`, `${word} others`);
  await page.goto(`/admin/listings/${id}`);
  await page.getByRole('link', { name: `All of ${word} group` }).click();
  await look(page);
  await page.getByRole('link', { name: 'Move its meetings' }).click();
  await look(page);
  await page.getByLabel('Look for a place where others meet').fill(`${word} hall`);
  await page.getByRole('button', { name: 'Look for it' }).click();
  await expect(page.getByLabel('Where to')).toContainText(`9 ${word} Street`);
  await page.getByRole('button', { name: 'See what would change' }).click();
  await expect(page.getByRole('row').filter({ hasText: `${word} 1` })).toContainText(`9 ${word} Street`);
  await look(page);
  await page.getByLabel(/^Type \d+ to do it/).fill(await countedIn(page));
  await page.getByRole('button', { name: 'Do it' }).click();
  await expect(page.getByText('Done: 2 listings have changed.')).toBeVisible();

  await page.goto(`/admin/listings/${id}`);
  await page.getByRole('link', { name: 'All at this place' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '3 listings here' })).toBeVisible();
  await page.goto(`/admin/listings/${id}`);
  await page.getByRole('link', { name: `All of ${word} group` }).click();
  const group = page.url();
  await page.getByRole('link', { name: 'Name and website' }).click();
  await look(page);
  await page.getByLabel('Name', { exact: true }).fill(`${word} fellowship`);
  await page.getByRole('button', { name: 'See what would change' }).click();
  await page.getByLabel('Type 2 to do it').fill('2');
  await page.getByRole('button', { name: 'Do it' }).click();
  await page.getByRole('link', { name: 'Take it back' }).click();
  await page.getByLabel('Type 2 to take it back').fill('2');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.goto(group);
  await expect(page.getByRole('heading', { level: 1, name: `${word} group` })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: '2 listings' })).toBeVisible();
  await page.close();
});

test('an editor of one county acts on its listings alone, by keyboard, and cannot take back what reaches further', async ({
  browser,
  page,
}) => {
  const word = newName('Scope').replaceAll(' ', '');
  const reviewer = await browser.newPage();
  await signIn(reviewer, await newPerson(browser, 'reviewer'));
  const ids = await addMeetings(reviewer, [`${word} 1`], `1 ${word} Street`, `${word} group`);
  await reviewer.goto('/admin/listings/new?kind=meeting');
  await reviewer.getByLabel('Name', { exact: true }).fill(`${word} far`);
  await reviewer.getByLabel('Status').selectOption('published');
  await reviewer.getByLabel('ZIP code', { exact: true }).fill('02108');
  await reviewer.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(reviewer.getByRole('status').first()).toBeVisible();
  await reviewer.goto(`/admin/listings?words=${word}&ticked=yes`);
  await reviewer.getByLabel('With many at once').selectOption('email');
  await reviewer.getByRole('button', { name: 'Go on with the ticked ones' }).click();
  await reviewer.getByLabel('E-mail').fill('hello@example.org');
  await reviewer.getByRole('button', { name: 'See what would change' }).click();
  await reviewer.getByLabel('Type 2 to do it').fill('2');
  await reviewer.getByRole('button', { name: 'Do it' }).click();
  await reviewer.getByRole('link', { name: 'Take it back' }).click();
  const act = reviewer.url();
  await reviewer.close();

  await signIn(page, await newPerson(browser, 'editor', '--county', '25027'));
  await page.goto(act);
  await expect(page.getByText('Some of these listings are not yours to change')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take it back' })).toHaveCount(0);
  await page.goto(`/admin/listings?words=${word}`);
  await page.getByLabel(`Tick ${word} 1`).focus();
  await page.keyboard.press('Space');
  await page.getByLabel(`Tick ${word} far`).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('With many at once').focus();
  await page.keyboard.type('Begin');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByLabel('Minutes later').fill('an hour');
  await page.keyboard.press('Enter');
  await expect(page.locator('form [role=alert]')).toContainText('Enter something that fits here');
  await expect(page.getByLabel('Minutes later')).toHaveValue('an hour');
  await page.getByLabel('Minutes later').fill('60');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Begins 60 minutes later' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: `${word} far` })).toContainText(
    'not yours to change',
  );
  await page.getByLabel('Type 1 to do it').fill('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Done: 1 listing has changed.')).toBeVisible();
  await page.goto(`/admin/listings/${ids[0]}`);
  await expect(page.getByRole('button', { name: /^Cancel Tuesday.*8:00 pm/ }).first()).toBeVisible();
});

test('ten groups are confirmed by phone: two taps each, and the queue is ten shorter', async ({
  browser,
  page,
}) => {
  await signIn(page, await newPerson(browser, 'reviewer'));
  await page.goto('/admin/queues/old/calls');
  const calls = page.getByRole('heading', { level: 2 }).getByRole('link');
  await expect(calls).toHaveCount(10);
  const addresses = await calls.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses) {
    await page.goto(address);
    await page.getByRole('button', { name: 'The details are right' }).click();
    await expect(page.getByText('Written down.')).toBeVisible();
  }
  await page.goto('/admin/queues/old/calls');
  const next = await calls.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(next.filter((address) => addresses.includes(address))).toEqual([]);
});

test('an import run is looked at, and taken back whole', async ({ browser, page }) => {
  const file = `${process.env.E2E_DATA_DIR}/wrong-feed-${process.pid}.json`;
  const name = newName('Wrong feed');
  const rows = [1, 2].map((number) => ({
    slug: `w-${number}`,
    name: `${name} ${number}`,
    day: number,
    time: '19:00',
    timezone: 'America/New_York',
    formatted_address: `${number} Main St, Quincy, MA 02169, USA`,
  }));
  const { writeFileSync } = await import('node:fs');
  writeFileSync(file, JSON.stringify(rows));
  runScript(
    'scripts/feed.ts',
    'import',
    file,
    '--format',
    'meeting-guide',
    '--name',
    name,
    '--fellowship',
    'aa',
  );
  await signIn(page, await newPerson(browser, 'reviewer'));
  await page.goto('/admin/changes?show=imports');
  await expectAccessible(page);
  await page.getByRole('row').filter({ hasText: name }).getByRole('link').click();
  await expect(page.getByText('2 new, 0 changed, 0 missing')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Type 2 to take it back').fill('2');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('Taken back. That, too, can be taken back here.')).toBeVisible();
  await page.goto(`/admin/listings?words=${encodeURIComponent(name)}`);
  await expect(page.getByRole('cell', { name: 'draft' })).toHaveCount(2);
});
