import { extractText, getDocumentProxy } from 'unpdf';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { numbersOf } from './sheet-numbers.ts';
import { newPerson, signIn } from './staff.ts';

test.use({ expectedCookies: ['__Host-staff'], expectedErrors: [/status of 404/] });

const PLACES = ['pippin-pantry-northborough', 'candlewick-clinic-rides', 'saturday-sit-worcester'];
let made = 0;
const newSlug = () => `eastside-${process.pid}-${Date.now()}-${++made}`;

test('a list for a clinic is made without script, printed by anybody, and used as a start by one tap', async ({
  browser,
  page,
}) => {
  const desk = await browser.newPage({ javaScriptEnabled: false });
  const editor = await newPerson(browser, 'editor', '--everywhere');
  await signIn(desk, editor);
  const slug = newSlug();
  const [pantry, rides, meeting] = await numbersOf(page, PLACES);

  await desk.goto('/admin/lists');
  await desk.getByRole('link', { name: 'Make a list' }).click();
  await expect(desk.getByText('never about a person').first()).toBeVisible();
  await desk.getByLabel('Title in English').fill('Eastside Clinic');
  await desk.getByLabel('Address', { exact: true }).fill('East Side!');
  await desk.getByLabel('Add places').fill('Dana');
  await desk.getByRole('button', { name: 'Add', exact: true }).click();
  const problems = desk.locator('form [role=alert]');
  await expect(problems).toContainText('Title in Spanish: enter it.');
  await expect(problems).toContainText('small letters');
  await expect(problems).toContainText('no listings that visitors can see');
  await expect(desk.getByLabel('Title in English')).toHaveValue('Eastside Clinic');
  await desk.getByLabel('Title in Spanish').fill('Clínica Eastside');
  await desk.getByLabel('First words in English').fill('Begin with the pantry.');
  await desk.getByLabel('First words in Spanish').fill('Empiece con la despensa.');
  await desk.getByLabel('Address', { exact: true }).fill(slug);
  await desk.getByLabel('Add places').fill(`/sheet#l=${rides}c,${pantry}\n/listings/${PLACES[2]}`);
  await desk.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(desk.getByText('Saved.')).toBeVisible();
  await expect(desk.getByRole('heading', { level: 2, name: /^1\. / })).toContainText('Candlewick');

  const first = desk.getByLabel('Place in the list');
  await first.first().fill('9');
  await desk.getByLabel('More about the step, in English').first().fill('Ask for the van.');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(desk.getByText('Saved.')).toBeVisible();
  await expect(desk.getByRole('heading', { level: 2, name: /^1\. / })).toContainText('Pippin');
  await expect(desk.getByRole('heading', { level: 2, name: /^3\. / })).toContainText('Candlewick');

  await page.goto(`/lists/${slug}`);
  expect(await page.title()).not.toContain('Eastside');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eastside Clinic');
  const paper = page.locator('[data-paper]');
  await expect(paper).toContainText('Begin with the pantry.');
  await expect(paper).toContainText('Ask for the van.');
  await expect(paper.locator('[data-qr]')).toBeVisible();
  await expectAccessible(page);
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(file, { mergePages: true });
  expect(text).toContain('Eastside Clinic');
  expect(text.replace(/\s/g, '')).toContain(`/lists/${slug}`);
  expect(text).toContain('988');
  expect(text).not.toContain('Use this list');

  await page.getByRole('link', { name: 'Use this list', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/sheet#l=${pantry},${meeting},${rides}c`));
  await expect(page.getByRole('heading', { name: /3/ }).first()).toBeVisible();

  await page.goto(`/es/lists/${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clínica Eastside');
  await expect(page.locator('[data-paper]')).toContainText('Empiece con la despensa.');
  await page.goto('/lists');
  await expect(page.getByRole('link', { name: 'Eastside Clinic' }).first()).toBeVisible();
  await expectAccessible(page);
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`/lists/${slug}`);
  await plain.getByRole('link', { name: 'Use this list without JavaScript' }).click();
  await expect(plain.locator('[data-paper]')).toContainText('Pippin');
  await plain.close();

  await signIn(page, editor);
  for (const path of ['/admin/lists', '/admin/lists/new', new URL(desk.url()).pathname]) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await page.goto('/admin/listings?words=pippin');
  await page.getByRole('checkbox', { name: 'Pippin Pantry' }).first().check();
  await page.getByRole('button', { name: 'Make a standing list of the ticked ones' }).click();
  await expect(page.getByLabel('Add places')).toHaveValue(String(pantry));
  await desk.getByRole('button', { name: 'Take out of use' }).click();
  await expect(desk.getByText('Saved.')).toBeVisible();
  expect((await page.goto(`/lists/${slug}`))?.status()).toBe(404);
  await desk.close();
});
