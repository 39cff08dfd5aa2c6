import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page, Request } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { numbersOf } from './sheet-numbers.ts';

// Lists to print and to hand over, made of the demo community around Worcester, Massachusetts.

const MEETING = 'second-bell-nooners-worcester';
const HOUSE = 'millstone-house-fitchburg';
const WORK = 'open-bench-carpentry-worcester';
const ENDED = 'old-depot-group-fitchburg';
const STALE = 'coffee-break-worcester';

const paper = (page: Page) => page.locator('[data-paper]');
const rows = (page: Page) => page.locator('#your-list ~ ol > li');

/** Opens the list of these listings, in this order, and waits for its paper. */
async function openSheet(page: Page, slugs: readonly string[], more = '', prefix = ''): Promise<number[]> {
  const numbers = await numbersOf(page, slugs);
  await page.goto(`${prefix}/sheet#l=${numbers.join(',')}${more}&e=1`);
  await expect(paper(page).locator('[data-qr]')).toBeVisible();
  return numbers;
}

test('by keyboard alone, from the first page to five places in Spanish, in under 25 key presses', async ({
  page,
}) => {
  let presses = 0;
  const reach = async (control: Locator) => {
    for (let tabs = 0; tabs < 150; tabs++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not reach ${control}`);
  };
  const press = async (key: 'Enter' | 'Space' | 'ArrowDown', control: Locator) => {
    await expect(control).toBeVisible();
    await reach(control);
    await page.keyboard.press(key);
    presses += 1;
  };
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/');
  await press('Enter', page.getByRole('link', { name: 'Make a list to print' }));
  for (const need of [/^A place to sleep/, 'A meeting', 'Work', 'Someone to talk to']) {
    await press('Space', page.getByRole('button', { name: need }));
  }
  const near = page.getByLabel('ZIP code or town');
  await reach(near);
  await page.keyboard.type('01608');
  presses += 1;
  await press('Enter', near);
  await expect(page.getByRole('heading', { name: /^Suggestions near Worcester/ })).toBeFocused();
  const picks = page.getByRole('region', { name: 'Suggestions' }).getByRole('checkbox', { checked: true });
  while ((await picks.count()) > 5) await press('Space', picks.last());
  await press('Enter', page.getByRole('button', { name: 'Add to the list (5)' }));
  await expect(rows(page)).toHaveCount(5);
  const kinds = await rows(page).locator('h3 > span:last-child').allTextContents();
  expect(new Set(kinds.map((kind) => kind.split(':')[0])).size).toBeGreaterThanOrEqual(4);
  await press('ArrowDown', page.getByLabel('Language'));
  await expect(paper(page)).toContainText('Lugares que pueden ayudar');
  await expect(page.getByLabel('Text size')).toHaveValue('14');
  await press('Enter', page.getByRole('button', { name: 'Print or save as PDF' }));
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await expect(paper(page).locator('article')).toHaveCount(5);
  expect(presses).toBeLessThan(25);
});

test('a place moves by keyboard with the focus on it, is taken off, and put back where it was', async ({
  page,
}) => {
  await openSheet(page, [MEETING, HOUSE, WORK]);
  const later = page.getByRole('button', { name: 'Later: Second Bell Nooners' });
  await later.press('Enter');
  await expect(later).toBeFocused();
  await expect(page.getByText('Second Bell Nooners is now number 2 of 3.')).toBeAttached();
  await expect(paper(page).locator('h3').nth(1)).toContainText('Second Bell Nooners');
  await page.getByRole('button', { name: 'Remove: Second Bell Nooners' }).press('Enter');
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(page).nth(1)).toContainText('Second Bell Nooners');
  await expect(rows(page)).toHaveCount(3);
});

test('a place is dragged by its handle', async ({ page }) => {
  await openSheet(page, [MEETING, HOUSE, WORK]);
  const handle = rows(page).nth(2).getByTitle('Drag to move');
  await handle.hover();
  await page.mouse.down();
  const target = (await rows(page).first().boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(target.x + 20, target.y + 5, { steps: 12 });
  await page.mouse.up();
  await expect(rows(page).first()).toContainText('Open Bench Carpentry');
});

test('what has ended or was not checked for long says so, stays off the paper, and others near are offered', async ({
  page,
}) => {
  await openSheet(page, [ENDED, STALE, HOUSE]);
  const [ended, stale] = [rows(page).nth(0), rows(page).nth(1)];
  await expect(ended).toContainText('This has ended.');
  await expect(stale).toContainText('Nobody has checked this for over a year.');
  await expect(paper(page).locator('article')).toHaveCount(1);
  await stale.getByRole('checkbox', { name: 'Put it on the paper' }).check();
  await expect(paper(page).locator('article')).toHaveCount(2);
  await ended
    .getByRole('button', { name: /^Add instead/ })
    .first()
    .click();
  await expect(page.getByText('Old Depot Group')).toHaveCount(0);
  await expect(rows(page)).toHaveCount(3);
  await expect(paper(page).locator('article')).toHaveCount(3);
});

test('medicine stays off the paper with one switch, and the needs can be answered anew', async ({ page }) => {
  await openSheet(page, [MEETING, HOUSE], '&n=meeting,work&z=01608');
  await expect(paper(page)).toContainText(/medication|medicine/i);
  await page.getByLabel('Say what is known about medicine').uncheck();
  await expect(paper(page)).not.toContainText(/medication|on medicine/i);
  await page.getByRole('button', { name: 'My needs changed' }).click();
  await expect(page.getByRole('button', { name: '1 A meeting' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('ZIP code or town')).toHaveValue('01608');
});

test('words typed for a next step are in no request, address, title, store or log', async ({ page }) => {
  const SECRET = 'xylophone-4711';
  const sent: string[] = [];
  const note = (request: Request) => {
    sent.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
  };
  page.on('request', note);
  await openSheet(page, [MEETING, HOUSE]);
  await page.getByLabel('Your own words: Second Bell Nooners').fill(SECRET);
  await page.getByLabel('Who to call when stuck').fill(SECRET);
  await expect(paper(page)).toContainText(SECRET);
  await page.getByLabel('Language').selectOption('es');
  await expect(paper(page)).toContainText('Lugares que pueden ayudar');
  await expect(paper(page)).toContainText(SECRET);
  await page.getByRole('button', { name: 'Later: Second Bell Nooners' }).click();
  expect(page.url()).not.toContain(SECRET);
  expect(await page.title()).not.toContain(SECRET);
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.join('\n')).not.toContain(SECRET);
  const log = join(process.env.E2E_DATA_DIR ?? '', 'access.log');
  expect(readFileSync(log, 'utf8')).not.toContain(SECRET);
  // They would be lost: the browser asks, also on a link that the router would follow.
  const asked = page.waitForEvent('dialog');
  const clicked = page.getByRole('link', { name: 'Find more places' }).click({ noWaitAfter: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await clicked;
  await expect(paper(page)).toContainText(SECRET);
});

test('who has to leave in a hurry is not asked about typed words', async ({ page }) => {
  page.on('dialog', (dialog) => dialog.accept().then(() => expect(dialog.message()).toBe('no dialog')));
  await page.route('https://www.weather.gov/**', (route) => route.fulfill({ body: 'Weather' }));
  await openSheet(page, [MEETING]);
  await page.getByLabel('Your own words: Second Bell Nooners').fill('Ask for Sam');
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await expect(page.getByText('Weather')).toBeVisible();
});

test.describe('a list that cannot be loaded', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('says so, never looks empty, and is there after another try', async ({ page }) => {
    const [number] = await numbersOf(page, [MEETING]);
    await page.route('**/sheet/items', (route) => route.abort());
    await page.goto(`/sheet#l=${number}&e=1`);
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('It is not empty');
    await expect(alert.getByRole('link', { name: 'Call 988' })).toBeVisible();
    await page.unroute('**/sheet/items');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(paper(page)).toContainText('Second Bell Nooners');
  });
});

