import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { linkIn, newEmail, newPerson, runUserCommand, setUp, signIn } from './staff.ts';

test.use({ expectedCookies: ['__Host-staff'], expectedErrors: [/status of (404|409)/] });

/** In milliseconds. Forms that come quicker are asked to be sent once more. */
const AS_A_PERSON_READS = 2000;
const field = (page: Page, name: string) => page.locator(`#field-${name}`);

/** Everything that the public can ask about a listing, as one text. */
async function allThatIsPublic(request: APIRequestContext, slug: string, name: string): Promise<string> {
  const paths = [
    `/listings/${slug}`,
    `/es/listings/${slug}`,
    `/listings/${slug}/report`,
    `/api/v1/listings/${slug}`,
    '/api/v1/listings?near=Worcester, MA&kind=recovery-housing&limit=100',
    '/find?near=Worcester, MA&kind=recovery-housing&when=any&view=map',
  ];
  const texts = await Promise.all(paths.map(async (path) => (await request.get(path)).text()));
  expect(texts[0], 'the page itself').toContain(name);
  return texts.join('\n');
}

test('a new coordinator makes an account and adds a house that takes buprenorphine but not methadone, its address hidden', async ({
  page,
  request,
}) => {
  const email = newEmail();
  const person = await setUp(
    page,
    linkIn(runUserCommand('add', email, '--role', 'editor', '--county', '25027')),
    email,
  );
  await signIn(page, person);
  await page.getByRole('link', { name: 'Listings' }).click();
  await page.getByRole('link', { name: 'Add a listing' }).click();
  await page.getByRole('link', { name: 'Place to live', exact: true }).click();
  const name = `Curlew House ${process.pid}-${Date.now()}`;
  await field(page, 'name').fill(name);
  await field(page, 'status').selectOption('published');
  await field(page, 'place-visibility').selectOption('hidden');
  await field(page, 'place-street').fill('977 Quarrystone Row');
  await field(page, 'place-postalCode').fill('01605');
  await field(page, 'place-latitude').fill('42.28137');
  await field(page, 'place-longitude').fill('-71.77713');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(
    page.getByRole('article', { name: 'Preview' }).getByText('Worcester, MA').first(),
  ).toBeVisible();
  expect(await page.getByRole('article', { name: 'Preview' }).innerText()).not.toContain('Quarrystone');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('It is a listing now.')).toBeVisible();
  for (const [medicine, stance] of [
    ['buprenorphine', 'welcomes'],
    ['methadone', 'not-accepted'],
  ] as const) {
    await page.getByLabel('Medicine', { exact: true }).selectOption(medicine);
    await page.getByLabel('What they say').selectOption(stance);
    await page.getByRole('button', { name: 'Write this answer down' }).click();
    await expect(page.getByText('Written down.')).toBeVisible();
  }
  const link = await page.getByRole('link', { name: 'As visitors see it' }).getAttribute('href');
  const slug = link?.split('/').at(-1) ?? '';
  const seen = await allThatIsPublic(request, slug, name);
  for (const secret of ['Quarrystone', '42.28137', '-71.77713', '42.2814', '71.7771'])
    expect(seen.includes(secret), secret).toBe(false);

  await page.goto(link ?? '/');
  const medicine = page.getByRole('term');
  await expect(medicine.filter({ hasText: 'Buprenorphine' }).locator('xpath=..')).toContainText('Welcome');
  await expect(medicine.filter({ hasText: 'Methadone' }).locator('xpath=..')).toContainText('Not accepted');
  await expect(medicine.filter({ hasText: 'Naltrexone' }).locator('xpath=..')).toContainText(
    'We do not know yet',
  );
});

test('a wrong time that a visitor reports is put right, and the visitor sees it', async ({
  browser,
  page,
}) => {
  await signIn(page, await newPerson(browser, 'reviewer'));
  await page.goto('/admin/listings/new?kind=meeting');
  const name = `Noon Tide ${process.pid}-${Date.now()}`;
  await field(page, 'name').fill(name);
  await field(page, 'status').selectOption('published');
  await field(page, 'place-postalCode').fill('01608');
  await field(page, 'schedule-0-weekday').selectOption('2');
  await field(page, 'schedule-0-start').fill('12:00');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('It is a listing now.')).toBeVisible();
  const address = (await page.getByRole('link', { name: 'As visitors see it' }).getAttribute('href')) ?? '';

  const visitor = await browser.newPage({ javaScriptEnabled: false });
  await visitor.goto(`${address}/report`);
  await visitor.getByLabel('Right day').selectOption('4');
  await visitor.getByLabel('Right time').fill('18:30');
  await visitor.waitForTimeout(AS_A_PERSON_READS);
  await visitor.getByRole('button', { name: 'Send' }).click();
  await expect(visitor.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  await page.goto('/admin/suggestions');
  await page.getByRole('link', { name: `Look at it: ${name}` }).click();
  const time = page.getByRole('row').filter({ hasText: 'Time' });
  await expect(time).toContainText('Tuesday');
  await expect(time).toContainText('Thursday');
  await page.getByRole('button', { name: 'Do this' }).click();
  await expect(page.getByText('Closed. Here is what still waits.')).toBeVisible();
  await visitor.goto(address);
  await expect(visitor.getByRole('main')).toContainText('Thursday');
  await expect(visitor.getByRole('main')).toContainText('6:30 pm');
  await expect(visitor.getByRole('main')).not.toContainText('Tuesday');
  await visitor.close();
});
