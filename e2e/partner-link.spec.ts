import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { newPerson, signIn } from './staff.ts';

test.use({ expectedCookies: ['__Host-staff'], expectedErrors: [/status of (403|404|409|429)/] });

/** In milliseconds. Forms that come quicker are asked to be sent once more. */
const AS_A_PERSON_READS = 2000;
let made = 0;

/** A coordinator adds a hidden house and makes a link for it. */
async function makeLink(page: Page, browser: Browser): Promise<{ link: string; id: string; slug: string }> {
  await signIn(page, await newPerson(browser, 'reviewer'));
  await page.goto('/admin/listings/new?kind=recovery-housing');
  await page.locator('#field-name').fill(`Partner House ${process.pid}-${Date.now()}-${++made}`);
  await page.locator('#field-status').selectOption('published');
  await page.locator('#field-place-visibility').selectOption('hidden');
  await page.locator('#field-place-street').fill('9 Secret Street');
  await page.locator('#field-place-postalCode').fill('01608');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('It is a listing now.')).toBeVisible();
  const id = page.url().match(/listings\/(\d+)/)?.[1] ?? '';
  const visitors = await page.getByRole('link', { name: 'As visitors see it' }).getAttribute('href');
  await page.getByLabel('Their part there', { exact: true }).fill('house manager');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = new URL(await page.getByRole('status').locator('code').innerText());
  return { link: link.pathname, id, slug: visitors?.split('/').at(-1) ?? '' };
}

test('a house says itself that all is right and what it says about medicine, without password or script', async ({
  browser,
  page,
}) => {
  const { link, id, slug } = await makeLink(page, browser);
  const manager = await browser.newPage({ javaScriptEnabled: false });
  const opened = await manager.goto(link);
  expect(opened?.headers()['cache-control']).toContain('no-store');
  expect(opened?.headers()['referrer-policy']).toBe('same-origin');
  await expect(manager.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  expect(await manager.content()).not.toContain('Secret Street');
  await expect(manager.getByText('Your address is not told to visitors')).toHaveCount(1);

  await manager.getByRole('button', { name: 'Send' }).click();
  await expect(manager.getByRole('alert')).toBeVisible();
  await manager.getByLabel('Yes, all of it is right').check();
  await manager.getByLabel(/^Buprenorphine/).selectOption('welcomes');
  await manager.getByLabel('Methadone', { exact: true }).selectOption('not-accepted');
  await manager.getByLabel('How many places are free today?').fill('2');
  await expect(manager.getByLabel('Your part there')).toHaveValue('house manager');
  await manager.waitForTimeout(AS_A_PERSON_READS);
  await manager.getByRole('button', { name: 'Send' }).click();
  await expect(manager.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  // Sent once more, by a browser that was asked to reload.
  await manager.reload();
  await expect(manager.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  await manager.goto(`/listings/${slug}`);
  await expect(manager.getByText('the organization told us (house manager)').first()).toBeVisible();
  await manager.close();
  await page.goto(`/admin/listings/${id}`);
  const said = page.getByRole('table', { name: 'What was said' }).getByRole('row');
  await expect(said).toHaveCount(1 + 4);
  await expect(said.filter({ hasText: 'Methadone: Not accepted' })).toContainText(
    'The organization (house manager)',
  );
  await expect(said.filter({ hasText: '2 free places' })).toBeVisible();
  await expectAccessible(page);
});

test('what should change waits for a person and changes nothing; the link is ended at once; no log knows it', async ({
  browser,
  page,
}) => {
  const { link, id, slug } = await makeLink(page, browser);
  const visitor = await browser.newContext();
  const manager = await visitor.newPage();
  await manager.goto(`/es${link}`);
  await expect(manager.getByRole('heading', { level: 1, name: '¿Está bien esto?' })).toBeVisible();
  await expectAccessible(manager);
  await manager.getByLabel('No, algo debe cambiar').check();
  await manager.getByText('¿Qué debe cambiar?').click();
  await manager.getByLabel('Número de teléfono').fill('508-555-0123');
  await manager.waitForTimeout(AS_A_PERSON_READS);
  await manager.getByRole('button', { name: 'Enviar' }).click();
  await expect(manager.getByRole('heading', { name: 'Gracias' })).toBeVisible();
  await manager.goto(`/listings/${slug}`);
  await expect(manager.getByText('508-555-0123')).toHaveCount(0);

  await page.goto('/admin/suggestions');
  await page
    .getByRole('row')
    .filter({ hasText: 'Partner House' })
    .last()
    .getByRole('link', { name: /^Look at it/ })
    .click();
  await expect(page.getByText('The organization itself said so, by its link.')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Phone' })).toContainText('508-555-0123');

  await page.goto(`/admin/listings/${id}`);
  await page.getByRole('button', { name: /^End this link/ }).click();
  await expect(page.getByText('The link does not work any more.')).toBeVisible();
  expect((await manager.goto(link))?.status()).toBe(404);
  await expect(manager.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible();
  await visitor.close();

  const token = link.split('/').at(-1) ?? '';
  expect(token).toMatch(/^[\w-]{43}$/);
  const log = readFileSync(join(process.env.E2E_DATA_DIR ?? '', 'access.log'), 'utf8');
  expect(log).toContain('GET /confirm/[token] 200');
  expect(log).toContain('POST /confirm/[token] 200');
  expect(log).not.toContain(token);
});

test('a link that is none, and a form from elsewhere, say nothing and change nothing', async ({
  browser,
  page,
  request,
  baseURL,
}) => {
  const { link, id } = await makeLink(page, browser);
  expect((await request.get('/confirm/no-such-token')).status()).toBe(404);
  const form = { right: 'yes', by: 'owner', opened: '1', key: 'a-key-of-somebody' };
  for (const headers of [
    { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'null' },
    {},
    { Origin: baseURL ?? '', 'Sec-Fetch-Site': 'cross-site' },
  ]) {
    await request.post(link, { headers: headers as Record<string, string>, form });
  }
  await page.goto(`/admin/listings/${id}`);
  await expect(page.getByText('Nobody has said anything yet')).toBeVisible();
  const own = { Origin: baseURL ?? '', 'Sec-Fetch-Site': 'same-origin' };
  expect(await (await request.post(link, { headers: own, form })).text()).toContain('Thank you');
  await page.reload();
  await expect(page.getByRole('table', { name: 'What was said' }).getByRole('row')).toHaveCount(2);
});