test.describe('seen by a camera', () => {
  test.use({ deviceScaleFactor: 3 });

  test('the code opens the same list, and what is wrong is told in two taps', async ({ page }) => {
    await openSheet(page, [HOUSE, MEETING, ENDED], '&g=es');
    const picture = PNG.sync.read(await paper(page).locator('[data-qr]').screenshot());
    const read = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height);
    expect(read?.data).toMatch(/\/es\/s#es(\.[0-9a-z]+){3}$/);
    await page.goto('about:blank');
    await page.goto(read?.data ?? '');
    const places = page.getByRole('main').getByRole('article');
    await expect(places.getByRole('heading', { level: 2 })).toHaveText([
      'Millstone House',
      'Second Bell Nooners',
      'Old Depot Group',
    ]);
    await expect(places.nth(0).getByRole('link', { name: /^Llamar al/ })).toHaveAttribute('href', /^tel:\+1/);
    await expect(places.nth(1).getByText('Próxima vez')).toBeVisible();
    await expect(places.nth(2)).toContainText('Esto ya terminó');
    await expect(
      places
        .nth(2)
        .getByRole('button', { name: /^Poner en su lugar/ })
        .first(),
    ).toBeVisible();
    await places.nth(0).getByRole('button', { name: 'Algo está mal: Millstone House' }).click();
    await places.nth(0).getByRole('button', { name: 'La casa está llena' }).click();
    await expect(places.nth(0)).toContainText('Gracias. Una persona lo va a revisar.');
    await page.getByRole('link', { name: 'Cambiar esta lista' }).click();
    await expect(page.getByRole('heading', { name: 'Su lista (3)' })).toBeVisible();
  });
});

