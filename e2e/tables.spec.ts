import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readTable } from '#domain/csv/read-table.ts';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { newPerson, PASSWORD, signIn } from './staff.ts';

test.use({ expectedCookies: ['__Host-staff'], expectedErrors: [/status of (403|409)/] });

let made = 0;
const newName = (what: string) => `${what} ${process.pid}-${Date.now()}-${++made}`;

/** Chooses a table made of this text, and goes on to its columns. */
async function bring(page: Page, text: string | Buffer): Promise<void> {
  await page.goto('/admin/tables');
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await page.getByLabel('The file').setInputFiles({ name: '../../x.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Look at it' }).click();
}

async function confirmPassword(page: Page): Promise<void> {
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button').last().click();
}

/** Asks for the table of what these words find. */
async function download(page: Page, words: string): Promise<Buffer> {
  await page.goto(`/admin/listings?words=${encodeURIComponent(words)}`);
  await page.getByRole('link', { name: 'Download these as a table' }).click();
  if (await page.getByText('You will be asked for your password first').isVisible()) {
    await page.getByRole('button', { name: 'Download' }).click();
    await confirmPassword(page);
    await expect(page.getByLabel('Words')).toHaveValue(words);
  }
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^listings-\d{4}-\d\d-\d\d\.csv$/);
  return readFileSync(await file.path());
}

for (const javaScriptEnabled of [true, false]) {
  test(`a table comes in, is looked at, done and goes out the same; ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await signIn(page, await newPerson(browser, 'reviewer'));
    const name = newName('=Lantern Pantry');
    await bring(
      page,
      `Agency Name;Zip Code;Phone;Budget\r\n"${name}";01608;508-555-0100;12\r\n"${name} Two";01608;call Bob;7\r\n`,
    );
    await expect(page.getByRole('heading', { name: 'What is in the columns?' })).toBeVisible();
    await expect(page.getByLabel('Column 1: Agency Name')).toHaveValue('name');
    await expect(page.getByLabel('Column 2: Zip Code')).toHaveValue('ZIP');
    await expect(page.getByLabel('Column 4: Budget')).toHaveValue('');
    await expect(page.getByText('Such as: 508-555-0100 | call Bob')).toBeVisible();
    if (javaScriptEnabled) await expectAccessible(page);
    await page.getByLabel('What are they?').selectOption('food');
    await page.getByLabel('Column 4: Budget').selectOption('name');
    await page.getByRole('button', { name: 'Show what it would do' }).click();
    await expect(page.locator('form [role=alert]')).toContainText('Two columns are “name”');
    await page.getByLabel('Column 4: Budget').selectOption('');
    await page.getByRole('button', { name: 'Show what it would do' }).click();

    await expect(page.getByRole('heading', { name: 'What the table would do' })).toBeVisible();
    await expect(page.getByRole('row', { name: /Row 2/ })).toContainText(`${name}, Food, Worcester`);
    await expect(page.getByRole('row', { name: /Row 3/ })).toContainText('phones is “call Bob”');
    if (javaScriptEnabled) await expectAccessible(page);
    await page.getByLabel('Type 1 to do this').fill('2');
    await page.getByRole('button', { name: 'Do it' }).click();
    // The password was given at sign-in a moment ago.
    await expect(page.locator('form [role=alert]')).toContainText('Type 1');
    await page.getByLabel('Type 1 to do this').fill('1');
    await page.getByRole('button', { name: 'Do it' }).click();
    await expect(page.getByText('Done.')).toBeVisible();

    const out = await download(page, name);
    const text = out.toString('utf8');
    expect(text.startsWith('\ufeffid,version,kind,name,')).toBe(true);
    expect(text, 'no spreadsheet runs it').toContain(`'${name}`);
    expect(text).not.toContain(`,${name}`);
    await bring(page, out);
    await page.getByRole('button', { name: 'Show what it would do' }).click();
    await expect(page.getByText('This table changes nothing.')).toBeVisible();
    expect(await download(page, name), 'the same bytes').toEqual(out);

    const table = readTable(text);
    const wait = table.ok ? table.value.header.indexOf('wait') : -1;
    const [cells = []] = table.ok ? table.value.records : [];
    await bring(page, `id,version,wait\n${cells[0]},${cells[1]},None\n`);
    await page.getByRole('button', { name: 'Show what it would do' }).click();
    await expect(page.getByRole('row', { name: /Row 2/ })).toContainText('Now: nothing');
    await page.getByLabel('Type 1 to do this').fill('1');
    await page.getByRole('button', { name: 'Do it' }).click();
    await expect(page.getByText('Done.')).toBeVisible();
    const after = readTable((await download(page, name)).toString('utf8'));
    expect(after.ok && after.value.records[0]?.[wait]).toBe('None');
    await context.close();
  });
}

test('a wrong file gets one plain sentence, and nothing is kept of it', async ({ browser, page }) => {
  await signIn(page, await newPerson(browser, 'editor', '--everywhere'));
  for (const [file, sentence] of [
    [Buffer.from('PK\u0003\u0004 xl/workbook.xml'), 'This is a whole workbook.'],
    [Buffer.from([1, 2, 0, 3]), 'This is not a table of text.'],
    [Buffer.from('name\n'), 'There are no rows in this file.'],
    [Buffer.from('name,town\n"One,Worcester\n'), 'The table breaks off near line'],
    [Buffer.alloc(5 * 1024 * 1024 + 20_000, 'x'), 'The file is too big'],
  ] as const) {
    await bring(page, file);
    await expect(page.locator('main [role=alert]')).toContainText(sentence);
  }
  await expectAccessible(page);
  await page.goto('/admin/tables/AAAAAAAAAAAAAAAAAAAAAA');
  await expect(page.locator('main [role=alert]')).toContainText('This table is not here any more');
});

test('a table is its owner’s alone, and a viewer brings none', async ({
  browser,
  page,
  request,
  baseURL,
}) => {
  await signIn(page, await newPerson(browser, 'editor', '--everywhere'));
  await bring(page, 'name,kind\nX,food\n');
  await expect(page.getByRole('heading', { name: 'What is in the columns?' })).toBeVisible();
  const address = page.url();
  const other = await browser.newPage();
  await signIn(other, await newPerson(browser, 'admin'));
  await other.goto(address);
  await expect(other.locator('main [role=alert]')).toContainText('not here any more');
  await other.close();

  const viewer = await browser.newPage();
  await signIn(viewer, await newPerson(browser, 'viewer'));
  await viewer.goto('/admin/tables');
  await expect(viewer.getByRole('button', { name: 'Download' })).toBeVisible();
  await expect(viewer.getByLabel('The file')).toHaveCount(0);
  expect((await viewer.goto(address))?.status()).toBe(403);
  await viewer.close();
  for (const path of ['/admin/tables/export', '/admin/tables', address]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], path).toEqual([307, '/admin/sign-in']);
  }
  const headers = { Origin: 'https://evil.example' };
  const refused = await request.post('/admin/tables/upload', { headers, multipart: { table: 'x' } });
  expect(refused.status()).toBe(403);
  const outside = await request.post('/admin/tables/upload', {
    headers: { Origin: baseURL ?? '' },
    multipart: { table: 'x' },
    maxRedirects: 0,
  });
  expect(outside.headers().location).toBe('/admin/sign-in');
});
