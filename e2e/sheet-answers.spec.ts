import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetItems } from '#domain/sheet/item.ts';
import type { SheetSuggestions } from '#domain/sheet/suggestions.ts';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

// What the server answers about a list, with the demo community around Worcester, Massachusetts.

/** No listing has it; if it is found anywhere, a list has left a trace. */
const MARK = 733_517_311;

test('a list is told in either language, in its order, and kept nowhere', async ({ request }) => {
  const answer = await request.post('/sheet/items', { data: { numbers: [3, 1, 3, MARK], language: 'es' } });
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toBe('no-store');
  const sheet: SheetItems = await answer.json();
  expect(sheet.items.map(({ number }) => number)).toEqual([3, 1]);
  expect(sheet.items[0]?.kindWords).toMatch(/^Reunión/);
  expect(sheet.unknown).toEqual([MARK]);
  expect(sheet.printedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('too many numbers and nonsense are refused in plain words', async ({ request }) => {
  const numbers = Array.from({ length: 41 }, (_, index) => index + 1);
  const refused = await request.post('/sheet/items', { data: { numbers, language: 'en' } });
  expect(refused.status()).toBe(400);
  expect((await refused.json()).problem).toContain('40 places');
  for (const data of [
    {},
    { numbers: [0], language: 'en' },
    { numbers: ['1'], language: 'fr' },
    'x'.repeat(20_000),
  ]) {
    expect((await request.post('/es/sheet/items', { data })).status()).toBe(400);
  }
  const outside = { 'Sec-Fetch-Site': 'cross-site' };
  const data = { numbers: [1], language: 'en' };
  expect((await request.post('/sheet/items', { data, headers: outside })).status()).toBe(403);
});

test('whole suggestions come by need, the greatest concern first', async ({ request }) => {
  const answer = await request.post('/sheet/suggestions', {
    data: {
      near: '01608',
      needs: ['place-to-stay', 'meeting', 'work'],
      medication: 'buprenorphine',
      language: 'en',
    },
  });
  const suggestions: SheetSuggestions = await answer.json();
  if (suggestions.type !== 'picks') throw new Error('no picks');
  const needs = suggestions.picks.map(({ need }) => need);
  expect(needs).toEqual(['place-to-stay', 'place-to-stay', 'meeting', 'meeting', 'work']);
  const [one, other, first, second] = suggestions.picks;
  expect([one?.item.kind, other?.item.kind]).toContain('recovery-housing');
  expect(one?.item.kind).not.toBe(other?.item.kind);
  expect(first?.reason).toMatch(/mi away/);
  expect(first?.item.medication.join()).toMatch(/[Ww]elcomes/);
  expect(first?.item.dates[0]?.weekday).not.toBe(second?.item.dates[0]?.weekday);
});

test('an unclear place is asked about', async ({ request }) => {
  const ask = async (near: string) =>
    (await request.post('/sheet/suggestions', { data: { near, needs: ['work'], language: 'es' } })).json();
  expect(await ask('springfield')).toMatchObject({ type: 'question', problem: 'ambiguous' });
  expect(await ask('')).toMatchObject({
    problem: 'missing',
    words: 'Escriba un código postal o una ciudad.',
  });
});

test('the meetings of a list are one calendar file under neutral titles', async ({ request }) => {
  const answer = await request.post('/sheet/calendar.ics', { form: { numbers: '1,3', language: 'en' } });
  expect(answer.headers()['content-disposition']).toBe('attachment; filename="places-to-call.ics"');
  expect(answer.headers()['cache-control']).toBe('no-store');
  const file = await answer.text();
  expect(new Set(file.match(/^SUMMARY:.*$/gm)?.map((line) => line.trim()))).toEqual(
    new Set(['SUMMARY:Meeting']),
  );
  expect(file).not.toMatch(/alcoholic|\bAA\b|recovery/i);
});

test('what is on a list is in no cache and no log, with script or without', async ({ request }) => {
  const near = 'xylographicunicorn';
  for (const path of ['', '/es']) {
    const list = await request.get(`${path}/sheet?ids=1,${MARK}`);
    expect(list.headers()['cache-control'], path).toBe('no-store');
    const asked = await request.post(`${path}/sheet`, {
      form: { near, needs: 'work', medication: 'methadone' },
    });
    expect(asked.status()).toBe(200);
    expect(asked.headers()['cache-control'], path).toBe('no-store');
    await request.post(`${path}/sheet/items`, { data: { numbers: [MARK], language: 'en' } });
    await request.post(`${path}/sheet/suggestions`, { data: { near, needs: ['work'], language: 'en' } });
    await request.post(`${path}/sheet/calendar.ics`, { form: { numbers: `${MARK}` } });
  }
  const log = () => readFileSync(join(process.env.E2E_DATA_DIR ?? '', 'access.log'), 'utf8');
  await expect.poll(log).toMatch(/^POST \/sheet\/calendar\.ics 404 \d+ms$/m);
  for (const line of [
    'GET /sheet 200',
    'POST /sheet 200',
    'POST /sheet/items 200',
    'POST /sheet/suggestions 200',
  ]) {
    expect(log()).toContain(`\n${line} `);
  }
  expect(log()).not.toMatch(new RegExp(`${MARK}|${near}|methadone|ids=`));
});

test('suggestions by a posted form can be used by everybody', async ({ page }) => {
  await page.goto('/es');
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = '/es/sheet';
    for (const [name, value] of [
      ['needs', 'meeting'],
      ['needs', 'work'],
      ['near', '01608'],
    ] as const) {
      const field = document.createElement('input');
      Object.assign(field, { name, value });
      form.append(field);
    }
    document.body.append(form);
    form.submit();
  });
  await expect(page.getByRole('button', { name: 'Abrir como página para imprimir' })).toBeVisible();
  await expectAccessible(page);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a list is suggested by worries and printed, with nothing of them in an address', async ({ page }) => {
    await page.goto('/sheet');
    await page.getByRole('combobox', { name: /^What worries you most/ }).selectOption('place-to-stay');
    await page.getByRole('combobox', { name: /^What else/ }).selectOption('meeting');
    await page.getByLabel('ZIP code or town').fill('Springfield');
    await page.getByRole('combobox', { name: /^Medicine/ }).selectOption('methadone');
    await page.getByRole('button', { name: 'Suggest places' }).click();
    await page.getByRole('button', { name: 'Springfield, MA (Hampden County)' }).click();
    await expect(page.getByRole('heading', { name: 'Suggestions near Springfield, MA' })).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBeGreaterThanOrEqual(3);
    await page.getByLabel('ZIP code or town').fill('01608');
    await page.getByRole('button', { name: 'Suggest places' }).click();
    await page.getByRole('checkbox').first().uncheck();
    await page.getByRole('button', { name: 'Open as a page to print' }).click();
    expect(new URL(page.url()).search).toMatch(/^\?ids=\d+(&ids=\d+)+$/);
    await expect(page.locator('[data-paper]')).toContainText('Places that can help');
  });
});