test('the list goes out by the ways of the device, as a file for the calendar, and as plain text', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSheet(page, [MEETING, WORK]);
  await expect(page.getByRole('link', { name: 'Text message' })).toHaveAttribute(
    'href',
    /^sms:\?&body=.*%2Fs%23en/,
  );
  await expect(page.getByRole('link', { name: 'Email' })).toHaveAttribute('href', /^mailto:\?subject=Places/);
  await page.getByRole('button', { name: 'Copy as plain text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Places that can help\nPrinted .*\n\n1\. Second Bell Nooners/);
  expect(text).toContain('988');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add to a calendar' }).click();
  expect((await download).suggestedFilename()).toBe('places-to-call.ics');
});

for (const locale of ['', '/es']) {
  test(`nothing of lists is out of reach for people with other senses (${locale || '/'})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/sheet`);
    await expect(page.getByRole('button', { name: /Suggest places|Sugerir lugares/ })).toBeVisible();
    await expectAccessible(page);
    const numbers = await openSheet(page, [MEETING, ENDED, STALE], '&n=meeting,work', locale);
    await expectAccessible(page);
    await page.goto(`${locale}/s#en.${numbers.map((number) => number.toString(36)).join('.')}`);
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(3);
    await expectAccessible(page);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('ticked places come on the same paper, in the size and language that is chosen', async ({ page }) => {
    const numbers = await numbersOf(page, [MEETING, HOUSE]);
    const answer = await page.goto(`/sheet?${numbers.map((number) => `ids=${number}`).join('&')}`);
    expect(answer?.headers()['cache-control']).toBe('no-store');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(paper(page).locator('article')).toHaveCount(2);
    await expect(paper(page).locator('[data-qr]')).toBeVisible();
    await page.getByLabel('Language').selectOption('es');
    await page.getByLabel('Text size').selectOption('18');
    await page.getByLabel('Leave off what is known about medicine').check();
    await page.getByRole('button', { name: 'Change the paper' }).click();
    await expect(paper(page)).toContainText('Lugares que pueden ayudar');
    await expect(paper(page)).not.toContainText(/toman medicina/);
    await expect(paper(page)).toHaveCSS('font-size', '24px');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Change the paper' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Open Door' })).toBeHidden();
  });

  test('a handed list says in a sentence what it needs, and whom to call', async ({ page }) => {
    await page.goto('/s#en.8');
    await expect(page.getByText('your browser has to run scripts to show it')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Call 988' })).toBeVisible();
  });
});
