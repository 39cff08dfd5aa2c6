import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { newPerson, runScript, signIn } from './staff.ts';

test.use({ expectedCookies: ['__Host-staff'], expectedErrors: [/status of (403|404|409)/] });

let made = 0;
const newName = () => `Feed ${process.pid}-${Date.now()}-${++made}`;

/** A publisher's file of so many meetings, named after the feed. */
const meetings = (feed: string, count: number, time = '19:00') =>
  JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      slug: `m-${index}`,
      name: `${feed} ${'ABCDEFGHIJ'[index]}`,
      day: index % 7,
      time,
      timezone: 'America/New_York',
      formatted_address: `${index + 1} Main St, Quincy, MA 02169, USA`,
    })),
  );

/** As an operator's machine does each night. A held run ends with 3, which is no fault. */
function importByCommand(name: string, text: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'open-door-e2e-feed-'));
  const file = join(folder, 'feed.json');
  writeFileSync(file, text);
  try {
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
  } catch (error) {
    if ((error as { status?: number }).status !== 3) throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function openFeed(page: Page, name: string): Promise<void> {
  await page.goto('/admin/feeds');
  await page.getByRole('rowheader').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('an import that was held says why and what it would do, and is let in after its number was typed', async ({
  browser,
  page,
}) => {
  const name = newName();
  importByCommand(name, meetings(name, 10));
  importByCommand(name, meetings(name, 3, '20:00'));
  await signIn(page, await newPerson(browser, 'reviewer'));
  await page.getByRole('link', { name: 'Feeds', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('10 listings');
  await expect(row).toContainText('7 of the 10 listings of this feed are not in the file.');
  await expectAccessible(page);
  await row.getByRole('link', { name: 'Look at what it would do' }).click();
  await expect(page.getByText('Nothing has been changed.')).toBeVisible();
  await expect(
    page.getByText('3 rows: 0 added, 3 updated, 0 unchanged, 0 held, 0 rejected. 7 not in the file.'),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: `${name} J` })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: `${name} A` })).toContainText('20:00');
  await expectAccessible(page);
  await page.getByLabel('Type 10 to let it in').fill('3');
  await page.getByRole('button', { name: 'Let it in' }).click();
  await expect(page.locator('form [role=alert]')).toContainText('Type 10: so many listings are touched');
  await page.getByLabel('Type 10 to let it in').fill('10');
  await page.getByRole('button', { name: 'Let it in' }).click();
  await expect(page.getByRole('status')).toContainText('Done.');
  await expect(page.getByText('7 missing now')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: `${name} J` })).toBeVisible();
  await expect(page.getByRole('link', { name: /See or take back: run \d+/ })).toHaveCount(2);
  await expectAccessible(page);
});

test('without script a feed is added, its file brought by hand and let in; the next one is refused', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, await newPerson(browser, 'admin'));
  const name = newName();
  await page.goto('/admin/feeds/new');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Time zone').fill('Eastern');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.locator('form [role=alert]')).toContainText('Enter a time zone');
  await page.getByLabel('Time zone').fill('america/new_york');
  await page.getByLabel('Fellowship').selectOption('aa');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  const bring = async (text: string) => {
    const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.getByLabel('The publisher’s file').setInputFiles(file);
    await page.getByRole('button', { name: 'Look at it' }).click();
  };
  await bring('<html>Sign in</html>');
  await expect(page.locator('main [role=alert]')).toContainText('This file cannot be used.');
  await expect(page.getByRole('row').filter({ hasText: 'Failed' })).toBeVisible();
  await bring(meetings(name, 4));
  await page.getByLabel('Type 4 to let it in').fill('4');
  await page.getByRole('button', { name: 'Let it in' }).click();
  await expect(page.getByText('4 listings')).toBeVisible();
  await bring(meetings(name, 1));
  await expect(page.getByText('3 not in the file')).toBeVisible();
  await page.getByRole('button', { name: 'Refuse it' }).click();
  await expect(page.getByText('none missing now')).toBeVisible();

  await page.getByLabel('Name').fill(`${name} renamed`);
  await page.getByLabel('Take nothing in from this list for now').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${name} renamed` })).toBeVisible();
  await expect(page.getByText('Paused ·')).toBeVisible();
  await context.close();
});

test('a viewer looks at feeds and changes nothing of them', async ({ browser, page, request, baseURL }) => {
  const name = newName();
  importByCommand(name, meetings(name, 3));
  await signIn(page, await newPerson(browser, 'viewer'));
  await openFeed(page, name);
  for (const button of ['Look at it', 'Save']) {
    await expect(page.getByRole('button', { name: button })).toHaveCount(0);
  }
  expect((await page.goto('/admin/feeds/new'))?.status()).toBe(403);
  expect((await page.goto('/admin/feeds/no-such-feed'))?.status()).toBe(404);
  const answer = await request.post('/admin/feeds/no-such-feed/upload', {
    headers: { Origin: baseURL ?? '' },
    multipart: { file: 'x' },
    maxRedirects: 0,
  });
  expect(answer.headers().location).toBe('/admin/sign-in');
});
